package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
            findings.add(check(readings.get(at).setting(), Stream.concat(plans.get(at).rules(Rule.Reach.TABLE).stream(), ofSubmission)));
        }
    }

    /** What was found about the table as a whole. */
    List<Finding> findings(int table) {
        return findings.get(table);
    }

    private List<Finding> check(TableSetting table, Stream<Planned> rules) {
        TypedRecord whole = table.asWhole();
        RecordEnvironment environment = new RecordEnvironment(surroundings, table, whole);
        FindingWriter writer = new FindingWriter(surroundings, table);
        return rules.flatMap(planned -> apply(planned, environment, writer, whole).stream()).toList();
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
