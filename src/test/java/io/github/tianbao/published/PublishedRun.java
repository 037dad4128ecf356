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

/** What the program, run as a clerk would run it, says of a printed table. */
record PublishedRun(JsonNode receipt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Saves a layout, runs the program over it on a fixed day and reads the receipt. */
    static PublishedRun of(PrintedLayout layout, String date, Path folder) throws IOException {
        Path file = layout.save(folder.resolve("in"));
        Program.Said said = Program.tianbao("run", file, "--out", folder.resolve("out"), "--date", date);
        assertThat(said.status()).as(said.all()).isZero();
        String receipt = Files.readString(folder.resolve("out").resolve(layout.name()).resolve("receipt.json"), StandardCharsets.UTF_8);
        return new PublishedRun(JSON.readTree(receipt));
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
}
