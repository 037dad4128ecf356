package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what a rule reads of one record, group or table can stand in one table; otherwise it could never be applied. */
final class TableReach {
    private final List<Set<String>> fieldsOfTables;
    private final Map<String, Set<String>> fieldsOfComputations = new HashMap<>();
    private final Problems problems;

    /** @param computations in dependency order */
    TableReach(List<TableSpec> tables, List<Computation> computations, Problems problems) {
        this.problems = problems;
        this.fieldsOfTables = tables.stream()
                .map(table -> table.fields().stream().map(Field::name).map(Name::text).collect(Collectors.toSet()))
                .toList();
        computations.forEach(computation ->
                fieldsOfComputations.put(computation.name().text(), fields(Stream.of(computation.expression()))));
    }

    void check(Rule rule) {
        List<Expression> expressions = new ArrayList<>(List.of(rule.condition()));
        rule.applies().ifPresent(expressions::add);
        boolean overTheSubmission = rule.reach() == Rule.Reach.SUBMISSION || expressions.stream()
                .flatMap(expression -> expression.aggregates().stream())
                .anyMatch(aggregate -> aggregate.span() == Aggregate.Span.SUBMISSION);
        Set<String> read = fields(expressions.stream());
        if (!overTheSubmission && fieldsOfTables.stream().noneMatch(fields -> fields.containsAll(read))) {
            problems.add(rule.at(), "规则“" + rule.id() + "”用到的字段不在同一张表里：" + String.join("、", read) + "，这样的规则永远无法核查");
        }
    }

    private Set<String> fields(Stream<Expression> expressions) {
        return expressions.flatMap(expression -> expression.names().stream())
                .flatMap(name -> name.kind() == Name.Kind.FIELD
                        ? Stream.of(name.text())
                        : fieldsOfComputations.getOrDefault(name.text(), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
