package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;

/** Holds the records of one table against the rules, one by one. */
final class RecordChecks {
    private final Surroundings surroundings;
    private final TableReading reading;
    private final List<Planned> rules;
    private final List<String> computations;
    private final GroupChecks groups;
    private final FindingWriter writer;

    RecordChecks(Surroundings surroundings, TableReading reading, RulePlan plan) {
        this.surroundings = surroundings;
        this.reading = reading;
        this.rules = plan.rules(Rule.Reach.RECORD);
        this.computations = plan.computations();
        this.writer = new FindingWriter(surroundings, reading.setting());
        this.groups = new GroupChecks(surroundings, reading, plan, writer);
    }

    /**
     * Applies all rules to all records.
     *
     * @param crossFindings what comparing the records with each other found, by position
     */
    List<RecordAssessment> assess(Map<Integer, List<Finding>> crossFindings) {
        AssessedRecords assessed = new AssessedRecords(reading, surroundings.computations());
        for (int index = 0; index < reading.records().size(); index++) {
            TypedRecord record = reading.records().get(index);
            RecordEnvironment environment = new RecordEnvironment(surroundings, reading.setting(), record);
            Tally tally = new Tally(record);
            record.faults().forEach(tally::add);
            crossFindings.getOrDefault(index, List.of()).forEach(tally::add);
            rules.forEach(planned -> apply(planned, environment, record, tally));
            groups.apply(index, record, tally);
            assessed.append(tally.verdict(), computed(environment), tally.findings());
        }
        assessed.finish();
        return assessed;
    }

    private void apply(Planned planned, RecordEnvironment environment, TypedRecord record, Tally tally) {
        Outcome outcome = Outcome.of(planned.rule(), environment);
        if (outcome instanceof Outcome.Violated) {
            tally.add(writer.violated(planned, environment, record));
        } else if (outcome instanceof Outcome.Undecided undecided) {
            tally.addUndecided(planned.rule(), undecided.names(), () -> writer.undecided(planned, undecided.names(), record));
        }
    }

    private Value[] computed(RecordEnvironment environment) {
        SharedKeyMap.Keys keys = surroundings.computations();
        Value[] values = new Value[keys.count()];
        for (String name : computations) {
            values[keys.position(name)] = environment.shown(name);
        }
        return values;
    }
}
