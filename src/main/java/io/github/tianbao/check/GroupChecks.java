package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.programme.GroupSpec;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Applies the rules about groups, such as households, once a group. The first record of a group carries the finding, with
 * the cells of all its records; the verdict of every record of the group counts it.
 */
final class GroupChecks {
    private final Surroundings surroundings;
    private final TableReading reading;
    private final FindingWriter writer;
    private final GroupSpec spec;
    private final List<Planned> rules;
    private final Map<Object, Group> groups = new LinkedHashMap<>();

    GroupChecks(Surroundings surroundings, TableReading reading, RulePlan plan, FindingWriter writer) {
        this.surroundings = surroundings;
        this.reading = reading;
        this.writer = writer;
        this.spec = reading.setting().spec().group();
        this.rules = plan.rules(Rule.Reach.GROUP);
        if (!rules.isEmpty() || spec.isFolded()) {
            Map<Object, List<Integer>> members = new LinkedHashMap<>();
            for (int index = 0; index < reading.records().size(); index++) {
                members.computeIfAbsent(reading.setting().groupOf(reading.records().get(index)), key -> new ArrayList<>()).add(index);
            }
            members.forEach((key, positions) ->
                    groups.put(key, new Group(positions.stream().mapToInt(Integer::intValue).toArray(), check(positions))));
        }
    }

    /** The positions of the members of a group, and what was found about the group. */
    private record Group(int[] members, List<Weighed> findings) {}

    /** A finding, or, where a fault of a cell says already why a rule is undecided, only its weight. */
    private record Weighed(Severity severity, Finding.Kind kind, Optional<Finding> told) {
        static Weighed of(Finding finding) {
            return new Weighed(finding.severity(), finding.kind(), Optional.of(finding));
        }
    }

    /** The positions of the members of each group, in order of their first rows. */
    int[][] positions() {
        return groups.values().stream().map(Group::members).toArray(int[][]::new);
    }

    void apply(int index, TypedRecord record, Tally tally) {
        if (groups.isEmpty()) {
            return;
        }
        Group group = groups.get(reading.setting().groupOf(record));
        for (Weighed found : group.findings()) {
            if (group.members()[0] == index && found.told().isPresent()) {
                tally.add(found.told().get());
            } else {
                tally.weigh(found.severity(), found.kind());
            }
        }
    }

    private List<Weighed> check(List<Integer> positions) {
        List<TypedRecord> members = positions.stream().map(reading.records()::get).toList();
        TypedRecord whole = whole(members);
        RecordEnvironment environment = new RecordEnvironment(surroundings, reading.setting(), whole);
        List<Weighed> findings = new ArrayList<>();
        spec.owned().forEach(field -> disagreement(field, members).map(Weighed::of).ifPresent(findings::add));
        for (Planned planned : rules) {
            Outcome outcome = Outcome.of(planned.rule(), environment);
            if (outcome instanceof Outcome.Violated) {
                findings.add(Weighed.of(widen(writer.violated(planned, environment, whole), planned, members)));
            } else if (outcome instanceof Outcome.Undecided undecided) {
                Finding finding = widen(writer.undecided(planned, undecided.names(), whole), planned, members);
                findings.add(new Weighed(finding.severity(), finding.kind(),
                        Optional.of(finding).filter(told -> !Faults.explain(undecided.names(), members))));
            }
        }
        return findings;
    }

    /** The group as a record: its own fields from the first member that has them, all others from its first member. */
    private TypedRecord whole(List<TypedRecord> members) {
        TypedRecord first = members.get(0);
        if (members.size() == 1 || !spec.isFolded()) {
            return first;
        }
        Map<String, Value> fields = new HashMap<>(first.fields());
        Map<String, CellAddress> cells = new HashMap<>(first.cells());
        for (String field : spec.owned()) {
            members.stream().filter(member -> !member.fields().get(field).isMissing()).findFirst().ifPresent(holder -> {
                fields.put(field, holder.fields().get(field));
                Optional.ofNullable(holder.cells().get(field)).ifPresent(cell -> cells.put(field, cell));
            });
        }
        return new TypedRecord(first.row(), fields, cells, first.faults());
    }

    /** A household has one amount, one township, one card: rows that say different things contradict each other. */
    private Optional<Finding> disagreement(String field, List<TypedRecord> members) {
        Map<Value, TypedRecord> said = new LinkedHashMap<>();
        members.stream().filter(member -> !member.fields().get(field).isMissing())
                .forEach(member -> said.putIfAbsent(member.fields().get(field), member));
        if (said.size() < 2) {
            return Optional.empty();
        }
        List<CellAddress> cells = said.values().stream().map(member -> member.cells().get(field)).filter(Objects::nonNull).sorted().toList();
        String values = said.entrySet().stream().map(entry -> entry.getKey().text() + place(entry.getValue().cells().get(field)))
                .collect(Collectors.joining("、"));
        return Optional.of(new Finding(SheetCheck.GROUP.code(), Severity.ERROR, Finding.Kind.VIOLATED, reading.setting().sheet(),
                members.get(0).row(), cells, values, "同一" + spec.noun() + "的“" + field + "”填得不一样：" + values,
                "请核对后改成一样的；不是同一" + spec.noun() + "的，请更正" + String.join("、", spec.key()), List.of()));
    }

    private static String place(CellAddress cell) {
        return cell == null ? "" : "（" + cell + "）";
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
