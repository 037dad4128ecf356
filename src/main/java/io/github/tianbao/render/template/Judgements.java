package io.github.tianbao.render.template;

import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a person has to decide: the pack's 人工判断, then rules that lacked columns. */
final class Judgements {
    private Judgements() {}

    static List<Map<String, Object>> of(Programme programme, List<TableAssessment> tables) {
        List<Map<String, Object>> models = new ArrayList<>();
        programme.judgements().stream()
                .filter(judgement -> tables.stream().anyMatch(table -> judgement.concerns(table.match().table())))
                .forEach(judgement -> models.add(judgement(judgement)));
        Map<String, TableAssessment.Unchecked> unchecked = new LinkedHashMap<>();
        tables.forEach(table -> table.unchecked().forEach(entry -> unchecked.merge(entry.rule().id(), entry, Judgements::joined)));
        unchecked.values().forEach(entry -> models.add(unchecked(entry)));
        return models;
    }

    private static TableAssessment.Unchecked joined(TableAssessment.Unchecked one, TableAssessment.Unchecked other) {
        return new TableAssessment.Unchecked(one.rule(), joined(one.missingFields(), other.missingFields()),
                joined(one.missingLists(), other.missingLists()));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编号", judgement.id());
        model.put("问", judgement.question());
        model.put("由", judgement.by());
        model.put("缘由", judgement.reason());
        model.put("依据", judgement.citation());
        model.put("未核查", false);
        return model;
    }

    private static Map<String, Object> unchecked(TableAssessment.Unchecked entry) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编号", entry.rule().id());
        model.put("问", entry.rule().title());
        model.put("由", "");
        model.put("缘由", entry.reason() + "，未能核查");
        model.put("依据", entry.rule().citations().get(0));
        model.put("未核查", true);
        return model;
    }
}
