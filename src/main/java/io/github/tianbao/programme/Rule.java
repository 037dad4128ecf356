package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A condition to be met (规则).
 *
 * @param id        its number in the catalogue, for example {@code R01}; a pack may split one into {@code R01a}, {@code R01b}
 * @param applies   only where this holds (当); empty means always
 * @param condition what has to hold (要求)
 * @param message   what to tell the clerk when it does not (提示)
 * @param advice    what to do (办法); empty where the message says it
 * @param marks     cells that are marked (单元格); empty means those of all fields that the condition reads
 * @param citations at least one
 */
public record Rule(
        String id,
        String title,
        Reach reach,
        Optional<Expression> applies,
        Expression condition,
        Severity severity,
        Message message,
        Message advice,
        List<Mark> marks,
        List<Citation> citations,
        SourcePosition at) {

    /** What a rule is about (范围). */
    public enum Reach { RECORD, GROUP, TABLE, SUBMISSION }

    public Rule {
        marks = List.copyOf(marks);
        citations = List.copyOf(citations);
    }

    /** The same rule with another condition. */
    public Rule withCondition(Expression other) {
        return new Rule(id, title, reach, applies, other, severity, message, advice, marks, citations, at);
    }
}
