package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields an expression reads in the end, through all the computations it uses. */
final class FieldReads {
    private final Map<String, Computation> computations;

    FieldReads(Programme programme) {
        this.computations = programme.computations().stream()
                .collect(Collectors.toMap(computation -> computation.name().text(), Function.identity()));
    }

    /** Fields in order of first appearance. */
    Set<String> of(Expression expression) {
        Set<String> fields = new LinkedHashSet<>();
        collect(expression, fields, new LinkedHashSet<>());
        return fields;
    }

    /** Fields that a rule reads in its 要求 and its 当. */
    Set<String> of(Rule rule) {
        Set<String> fields = new LinkedHashSet<>(of(rule.condition()));
        rule.applies().ifPresent(applies -> fields.addAll(of(applies)));
        return fields;
    }

    /** Fields that a rule asks for with 有列(…), so that it knows itself what to do where the column is not there. */
    Set<String> askedFor(Rule rule) {
        return Set.of();
    }

    private void collect(Expression expression, Set<String> fields, Set<String> seen) {
        for (Name name : expression.names()) {
            if (name.kind() == Name.Kind.FIELD) {
                fields.add(name.text());
            } else if (name.kind() == Name.Kind.COMPUTATION && seen.add(name.text())) {
                collect(computations.get(name.text()).expression(), fields, seen);
            }
        }
    }
}
