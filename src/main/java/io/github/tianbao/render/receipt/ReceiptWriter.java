package io.github.tianbao.render.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.NamedFinding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.UnitReading;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.render.Output;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes {@code receipt.json}: the machine-readable result of one submission (UTF-8, keys always in the same order). */
public final class ReceiptWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private ReceiptWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a receipt to a file. */
    public static void write(Receipt receipt, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator generator = JSON.createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new ReceiptWriter(generator).write(receipt);
            generator.writeRaw('\n');
        }
    }

    private void write(Receipt receipt) throws IOException {
        json.writeStartObject();
        json.writeStringField("tianbao", receipt.version());
        json.writeObjectFieldStart("submission");
        json.writeStringField("file", receipt.file());
        json.writeStringField("sha256", receipt.sha256());
        json.writeStringField("referenceDate", receipt.referenceDate().day().toString());
        json.writeStringField("referenceDateFrom", receipt.referenceDate().source().code());
        json.writeEndObject();
        json.writeArrayFieldStart("tables");
        for (Assessment assessment : receipt.assessments()) {
            for (TableAssessment table : assessment.tables()) {
                table(table);
            }
        }
        json.writeEndArray();
        unrecognised(receipt.unrecognised());
        outputs(receipt.outputs());
        new GivenSummary(json).write(receipt.assessments());
        if (receipt.earlier().stream().anyMatch(earlier -> !earlier.isEmpty())) {
            new EarlierSummary(json).write(receipt.earlier());
        }
        json.writeEndObject();
    }

    private void table(TableAssessment table) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", table.match().programme().id());
        json.writeStringField("packSha256", table.match().programme().sha256());
        json.writeStringField("sheet", table.table().sheet());
        json.writeFieldName("headerRows");
        json.writeArray(new int[] {table.table().header().firstRow(), table.table().header().lastRow()}, 0, 2);
        recognition(table.match(), table.unitReadings());
        json.writeArrayFieldStart("records");
        for (RecordAssessment record : table.records()) {
            record(record);
        }
        json.writeEndArray();
        groups(table.groups());
        json.writeArrayFieldStart("findings");
        for (NamedFinding named : table.namedFindings()) {
            finding(named.finding());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unchecked");
        for (TableAssessment.Unchecked unchecked : table.unchecked()) {
            json.writeStartObject();
            json.writeStringField("rule", unchecked.rule().id());
            strings("missingFields", unchecked.missingFields());
            if (!unchecked.missingLists().isEmpty()) {
                strings("missingLists", unchecked.missingLists());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        values("totals", table.totals());
        json.writeEndObject();
    }

    private void recognition(Match match, List<UnitReading> units) throws IOException {
        json.writeObjectFieldStart("recognition");
        json.writeNumberField("score", java.math.BigDecimal.valueOf(match.score()));
        json.writeObjectFieldStart("matched");
        for (Map.Entry<String, String> entry : match.matched().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        strings("missing", match.missing());
        strings("unused", match.unused());
        if (!units.isEmpty()) {
            json.writeObjectFieldStart("units");
            for (UnitReading unit : units) {
                json.writeStringField(unit.field(), unit.written() + "→" + unit.counted());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void record(RecordAssessment record) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", record.sheet());
        json.writeNumberField("row", record.row());
        json.writeStringField("key", record.key());
        json.writeStringField("verdict", record.verdict().code());
        values("computed", record.computed());
        json.writeEndObject();
    }

    /** Households and other groups; only where the programme folds records into such. */
    private void groups(List<GroupAssessment> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("groups");
        for (GroupAssessment group : groups) {
            json.writeStartObject();
            json.writeStringField("sheet", group.whole().sheet());
            json.writeFieldName("rows");
            int[] rows = group.members().stream().mapToInt(RecordAssessment::row).toArray();
            json.writeArray(rows, 0, rows.length);
            json.writeStringField("key", group.whole().key());
            json.writeStringField("verdict", group.whole().verdict().code());
            values("computed", group.whole().computed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().code());
        json.writeStringField("kind", finding.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("sheet", finding.sheet());
        json.writeNumberField("row", finding.row());
        strings("cells", finding.cells().stream().map(CellAddress::toString).toList());
        json.writeStringField("value", finding.value());
        json.writeStringField("message", finding.message());
        json.writeStringField("advice", finding.advice());
        if (!finding.citations().isEmpty()) {
            json.writeFieldName("citation");
            citation(finding.citations().get(0));
        }
        json.writeEndObject();
    }

    private void citation(Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", citation.document());
        json.writeStringField("clause", citation.clause());
        json.writeStringField("quote", citation.quote());
        if (!citation.interpretation().isEmpty()) {
            json.writeStringField("interpretation", citation.interpretation());
        }
        json.writeEndObject();
    }

    private void unrecognised(List<Recognition.Unrecognised> sheets) throws IOException {
        json.writeArrayFieldStart("unrecognised");
        for (Recognition.Unrecognised sheet : sheets) {
            json.writeStartObject();
            json.writeStringField("sheet", sheet.sheet());
            json.writeStringField("reason", sheet.reason());
            json.writeArrayFieldStart("closest");
            for (Recognition.Closest closest : sheet.closest()) {
                json.writeStartObject();
                json.writeStringField("programme", closest.programme());
                strings("missing", closest.missing());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void outputs(List<Output> outputs) throws IOException {
        json.writeArrayFieldStart("outputs");
        for (Output output : outputs) {
            json.writeStartObject();
            json.writeStringField("path", output.path());
            json.writeStringField("kind", output.kind().code());
            json.writeStringField("sha256", output.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void values(String name, Map<String, ? extends Value> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, ? extends Value> entry : values.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue().text());
        }
        json.writeEndObject();
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
}
