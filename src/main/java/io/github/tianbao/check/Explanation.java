package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
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

        /** A rule that the sheet has no columns for; a person has to look. */
        record NotChecked(Rule rule, List<String> missingFields) implements Step {}

        /** Here begin the steps of the household or other group that the record belongs to. */
        record Grouped(String noun, GroupAssessment group) implements Step {}

        /** Something wrong with a cell, whatever the programme. */
        record Noted(Finding finding) implements Step {}
    }

    /** Explains one record of an assessment. */
    public static Explanation of(Assessment assessment, TableAssessment table, RecordAssessment record) {
        Environment environment = assessment.environment(table, record);
        List<Step> steps = new ArrayList<>();
        record.findings().stream().filter(finding -> finding.citations().isEmpty()).map(Step.Noted::new).forEach(steps::add);
        assessment.programme().computations().stream()
                .filter(computation -> record.computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, record, environment))
                .forEach(steps::add);
        RulePlan plan = new RulePlan(
                assessment.programme(), new FieldReads(assessment.programme()), assessment.surroundings().setting(table),
                assessment.tables().stream().map(assessment.surroundings()::setting).toList());
        plan.rules(Rule.Reach.RECORD).forEach(planned -> steps.add(ruled(planned.rule(), environment)));
        Optional<GroupAssessment> group = groupOf(table, record);
        Environment around = group.map(found -> assessment.environment(table, found.whole())).orElse(environment);
        group.ifPresent(found -> steps.add(new Step.Grouped(table.match().table().group().noun(), found)));
        group.ifPresent(found -> assessment.programme().computations().stream()
                .filter(computation -> found.whole().computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, found.whole(), around)).forEach(steps::add));
        plan.rules(Rule.Reach.GROUP).forEach(planned -> steps.add(ruled(planned.rule(), around)));
        plan.unchecked().forEach(unchecked -> steps.add(new Step.NotChecked(unchecked.rule(), unchecked.missingFields())));
        return new Explanation(record, assessment.referenceDate(), steps);
    }

    private static Optional<GroupAssessment> groupOf(TableAssessment table, RecordAssessment record) {
        return table.groups().stream()
                .filter(group -> group.members().stream().anyMatch(member -> member.row() == record.row())).findFirst();
    }

    private static Step computed(Computation computation, RecordAssessment record, Environment environment) {
        String name = computation.name().text();
        return new Step.Computed(name, record.computed().get(name), computation.expression().trace(environment), computation.citations());
    }

    private static Step ruled(Rule rule, Environment environment) {
        return new Step.Ruled(rule, Outcome.of(rule, environment),
                rule.applies().map(applies -> applies.trace(environment)), rule.condition().trace(environment));
    }
}
