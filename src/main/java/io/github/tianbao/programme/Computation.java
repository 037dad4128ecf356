package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Unit;
import java.util.List;

/**
 * A value worked out for each record (计算).
 *
 * @param unit      the unit the result is shown in
 * @param citations the clauses behind it, first the main one
 */
public record Computation(Name name, Expression expression, Unit unit, List<Citation> citations, SourcePosition at) {
    public Computation {
        citations = List.copyOf(citations);
    }
}
