package io.github.tianbao.archive.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Explainer;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes the trace as JSON lines (UTF-8): first how to read it, then for each programme its parameters, computations and rules with
 * their clauses, then a line a record with its values, cells, results and intermediate results, last what concerns whole tables. One
 * record is in memory at a time.
 */
public final class TraceWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private static final String HOW_TO_READ = "每行一个 JSON。“事项”行列出参数、算式、规则和依据；“表”行列出各字段在哪一列；"
            + "其后一行一条记录：值＝读出的内容（空的不写；不在本行的，前面注明单元格），计算＝算得的结果，规则＝各条的结论，步骤＝算式里的中间结果；"
            + "“整表”行是整张表的问题。";

    private final JsonGenerator json;

    private TraceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the trace of a submission to a file. */
    public static void write(List<Assessment> assessments, Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = JSON.createGenerator(lines)) {
            json.setRootValueSeparator(null);
            TraceWriter writer = new TraceWriter(json);
            writer.head();
            for (Assessment assessment : assessments) {
                writer.assessment(assessment);
            }
        }
    }

    private void head() throws IOException {
        json.writeStartObject();
        json.writeStringField("轨迹", HOW_TO_READ);
        endLine();
    }

    private void assessment(Assessment assessment) throws IOException {
        new ProgrammeLine(json).write(assessment);
        json.writeRaw('\n');
        for (TableAssessment table : assessment.tables()) {
            Map<String, String> columns = table.records().isEmpty() ? Map.of() : RecordLine.columns(table.records().get(0));
            columns(table, columns);
            Explainer explainer = new Explainer(assessment, table);
            RecordLine line = new RecordLine(json, columns);
            for (RecordAssessment record : table.records()) {
                line.write(explainer.explain(record));
                json.writeRaw('\n');
            }
            whole(table);
        }
    }

    private void columns(TableAssessment table, Map<String, String> columns) throws IOException {
        json.writeStartObject();
        json.writeStringField("表", table.table().sheet());
        json.writeObjectFieldStart("列");
        for (Map.Entry<String, String> column : columns.entrySet()) {
            json.writeStringField(column.getKey(), column.getValue());
        }
        json.writeEndObject();
        endLine();
    }

    private void whole(TableAssessment table) throws IOException {
        json.writeStartObject();
        json.writeStringField("整表", table.table().sheet());
        json.writeArrayFieldStart("问题");
        for (Finding finding : table.findings()) {
            json.writeStartObject();
            json.writeStringField("规则", finding.rule());
            json.writeStringField("说明", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("未核查");
        for (TableAssessment.Unchecked unchecked : table.unchecked()) {
            json.writeStartObject();
            json.writeStringField("规则", unchecked.rule().id());
            json.writeStringField("缺列", String.join("、", unchecked.missingFields()));
            if (!unchecked.missingLists().isEmpty()) {
                json.writeStringField("缺对照表", String.join("、", unchecked.missingLists()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        endLine();
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
