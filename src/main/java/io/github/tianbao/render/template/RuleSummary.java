package io.github.tianbao.render.template;

import io.github.tianbao.check.Finding;
import io.github.tianbao.check.NamedFinding;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings counted by rule (问题汇总), those of the pack's rules in its order, those that every sheet gets after them. */
final class RuleSummary {
    private RuleSummary() {}

    static List<Map<String, Object>> of(Programme programme, List<NamedFinding> findings) {
        Map<String, Map<String, Object>> models = new LinkedHashMap<>();
        Map<String, Finding> first = new LinkedHashMap<>();
        Map<String, Integer> violated = new LinkedHashMap<>();
        Map<String, Integer> undecided = new LinkedHashMap<>();
        for (NamedFinding named : findings) {
            Finding finding = named.finding();
            first.putIfAbsent(finding.rule(), finding);
            (finding.kind() == Finding.Kind.VIOLATED ? violated : undecided).merge(finding.rule(), 1, Integer::sum);
        }
        programme.rules().stream().filter(rule -> first.containsKey(rule.id()))
                .forEach(rule -> models.put(rule.id(), model(first.get(rule.id()), Optional.of(rule))));
        first.forEach((id, finding) -> models.computeIfAbsent(id, other -> model(finding, Optional.empty())));
        models.forEach((id, model) -> {
            model.put("不符合", violated.getOrDefault(id, 0));
            model.put("无法判定", undecided.getOrDefault(id, 0));
        });
        return List.copyOf(models.values());
    }

    private static Map<String, Object> model(Finding finding, Optional<Rule> rule) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("规则", finding.rule());
        model.put("名", rule.map(Rule::title).orElse("填写检查"));
        model.put("级别", rule.map(Rule::severity).orElse(finding.severity()).word());
        model.put("依据", finding.citations());
        return model;
    }
}
