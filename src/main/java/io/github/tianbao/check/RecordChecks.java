package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Holds the records of one table against the rules, one by one. */
final class RecordChecks {
    private static final int BLOCK = 1 << 12;

    private final Surroundings surroundings;
    private final TableReading reading;
    private final List<Planned> rules;
    private final List<String> computations;
    private final GroupChecks groups;
    private final List<String> ofGroups;
    private final FindingWriter writer;

    RecordChecks(Surroundings surroundings, TableReading reading, RulePlan plan) {
        this.surroundings = surroundings;
        this.reading = reading;
        this.rules = plan.rules(Rule.Reach.RECORD);
        this.computations = plan.computations();
        this.ofGroups = plan.groupComputations();
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
        int count = reading.records().size();
        for (int start = 0; start < count; start += BLOCK) {
            IntStream block = IntStream.range(start, Math.min(start + BLOCK, count));
            // A small table is done before other threads have begun.
            (count > BLOCK ? block.parallel() : block)
                    .mapToObj(index -> assess(index, crossFindings.getOrDefault(index, List.of())))
                    .toList()
                    .forEach(assessed::append);
        }
        assessed.finish();
        return assessed;
    }

    /** The groups of records that were assessed; none where the table has no households to fold. */
    List<GroupAssessment> groups(List<RecordAssessment> records) {
        return reading.setting().spec().group().isFolded()
                ? new AssessedGroups(surroundings, reading.setting(), ofGroups, groups.positions(), records)
                : List.of();
    }

    private AssessedRecords.Result assess(int index, List<Finding> crossFindings) {
        TypedRecord record = reading.records().get(index);
        RecordEnvironment environment = new RecordEnvironment(surroundings, reading.setting(), record);
        Tally tally = new Tally(record);
        record.faults().forEach(tally::add);
        crossFindings.forEach(tally::add);
        rules.forEach(planned -> apply(planned, environment, record, tally));
        groups.apply(index, record, tally);
        return new AssessedRecords.Result(tally.verdict(), computed(environment), tally.findings());
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
