package io.github.tianbao.archive.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The line of a trace that says by what a programme decides: parameters in force, computations and rules, each with its clauses. */
final class ProgrammeLine {
    private final JsonGenerator json;

    ProgrammeLine(JsonGenerator json) {
        this.json = json;
    }

    void write(Assessment assessment) throws IOException {
        Programme programme = assessment.programme();
        json.writeStartObject();
        json.writeStringField("事项", programme.id());
        json.writeStringField("名称", programme.name());
        json.writeStringField("规则包SHA-256", programme.sha256());
        json.writeStringField("核查基准日", assessment.referenceDate().day().toString());
        json.writeStringField("基准日来源", assessment.referenceDate().source().word());
        json.writeObjectFieldStart("参数");
        for (Parameter parameter : programme.parameters()) {
            parameter(parameter, assessment.referenceDate().day());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("计算");
        for (Computation computation : programme.computations()) {
            json.writeObjectFieldStart(computation.name().text());
            json.writeStringField("式", oneLine(computation.expression()));
            citations(computation.citations());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("规则");
        for (Rule rule : programme.rules()) {
            rule(rule);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void parameter(Parameter parameter, LocalDate day) throws IOException {
        Optional<Value> value = parameter.on(day);
        if (value.isPresent()) {
            json.writeObjectFieldStart(parameter.name().text());
            json.writeStringField("值", value.get().text());
            json.writeStringField("自", parameter.since(day).map(LocalDate::toString).orElse(""));
            citations(List.of(parameter.citation()));
            json.writeEndObject();
        }
    }

    private void rule(Rule rule) throws IOException {
        json.writeObjectFieldStart(rule.id());
        if (!rule.title().isEmpty()) {
            json.writeStringField("名", rule.title());
        }
        if (rule.applies().isPresent()) {
            json.writeStringField("当", oneLine(rule.applies().get()));
        }
        json.writeStringField("要求", oneLine(rule.condition()));
        json.writeStringField("级别", rule.severity().word());
        citations(rule.citations());
        json.writeEndObject();
    }

    private void citations(List<Citation> citations) throws IOException {
        json.writeArrayFieldStart("依据");
        for (Citation citation : citations) {
            json.writeStartObject();
            json.writeStringField("文号", citation.document());
            json.writeStringField("条", citation.clause());
            if (citation.isQuoted()) {
                json.writeStringField("原文", citation.quote());
            }
            if (!citation.interpretation().isEmpty()) {
                json.writeStringField("解释", citation.interpretation());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String oneLine(Expression expression) {
        return expression.source().strip().replaceAll("\\s+", " ");
    }
}
