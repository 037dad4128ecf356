package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each computed value of a record came about (步骤): formula, what went in, what came between, result, clause. */
final class Steps {
    private final Assessment assessment;
    private final List<Computation> computations;

    Steps(Assessment assessment) {
        this.assessment = assessment;
        this.computations = assessment.programme().computations();
    }

    List<Map<String, Object>> of(TableAssessment table, RecordAssessment record) {
        Environment environment = assessment.environment(table, record);
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Computation computation : computations) {
            Value value = record.computed().get(computation.name().text());
            if (value != null) {
                steps.add(step(computation, value, environment));
            }
        }
        return steps;
    }

    private static Map<String, Object> step(Computation computation, Value value, Environment environment) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", computation.name().text());
        model.put("式", computation.expression().source());
        model.put("值", value);
        model.put("单位", computation.unit().symbol());
        model.put("依据", computation.citations().get(0));
        model.put("全部依据", computation.citations());
        model.put("明细", computation.expression().names().stream().map(name -> part(name, environment)).toList());
        List<Map<String, Object>> between = new ArrayList<>();
        computation.expression().trace(environment).parts().forEach(part -> collect(part, between));
        model.put("过程", between);
        return model;
    }

    private static Map<String, Object> part(Name name, Environment environment) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", name.text());
        model.put("值", environment.value(name));
        model.put("出处", place(environment.origin(name)));
        return model;
    }

    /** Results between the given values and the end, innermost first. */
    private static void collect(Trace trace, List<Map<String, Object>> between) {
        trace.parts().forEach(part -> collect(part, between));
        if (!trace.parts().isEmpty() && !trace.value().isMissing()) {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("式", trace.label());
            model.put("值", ShownValue.shortened(trace.value()));
            between.add(model);
        }
    }

    private static String place(Origin origin) {
        if (origin instanceof Origin.Cell cell) {
            return cell.address().toString();
        }
        if (origin instanceof Origin.Parameter parameter) {
            return parameter.citation().place();
        }
        if (origin instanceof Origin.Computation) {
            return "上文";
        }
        return origin instanceof Origin.Context context ? context.description() : "";
    }
}
