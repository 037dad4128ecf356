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
    private final Map<Integer, GroupAssessment> groupsByRow = new HashMap<>();

    public Explainer(Assessment assessment, TableAssessment table) {
        this.assessment = assessment;
        this.table = table;
        this.plan = new RulePlan(
                assessment.programme(), new FieldReads(assessment.programme()), assessment.surroundings().setting(table),
                assessment.tables().stream().map(assessment.surroundings()::setting).toList());
        table.groups().forEach(group -> group.members().forEach(member -> groupsByRow.put(member.row(), group)));
    }

    public Explanation explain(RecordAssessment record) {
        Environment environment = assessment.environment(table, record);
        List<Step> steps = new ArrayList<>();
        record.findings().stream().filter(finding -> finding.citations().isEmpty()).map(Step.Noted::new).forEach(steps::add);
        steps.addAll(computed(record, environment));
        plan.rules(Rule.Reach.RECORD).forEach(planned -> steps.add(ruled(planned.rule(), environment)));
        Optional<GroupAssessment> group = Optional.ofNullable(groupsByRow.get(record.row()));
        Environment around = group.map(found -> assessment.environment(table, found.whole())).orElse(environment);
        group.ifPresent(found -> steps.add(new Step.Grouped(table.match().table().group().noun(), found)));
        group.ifPresent(found -> steps.addAll(computed(found.whole(), around)));
        plan.rules(Rule.Reach.GROUP).forEach(planned -> steps.add(ruled(planned.rule(), around)));
        plan.unchecked().forEach(unchecked -> steps.add(new Step.NotChecked(unchecked.rule(), unchecked.missingFields())));
        return new Explanation(record, assessment.referenceDate(), steps);
    }

    private List<Step> computed(RecordAssessment record, Environment environment) {
        return assessment.programme().computations().stream()
                .filter(computation -> record.computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, record, environment))
                .toList();
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
