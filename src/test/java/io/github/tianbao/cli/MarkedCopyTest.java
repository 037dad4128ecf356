package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk corrects the marked copy itself and hands it in again. */
class MarkedCopyTest {
    private static final Path ERRORS = Program.samples().resolve("yq-elder-vets/错误样例.xlsx");

    @TempDir
    Path out;

    @Test
    void givesTheSameFindingsAndNoDoubledMarksWhenItsOwnCopyComesBack() throws IOException {
        Path first = run(ERRORS, "一");
        Path again = Files.copy(first.resolve("核查结果.xlsx"), out.resolve("错误样例.xlsx"));
        Path second = run(again, "二");

        assertThat(findings(second)).isEqualTo(findings(first));
        assertThat(receipt(second).path("unrecognised")).isEmpty();
        assertThat(comments(second.resolve("核查结果.xlsx"))).isEqualTo(comments(first.resolve("核查结果.xlsx")));
        Map<String, String> parts = parts(second.resolve("核查结果.xlsx"));
        assertThat(parts).isEqualTo(parts(first.resolve("核查结果.xlsx")));
    }

    @Test
    void marksEveryCellOfEveryFindingWithDocumentClauseAndWords() throws IOException {
        Path result = run(ERRORS, "一");
        Map<String, String> comments = comments(result.resolve("核查结果.xlsx"));
        for (JsonNode finding : findings(result)) {
            String cell = finding.path("sheet").asText() + "!" + finding.path("cells").path(0).asText();
            // A cell inside a merged region carries its mark where the region begins.
            String comment = cell.equals("错误样例!N4") ? comments.get("错误样例!N3") : comments.get(cell);
            assertThat(comment).as(cell).contains(finding.path("message").asText()).contains(finding.path("rule").asText());
            JsonNode citation = finding.path("citation");
            if (!citation.path("quote").asText("").isEmpty()) {
                assertThat(comment).contains(citation.path("document").asText())
                        .contains(citation.path("clause").asText()).contains(citation.path("quote").asText());
            }
        }
    }

    @Test
    void findsEveryRuleBrokenAtLeastOnceInTheErrorSample() throws IOException {
        Set<String> broken = new TreeSet<>();
        findings(run(ERRORS, "一")).forEach(finding -> broken.add(finding.path("rule").asText()));
        Programme programme = ProgrammeRegistry.load(Path.of("templates")).find("yq-elder-vets").orElseThrow();
        assertThat(broken).containsAll(programme.rules().stream().map(Rule::id).toList());
    }

    private Path run(Path file, String folder) {
        Program.Said said = Program.tianbao("run", file, "--out", out.resolve(folder));
        assertThat(said.status()).as(said.all()).isZero();
        return out.resolve(folder).resolve("错误样例");
    }

    /** The parts of a workbook, but for the name that says which file it was made of. */
    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), content.replaceAll("\"_tianbao_origin\">[^<]*<", ""));
            }
        }
        return parts;
    }

    private static JsonNode receipt(Path result) throws IOException {
        return new ObjectMapper().readTree(Files.readString(result.resolve("receipt.json")));
    }

    private static JsonNode findings(Path result) throws IOException {
        return receipt(result).path("tables").path(0).path("findings");
    }

    private static Map<String, String> comments(Path workbook) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Map.Entry<CellAddress, ? extends Comment> entry : sheet.getCellComments().entrySet()) {
                    comments.put(sheet.getSheetName() + "!" + entry.getKey().formatAsString(),
                            entry.getValue().getString().getString());
                }
            }
        }
        return comments;
    }
}
