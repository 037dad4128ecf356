package io.github.tianbao.check;

import io.github.tianbao.check.Explanation.Step;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Environment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains the records of one table; what is the same for all of them is worked out once. */
public final class Explainer {
    private final Assessment assessment;
    private final TableAssessment table;
    private final RulePlan plan;
    private final Map<Integer, Integer> groups;

    public Explainer(Assessment assessment, TableAssessment table) {
        this.assessment = assessment;
        this.table = table;
        this.groups = positions(table.groups());
        this.plan = new RulePlan(
                assessment.programme(), new FieldReads(assessment.programme()), assessment.surroundings().setting(table),
                assessment.tables().stream().map(assessment.surroundings()::setting).toList(), assessment.lists());
    }

    public Explanation explain(RecordAssessment record) {
        Environment environment = assessment.environment(table, record);
        List<Step> steps = new ArrayList<>();
        record.findings().stream().filter(finding -> finding.citations().isEmpty()).map(Step.Noted::new).forEach(steps::add);
        assessment.programme().computations().stream()
                .filter(computation -> record.computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, record, environment))
                .forEach(steps::add);
        plan.rules(Rule.Reach.RECORD).forEach(planned -> steps.add(ruled(planned.rule(), environment)));
        groupOf(record).ifPresentOrElse(group -> explain(group, steps), () -> ruledByGroup(environment, steps));
        plan.unchecked().forEach(unchecked -> steps.add(new Step.NotChecked(unchecked.rule(), unchecked.reason())));
        return new Explanation(record, assessment.referenceDate(), steps);
    }

    private void explain(GroupAssessment group, List<Step> steps) {
        Environment environment = assessment.environment(table, group.whole());
        steps.add(new Step.Grouped(table.match().table().group().noun(), group));
        assessment.programme().computations().stream()
                .filter(computation -> group.whole().computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, group.whole(), environment))
                .forEach(steps::add);
        ruledByGroup(environment, steps);
    }

    private void ruledByGroup(Environment environment, List<Step> steps) {
        plan.rules(Rule.Reach.GROUP).forEach(planned -> steps.add(ruled(planned.rule(), environment)));
    }

    private Optional<GroupAssessment> groupOf(RecordAssessment record) {
        return Optional.ofNullable(groups.get(record.row())).map(table.groups()::get);
    }

    private static Map<Integer, Integer> positions(List<GroupAssessment> groups) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (RecordAssessment member : groups.get(at).members()) {
                positions.put(member.row(), at);
            }
        }
        return positions;
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
