package io.github.tianbao.archive.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tianbao.check.Explanation;
import io.github.tianbao.check.Explanation.Step;
import io.github.tianbao.check.Outcome;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The line of a trace for one record. What stands in a cell, a parameter or a computation is written once and not in every step. */
final class RecordLine {
    private final JsonGenerator json;
    private final Map<String, String> columns;

    /** @param columns letter of the column of each field, as the table's own line has it */
    RecordLine(JsonGenerator json, Map<String, String> columns) {
        this.json = json;
        this.columns = columns;
    }

    /** The columns of a table, as its first record has them. */
    static Map<String, String> columns(RecordAssessment first) {
        Map<String, String> columns = new LinkedHashMap<>();
        first.cells().forEach((field, cell) -> columns.put(field, cell.toString().replaceAll("[0-9]+$", "")));
        return columns;
    }

    void write(Explanation explanation) throws IOException {
        RecordAssessment record = explanation.record();
        json.writeStartObject();
        json.writeNumberField("行", record.row());
        json.writeStringField("称呼", record.label());
        json.writeStringField("结论", record.verdict().word());
        fields(record);
        json.writeObjectFieldStart("计算");
        for (Map.Entry<String, Value> computed : record.computed().entrySet()) {
            if (!computed.getValue().isMissing()) {
                json.writeStringField(computed.getKey(), computed.getValue().text());
            }
        }
        json.writeEndObject();
        rules(explanation.steps());
        steps(explanation.steps());
        noted(explanation.steps());
        json.writeEndObject();
    }

    /** A value with its cell where that is not the one of its row and column, as under a vertical merge. */
    private void fields(RecordAssessment record) throws IOException {
        json.writeObjectFieldStart("值");
        for (Map.Entry<String, Value> field : record.fields().entrySet()) {
            if (!field.getValue().isMissing()) {
                CellAddress cell = record.cells().get(field.getKey());
                json.writeFieldName(field.getKey());
                if (cell == null || cell.toString().equals(columns.get(field.getKey()) + record.row())) {
                    json.writeString(field.getValue().text());
                } else {
                    json.writeArray(new String[] {cell.toString(), field.getValue().text()}, 0, 2);
                }
            }
        }
        json.writeEndObject();
    }

    /** Rule numbers by what came out; with an undecided rule, what it lacks. */
    private void rules(List<Step> steps) throws IOException {
        Map<String, List<String>> byOutcome = new LinkedHashMap<>();
        Map<String, String> lacking = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Ruled ruled && ruled.outcome() instanceof Outcome.Undecided undecided) {
                lacking.put(ruled.rule().id(), String.join("、", undecided.names()));
            } else if (step instanceof Step.Ruled ruled) {
                byOutcome.computeIfAbsent(word(ruled.outcome()), word -> new ArrayList<>()).add(ruled.rule().id());
            } else if (step instanceof Step.NotChecked unchecked) {
                byOutcome.computeIfAbsent("未核查", word -> new ArrayList<>()).add(unchecked.rule().id());
            }
        }
        json.writeObjectFieldStart("规则");
        for (Map.Entry<String, List<String>> outcome : byOutcome.entrySet()) {
            json.writeFieldName(outcome.getKey());
            json.writeArray(outcome.getValue().toArray(String[]::new), 0, outcome.getValue().size());
        }
        if (!lacking.isEmpty()) {
            texts("无法判定，缺少", lacking);
        }
        json.writeEndObject();
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable) {
            return "不适用";
        }
        return outcome instanceof Outcome.Met ? "符合" : "不符合";
    }

    /** What was worked out on the way, innermost first, each expression once. Whether parts held is told only where a rule was not met. */
    private void steps(List<Step> steps) throws IOException {
        Map<String, String> between = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Computed computed) {
                computed.trace().parts().forEach(part -> collect(part, between, false));
            } else if (step instanceof Step.Ruled ruled) {
                boolean everything = !(ruled.outcome() instanceof Outcome.Met || ruled.outcome() instanceof Outcome.NotApplicable);
                ruled.applies().ifPresent(applies -> applies.parts().forEach(part -> collect(part, between, everything)));
                ruled.condition().parts().forEach(part -> collect(part, between, everything));
            }
        }
        texts("步骤", between);
    }

    /** Leaves that are written elsewhere are left out. */
    private static void collect(Trace trace, Map<String, String> between, boolean everything) {
        if (trace.origin() instanceof Origin.Expression) {
            trace.parts().forEach(part -> collect(part, between, everything));
            if (everything || !(trace.value() instanceof YesNo || trace.value().isMissing())) {
                between.putIfAbsent(trace.label(), trace.value().isMissing() ? "" : trace.value().text());
            }
        }
    }

    private void noted(List<Step> steps) throws IOException {
        List<String> noted = steps.stream().filter(Step.Noted.class::isInstance).map(step -> ((Step.Noted) step).finding())
                .map(finding -> finding.rule() + " " + finding.cells() + " " + finding.message()).toList();
        if (!noted.isEmpty()) {
            json.writeFieldName("单元格问题");
            json.writeArray(noted.toArray(String[]::new), 0, noted.size());
        }
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }
}
