package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies the rules about whole tables once a table, and those about the submission once, at the first table that has what they need. */
final class TableChecks {
    private final Surroundings surroundings;
    private final List<List<Finding>> findings = new ArrayList<>();

    TableChecks(Surroundings surroundings, List<TableReading> readings, List<RulePlan> plans) {
        this.surroundings = surroundings;
        Set<String> done = new HashSet<>();
        for (int at = 0; at < readings.size(); at++) {
            Stream<Planned> ofSubmission = plans.get(at).rules(Rule.Reach.SUBMISSION).stream()
                    .filter(planned -> done.add(planned.rule().id()));
            findings.add(check(readings.get(at), Stream.concat(plans.get(at).rules(Rule.Reach.TABLE).stream(), ofSubmission)));
        }
    }

    /** What was found about the table as a whole. */
    List<Finding> findings(int table) {
        return findings.get(table);
    }

    private List<Finding> check(TableReading reading, Stream<Planned> stream) {
        TableSetting table = reading.setting();
        List<Planned> rules = stream.toList();
        TypedRecord whole = withClaims(table.asWhole(), reading.claims(), rules);
        RecordEnvironment environment = new RecordEnvironment(surroundings, table, whole);
        FindingWriter writer = new FindingWriter(surroundings, table);
        return rules.stream().flatMap(planned -> apply(planned, environment, writer, whole).stream())
                .map(finding -> atItsClaim(finding, table)).toList();
    }

    /** The cells of printed sums that rules mark stand among the table's own; where a sum is not printed, its heading stands for it. */
    private static TypedRecord withClaims(TypedRecord whole, ClaimCells claims, List<Planned> rules) {
        Map<String, CellAddress> cells = new LinkedHashMap<>(whole.cells());
        rules.stream().flatMap(planned -> planned.rule().marks().stream()).filter(mark -> mark.claim().isPresent())
                .forEach(mark -> claims.of(mark).or(() -> Optional.ofNullable(whole.cells().get(mark.field())))
                        .ifPresent(cell -> cells.put(mark.key(), cell)));
        return new TypedRecord(whole.row(), whole.fields(), cells, whole.faults());
    }

    /** A finding about a printed sum belongs to the row that prints it. */
    private static Finding atItsClaim(Finding finding, TableSetting table) {
        return finding.cells().stream().limit(1).filter(cell -> cell.row() > table.matched().table().header().lastRow())
                .map(cell -> finding.atRow(cell.row())).findFirst().orElse(finding);
    }

    private static Optional<Finding> apply(Planned planned, RecordEnvironment environment, FindingWriter writer, TypedRecord whole) {
        Outcome outcome = Outcome.of(planned.rule(), environment);
        if (outcome instanceof Outcome.Violated) {
            return Optional.of(writer.violated(planned, environment, whole));
        }
        return outcome instanceof Outcome.Undecided undecided
                ? Optional.of(writer.undecided(planned, undecided.names(), whole))
                : Optional.empty();
    }
}
