package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Applies the rules about groups, such as households, once a group. The first record of a group carries the finding, with
 * the cells of all its records; the verdict of every record of the group counts it.
 */
final class GroupChecks {
    private final Surroundings surroundings;
    private final TableReading reading;
    private final FindingWriter writer;
    private final List<Planned> rules;
    private final Map<Object, Group> groups = new HashMap<>();

    GroupChecks(Surroundings surroundings, TableReading reading, RulePlan plan, FindingWriter writer) {
        this.surroundings = surroundings;
        this.reading = reading;
        this.writer = writer;
        this.rules = plan.rules(Rule.Reach.GROUP);
        if (!rules.isEmpty()) {
            Map<Object, List<Integer>> members = new LinkedHashMap<>();
            for (int index = 0; index < reading.records().size(); index++) {
                members.computeIfAbsent(reading.setting().groupOf(reading.records().get(index)), key -> new ArrayList<>()).add(index);
            }
            members.forEach((key, positions) -> groups.put(key, new Group(positions.get(0), check(positions))));
        }
    }

    /** The position of the first member of a group, and what was found about the group. */
    private record Group(int first, List<Finding> findings) {}

    void apply(int index, TypedRecord record, Tally tally) {
        if (rules.isEmpty()) {
            return;
        }
        Group group = groups.get(reading.setting().groupOf(record));
        if (group.first() == index) {
            group.findings().forEach(tally::add);
        } else {
            group.findings().forEach(finding -> tally.weigh(finding.severity(), finding.kind()));
        }
    }

    private List<Finding> check(List<Integer> positions) {
        List<TypedRecord> members = positions.stream().map(reading.records()::get).toList();
        TypedRecord first = members.get(0);
        RecordEnvironment environment = new RecordEnvironment(surroundings, reading.setting(), first);
        List<Finding> findings = new ArrayList<>();
        for (Planned planned : rules) {
            Outcome outcome = Outcome.of(planned.rule(), environment);
            if (outcome instanceof Outcome.Violated) {
                findings.add(widen(writer.violated(planned, environment, first), planned, members));
            } else if (outcome instanceof Outcome.Undecided undecided) {
                findings.add(widen(writer.undecided(planned, undecided.names(), first), planned, members));
            }
        }
        return findings;
    }

    private static Finding widen(Finding finding, Planned planned, List<TypedRecord> members) {
        List<CellAddress> cells = members.stream()
                .flatMap(member -> planned.marked().stream().map(member.cells()::get))
                .filter(Objects::nonNull)
                .distinct().sorted().toList();
        return cells.isEmpty() ? finding : new Finding(finding.rule(), finding.severity(), finding.kind(), finding.sheet(), finding.row(),
                cells, finding.value(), finding.message(), finding.advice(), finding.citations());
    }
}
