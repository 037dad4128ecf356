package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the records of one table against the rules, one by one. */
final class RecordChecks {
    private final Surroundings surroundings;
    private final TableSetting table;
    private final RulePlan plan;
    private final GroupChecks groups;
    private final FindingWriter writer;
    private final RecordNames names;

    RecordChecks(Surroundings surroundings, TableReading reading, RulePlan plan) {
        this.surroundings = surroundings;
        this.table = reading.setting();
        this.plan = plan;
        this.writer = new FindingWriter(surroundings, table);
        this.groups = new GroupChecks(surroundings, reading, plan, writer);
        this.names = new RecordNames(table.spec());
    }

    /**
     * Applies all rules to a record.
     *
     * @param crossFindings what comparing it with the other records found
     */
    RecordAssessment assess(TypedRecord record, List<Finding> crossFindings) {
        RecordEnvironment environment = new RecordEnvironment(surroundings, table, record, Optional.empty());
        Tally tally = new Tally(record);
        record.faults().forEach(tally::add);
        crossFindings.forEach(tally::add);
        plan.rules(Rule.Reach.RECORD).forEach(planned -> apply(planned, environment, record, tally));
        groups.apply(record, tally);
        return new RecordAssessment(table.sheet(), record.row(), names.label(record), names.key(record), tally.verdict(),
                record.fields(), record.cells(), computed(environment), tally.findings());
    }

    private void apply(Planned planned, RecordEnvironment environment, TypedRecord record, Tally tally) {
        Outcome outcome = Outcome.of(planned.rule(), environment);
        if (outcome instanceof Outcome.Violated) {
            tally.add(writer.violated(planned, environment, record));
        } else if (outcome instanceof Outcome.Undecided undecided) {
            tally.addUndecided(planned.rule(), undecided.names(), () -> writer.undecided(planned, undecided.names(), record));
        }
    }

    private Map<String, Value> computed(RecordEnvironment environment) {
        SharedKeyMap.Keys keys = surroundings.computations();
        Value[] values = new Value[keys.count()];
        for (String name : plan.computations()) {
            values[keys.position(name)] = environment.shown(name);
        }
        return new SharedKeyMap<>(keys, values);
    }
}
