package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks the tables of one submission against one programme. The result depends on nothing but the tables, the programme and
 * the reference date. Safe for many threads.
 */
public final class Checker {
    private final Programme programme;
    private final List<TableReading> readings;
    private final List<RulePlan> plans;
    private final CrossChecks crossChecks;
    private final Surroundings surroundings;

    private Checker(Programme programme, List<MatchedTable> tables, ReferenceDate referenceDate, ReferenceLists lists) {
        this.programme = programme;
        List<TableSetting> settings = tables.stream().map(table -> new TableSetting(table, referenceDate.day())).toList();
        this.crossChecks = new CrossChecks(settings);
        this.readings = settings.stream().map(setting -> TableReader.read(setting, crossChecks)).toList();
        FieldReads reads = new FieldReads(programme);
        this.plans = readings.stream().map(reading -> new RulePlan(programme, reads, reading.setting(), settings, lists)).toList();
        this.surroundings = new Surroundings(programme, referenceDate, lists, this::environments);
    }

    /**
     * Checks all tables that belong to a programme.
     *
     * @param tables in sheet order
     */
    public static Assessment check(Programme programme, List<MatchedTable> tables, ReferenceDate referenceDate) {
        return check(programme, tables, referenceDate, ReferenceLists.NONE);
    }

    /**
     * Checks all tables that belong to a programme against lists from outside, too.
     *
     * @param tables in sheet order
     */
    public static Assessment check(
            Programme programme, List<MatchedTable> tables, ReferenceDate referenceDate, ReferenceLists lists) {
        return new Checker(programme, tables, referenceDate, lists).assess();
    }

    private Stream<RecordEnvironment> environments(Surroundings within) {
        return readings.stream().flatMap(reading -> reading.records().stream()
                .map(record -> new RecordEnvironment(within, reading.setting(), record)));
    }

    private Assessment assess() {
        surroundings.aggregates().prepare(aggregates());
        List<Map<Integer, List<Finding>>> crossFindings = crossChecks.findings(readings);
        TableChecks tableChecks = new TableChecks(surroundings, readings, plans);
        List<TableAssessment> tables = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            tables.add(assess(readings.get(at), plans.get(at), crossFindings.get(at), tableChecks.findings(at)));
        }
        return new Assessment(programme, surroundings.referenceDate(), tables, surroundings);
    }

    private TableAssessment assess(
            TableReading reading, RulePlan plan, Map<Integer, List<Finding>> crossFindings, List<Finding> ruleFindings) {
        RecordChecks checks = new RecordChecks(surroundings, reading, plan);
        List<RecordAssessment> records = checks.assess(crossFindings);
        List<Finding> findings = Stream.concat(reading.findings().stream(), ruleFindings.stream()).toList();
        MatchedTable matched = reading.setting().matched();
        return new TableAssessment(matched.match(), matched.table(), records, checks.groups(records), findings, plan.unchecked(), reading.setting().unitReadings());
    }

    /** The aggregates of everything that will run on every record, so that they share one pass over the records. */
    private List<Aggregate> aggregates() {
        Stream<Expression> ofRules = programme.rules().stream().flatMap(Checker::expressions);
        Stream<Expression> ofComputations = programme.computations().stream().map(Computation::expression);
        Map<String, Aggregate> distinct = new LinkedHashMap<>();
        Stream.concat(ofRules, ofComputations).flatMap(expression -> expression.aggregates().stream())
                .forEach(aggregate -> distinct.putIfAbsent(aggregate.key(), aggregate));
        return List.copyOf(distinct.values());
    }

    private static Stream<Expression> expressions(Rule rule) {
        return Stream.concat(Stream.of(rule.condition()), rule.applies().stream());
    }
}
