package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;

/**
 * A clause that only a person can apply (人工判断); stands on the form and in the report and does not change a verdict.
 *
 * @param question what has to be decided
 * @param by       who decides
 * @param reason   why no rule can: what the gazette leaves open
 */
public record Judgement(String id, String question, String by, String reason, Citation citation, SourcePosition at) {}
