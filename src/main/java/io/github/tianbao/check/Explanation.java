package io.github.tianbao.check;

import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Why a record has its verdict: every computation and every rule, with the values that went in and where they come from.
 *
 * @param steps computations in the order in which they are worked out, then rules in the order of the pack; first those of the record, then
 *              those of the household or other group that it belongs to
 */
public record Explanation(RecordAssessment record, ReferenceDate referenceDate, List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** One step towards a verdict. */
    public sealed interface Step {

        /** A value worked out. */
        record Computed(String name, Value value, Trace trace, List<Citation> citations) implements Step {}

        /**
         * A rule applied.
         *
         * @param applies the trace of its 当, if it has one
         */
        record Ruled(Rule rule, Outcome outcome, Optional<Trace> applies, Trace condition) implements Step {}

        /** A rule that the sheet has no columns for, or that a list is missing for; a person has to look. */
        record NotChecked(Rule rule, String reason) implements Step {}

        /** Here begin the steps of the household or other group that the record belongs to. */
        record Grouped(String noun, GroupAssessment group) implements Step {}

        /** Something wrong with a cell, whatever the programme. */
        record Noted(Finding finding) implements Step {}
    }

    /** Explains one record of an assessment; for many of them take an {@link Explainer}. */
    public static Explanation of(Assessment assessment, TableAssessment table, RecordAssessment record) {
        return new Explainer(assessment, table).explain(record);
    }
}
