package io.github.tianbao.rule;

import io.github.tianbao.value.Value;
import java.time.LocalDate;

/** What an expression is evaluated against: one record, the parameters in force, the table around it. */
public interface Environment {
    Value value(Name name);

    /** Where the value of a name comes from, for the trace. */
    Origin origin(Name name);

    /** The result of an aggregate as this record sees it; computed once per table, group or submission. */
    Value aggregate(Aggregate aggregate);

    /** Whether the sheet has a column for this field at all. */
    boolean hasColumn(Name field);

    /** Whether the sheet says what a field's numbers are counted in, in the heading or in a line of its own. */
    boolean hasUnit(Name field);

    /** The working-day calendar. */
    WorkingDays workingDays();

    /** The date the submission is checked for (核查基准日). */
    LocalDate referenceDate();
}
