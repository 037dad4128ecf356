package io.github.tianbao.render.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.ReferenceList;
import io.github.tianbao.programme.Parameter;
import java.io.IOException;
import java.util.List;

/** What was given beside the submission, in a receipt: {@code lists} from outside, {@code settings} that the county decides; only where there are any. */
final class GivenSummary {
    private final JsonGenerator json;

    GivenSummary(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Assessment> assessments) throws IOException {
        if (assessments.stream().anyMatch(assessment -> !assessment.lists().given().isEmpty())) {
            json.writeArrayFieldStart("lists");
            for (Assessment assessment : assessments) {
                for (ReferenceList list : assessment.lists().given()) {
                    list(assessment.programme().id(), list);
                }
            }
            json.writeEndArray();
        }
        if (assessments.stream().flatMap(assessment -> assessment.programme().parameters().stream())
                .anyMatch(parameter -> parameter.given().isPresent())) {
            json.writeArrayFieldStart("settings");
            for (Assessment assessment : assessments) {
                for (Parameter parameter : assessment.programme().parameters()) {
                    setting(assessment.programme().id(), parameter);
                }
            }
            json.writeEndArray();
        }
    }

    private void list(String programme, ReferenceList list) throws IOException {
        for (ReferenceList.Source source : list.sources()) {
            json.writeStartObject();
            json.writeStringField("programme", programme);
            json.writeStringField("name", list.spec().name());
            json.writeStringField("file", source.file());
            json.writeStringField("sha256", source.sha256());
            json.writeStringField("sheet", source.sheet());
            json.writeNumberField("records", source.records());
            json.writeEndObject();
        }
    }

    private void setting(String programme, Parameter parameter) throws IOException {
        if (parameter.given().isPresent()) {
            json.writeStartObject();
            json.writeStringField("programme", programme);
            json.writeStringField("name", parameter.name().text());
            json.writeStringField("value", parameter.given().get().text());
            json.writeEndObject();
        }
    }
}
