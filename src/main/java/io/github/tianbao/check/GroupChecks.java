package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies the rules about groups, such as households, once a group. The first record of a group carries the finding, with
 * the cells of all its records; the verdict of every record of the group counts it.
 */
final class GroupChecks {
    private final Surroundings surroundings;
    private final TableSetting table;
    private final FindingWriter writer;
    private final List<Planned> rules;
    private final Map<Object, List<TypedRecord>> groups = new LinkedHashMap<>();
    private final Map<Object, List<Finding>> found = new HashMap<>();

    GroupChecks(Surroundings surroundings, TableReading reading, RulePlan plan, FindingWriter writer) {
        this.surroundings = surroundings;
        this.table = reading.setting();
        this.writer = writer;
        this.rules = plan.rules(Rule.Reach.GROUP);
        if (!rules.isEmpty()) {
            reading.records().forEach(record ->
                    groups.computeIfAbsent(table.groupOf(record.fields()), group -> new ArrayList<>()).add(record));
        }
    }

    void apply(TypedRecord record, Tally tally) {
        if (rules.isEmpty()) {
            return;
        }
        Object group = table.groupOf(record.fields());
        List<TypedRecord> members = groups.get(group);
        List<Finding> findings = found.computeIfAbsent(group, key -> check(members));
        if (members.get(0) == record) {
            findings.forEach(tally::add);
        } else {
            findings.forEach(finding -> tally.weigh(finding.severity(), finding.kind()));
        }
    }

    private List<Finding> check(List<TypedRecord> members) {
        TypedRecord first = members.get(0);
        RecordEnvironment environment = new RecordEnvironment(surroundings, table, first, Optional.empty());
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
                .filter(java.util.Objects::nonNull)
                .distinct().sorted().toList();
        return cells.isEmpty() ? finding : new Finding(finding.rule(), finding.severity(), finding.kind(), finding.sheet(), finding.row(),
                cells, finding.value(), finding.message(), finding.advice(), finding.citations());
    }
}
