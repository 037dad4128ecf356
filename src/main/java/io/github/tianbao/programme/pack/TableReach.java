package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
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
        boolean overTheSubmission = rule.reach() == Rule.Reach.SUBMISSION || submissionWide(expressions).findAny().isPresent();
        Set<String> read = fields(expressions.stream());
        if (!overTheSubmission && standApart(read)) {
            problems.add(rule.at(), "规则“" + rule.id() + "”用到的字段不在同一张表里：" + String.join("、", read) + "，这样的规则永远无法核查");
        }
        countsSomething("规则“" + rule.id() + "”", rule.at(), expressions);
    }

    void check(Computation computation) {
        countsSomething("计算“" + computation.name().text() + "”", computation.at(), List.of(computation.expression()));
    }

    /** What is counted over the submission is counted in tables that have all the fields; where none has, the result would always be nothing. */
    private void countsSomething(String what, SourcePosition at, List<Expression> expressions) {
        submissionWide(expressions).map(aggregate -> fieldsOf(aggregate.names())).filter(this::standApart).forEach(apart ->
                problems.add(at, what + "在整个报送件里统计，用到的字段不在同一张表里：" + String.join("、", apart)
                        + "，统计不到任何一行；两张表里说同一件事的列，请用同一个字段名"));
    }

    private static Stream<Aggregate> submissionWide(List<Expression> expressions) {
        return expressions.stream().flatMap(expression -> expression.aggregates().stream())
                .filter(aggregate -> aggregate.span() == Aggregate.Span.SUBMISSION);
    }

    private boolean standApart(Set<String> read) {
        return fieldsOfTables.stream().noneMatch(fields -> fields.containsAll(read));
    }

    private Set<String> fields(Stream<Expression> expressions) {
        return fieldsOf(expressions.flatMap(expression -> expression.names().stream()).toList());
    }

    private Set<String> fieldsOf(Collection<Name> names) {
        return names.stream()
                .flatMap(name -> name.kind() == Name.Kind.FIELD
                        ? Stream.of(name.text())
                        : fieldsOfComputations.getOrDefault(name.text(), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
