package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import java.util.List;

/**
 * A clause that only a person can apply (人工判断); stands on the form and in the report and does not change a verdict.
 *
 * @param question what has to be decided
 * @param by       who decides
 * @param reason   why no rule can: what the gazette leaves open
 * @param tables   the tables that it is about (表); empty for all
 */
public record Judgement(String id, String question, String by, String reason, List<String> tables, Citation citation, SourcePosition at) {
    public Judgement {
        tables = List.copyOf(tables);
    }

    /** Whether it is about records of a table. */
    public boolean concerns(TableSpec table) {
        return tables.isEmpty() || tables.contains(table.name());
    }
}
