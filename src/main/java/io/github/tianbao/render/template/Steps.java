package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.rule.Name;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each computed value of a record came about (步骤): formula, result, clause, and the values that went in. */
final class Steps {
    private final List<Computation> computations;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final LocalDate day;

    Steps(Assessment assessment) {
        this.computations = assessment.programme().computations();
        this.day = assessment.referenceDate().day();
        assessment.programme().parameters().forEach(parameter -> parameters.put(parameter.name().text(), parameter));
    }

    List<Map<String, Object>> of(RecordAssessment record) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Computation computation : computations) {
            Value value = record.computed().get(computation.name().text());
            if (value != null) {
                steps.add(step(computation, value, record));
            }
        }
        return steps;
    }

    private Map<String, Object> step(Computation computation, Value value, RecordAssessment record) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", computation.name().text());
        model.put("式", computation.expression().source());
        model.put("值", value);
        model.put("单位", computation.unit().symbol());
        model.put("依据", computation.citations().isEmpty() ? NO_CITATION : computation.citations().get(0));
        model.put("明细", computation.expression().names().stream().map(name -> part(name, record)).toList());
        return model;
    }

    private static final Citation NO_CITATION = new Citation("", "", "", "");

    private Map<String, Object> part(Name name, RecordAssessment record) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", name.text());
        model.put("值", value(name, record));
        model.put("出处", origin(name, record));
        return model;
    }

    private Value value(Name name, RecordAssessment record) {
        String text = name.text();
        return switch (name.kind()) {
            case FIELD -> record.fields().getOrDefault(text, Missing.of(text));
            case COMPUTATION -> record.computed().getOrDefault(text, Missing.of(text));
            case PARAMETER -> parameters.containsKey(text)
                    ? parameters.get(text).on(day).orElse(Missing.of(text)) : Missing.of(text);
            case CONTEXT -> PartialDate.day(day);
        };
    }

    private String origin(Name name, RecordAssessment record) {
        return switch (name.kind()) {
            case FIELD -> record.cells().containsKey(name.text()) ? record.cells().get(name.text()).toString() : "";
            case COMPUTATION -> "上文";
            case PARAMETER -> parameters.containsKey(name.text()) ? parameters.get(name.text()).citation().place() : "";
            case CONTEXT -> "核查基准日";
        };
    }
}
