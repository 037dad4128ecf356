package io.github.tianbao.check;

import io.github.tianbao.check.Explanation.Step;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Environment;
import java.util.ArrayList;
import java.util.List;

/** Explains the records of one table; what is the same for all of them is worked out once. */
public final class Explainer {
    private final Assessment assessment;
    private final TableAssessment table;
    private final RulePlan plan;

    public Explainer(Assessment assessment, TableAssessment table) {
        this.assessment = assessment;
        this.table = table;
        this.plan = new RulePlan(
                assessment.programme(), new FieldReads(assessment.programme()), assessment.surroundings().setting(table),
                assessment.tables().stream().map(assessment.surroundings()::setting).toList());
    }

    public Explanation explain(RecordAssessment record) {
        Environment environment = assessment.environment(table, record);
        List<Step> steps = new ArrayList<>();
        record.findings().stream().filter(finding -> finding.citations().isEmpty()).map(Step.Noted::new).forEach(steps::add);
        assessment.programme().computations().stream()
                .filter(computation -> record.computed().containsKey(computation.name().text()))
                .map(computation -> computed(computation, record, environment))
                .forEach(steps::add);
        for (Rule.Reach reach : List.of(Rule.Reach.RECORD, Rule.Reach.GROUP)) {
            plan.rules(reach).forEach(planned -> steps.add(ruled(planned.rule(), environment)));
        }
        plan.unchecked().forEach(unchecked -> steps.add(new Step.NotChecked(unchecked.rule(), unchecked.missingFields())));
        return new Explanation(record, assessment.referenceDate(), steps);
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
