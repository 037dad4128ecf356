package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.cli.Program;
import io.github.tianbao.samples.PrintedLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the program, run as a clerk would run it, says of a printed table. */
record PublishedRun(Path results, JsonNode receipt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Saves a layout, runs the program over it on a fixed day and reads the receipt. */
    static PublishedRun of(PrintedLayout layout, String date, Path folder) throws IOException {
        Path file = layout.save(folder.resolve("in"));
        Program.Said said = Program.tianbao("run", file, "--out", folder.resolve("out"), "--date", date);
        assertThat(said.status()).as(said.all()).isZero();
        Path results = folder.resolve("out").resolve(layout.name());
        return new PublishedRun(results, JSON.readTree(Files.readString(results.resolve("receipt.json"), StandardCharsets.UTF_8)));
    }

    /** All findings, each as {@code rule sheet!cell}. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        receipt.path("tables").forEach(table -> table.path("findings").forEach(finding -> findings.add(
                finding.path("rule").asText() + " " + finding.path("sheet").asText() + "!" + finding.path("cells").path(0).asText())));
        return findings;
    }

    /** Messages of the findings of one rule. */
    List<String> messages(String rule) {
        List<String> messages = new ArrayList<>();
        receipt.path("tables").forEach(table -> table.path("findings").forEach(finding -> {
            if (finding.path("rule").asText().equals(rule)) {
                messages.add(finding.path("message").asText());
            }
        }));
        return messages;
    }

    /** Programmes that the tables were taken for, one a table. */
    List<String> programmes() {
        List<String> programmes = new ArrayList<>();
        receipt.path("tables").forEach(table -> programmes.add(table.path("programme").asText()));
        return programmes;
    }

    /** A computed value of every record, in sheet order. */
    List<String> computed(String name) {
        List<String> values = new ArrayList<>();
        receipt.path("tables").forEach(table -> table.path("records").forEach(record ->
                values.add(record.path("computed").path(name).asText())));
        return values;
    }

    /** The text of the report for the manager, without white space. */
    String report() throws IOException {
        try (PDDocument report = Loader.loadPDF(results.resolve("核查报告.pdf").toFile())) {
            return new PDFTextStripper().getText(report).replaceAll("\\s", "");
        }
    }
}
