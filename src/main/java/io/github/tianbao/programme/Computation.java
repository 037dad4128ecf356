package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Unit;
import java.util.List;

/**
 * A value worked out for each record, or for each household or other group (计算).
 *
 * @param reach     {@link Rule.Reach#RECORD} or {@link Rule.Reach#GROUP}
 * @param unit      the unit the result is shown in
 * @param citations the clauses behind it, first the main one
 */
public record Computation(Name name, Expression expression, Rule.Reach reach, Unit unit, List<Citation> citations, SourcePosition at) {
    public Computation {
        citations = List.copyOf(citations);
    }
}
