package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.intake.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every workbook that a run over samples gives holds for fastexcel-reader and for LibreOffice what it holds for Apache POI. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputsReadBackTest {
    private Path folder;
    private final Map<Path, Path> samples = new LinkedHashMap<>();

    @BeforeAll
    void run(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (String name : List.of("xx-agri-funds-2021", "xx-clean-heating-2021", "yq-elder-vets/错误样例.xlsx", "yq-elder-vets/皋落乡等登记册.xls")) {
            for (Path sample : Submissions.find(List.of(Program.samples().resolve(name)), folder)) {
                assertThat(Program.tianbao("run", sample, "--out", folder.resolve("out")).status()).isZero();
                String file = sample.getFileName().toString();
                samples.put(sample, folder.resolve("out").resolve(file.substring(0, file.lastIndexOf('.'))));
            }
        }
    }

    private static List<Path> workbooks(Path result) {
        try (Stream<Path> files = Files.walk(result)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?")).sorted().toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private List<Path> workbooks() {
        return samples.values().stream().flatMap(result -> workbooks(result).stream()).toList();
    }

    @Test
    void fastexcelReadsWhatWasWritten() throws IOException {
        for (Path workbook : workbooks()) {
            if (workbook.toString().endsWith(".xlsx")) {
                Map<String, String> written = StoredValues.byPoiAsNumbers(workbook);
                assertThat(written).isNotEmpty();
                assertThat(StoredValues.differences(StoredValues.byFastexcel(workbook), written)).as("%s", workbook).isEmpty();
            }
        }
    }

    @Test
    void libreOfficeReadsWhatWasWritten() throws IOException, InterruptedException {
        LibreOffice.assumeInstalled();
        Path csv = Files.createDirectory(folder.resolve("csv"));
        List<Path> numbered = new ArrayList<>();
        for (Path workbook : workbooks()) {
            String name = workbook.getFileName().toString();
            numbered.add(Files.copy(workbook, csv.resolve(numbered.size() + name.substring(name.lastIndexOf('.')))));
        }
        LibreOffice.toCsv(numbered, csv);
        for (int at = 0; at < numbered.size(); at++) {
            Map<String, String> read = StoredValues.byLibreOffice(csv, String.valueOf(at), sheets(numbered.get(at)));
            assertThat(StoredValues.differences(read, StoredValues.byPoi(numbered.get(at)))).as("%s", workbooks().get(at)).isEmpty();
        }
    }

    private static List<String> sheets(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    @Test
    void theAnnotatedCopyHoldsEveryValueOfTheClerk() throws IOException {
        for (Map.Entry<Path, Path> sample : samples.entrySet()) {
            Path copy = workbooks(sample.getValue()).stream().filter(file -> file.getFileName().toString().startsWith("核查结果")).findFirst().orElseThrow();
            Map<String, String> clerks = new TreeMap<>(StoredValues.byPoi(copy));
            clerks.keySet().removeIf(place -> place.startsWith("核查清单!") || place.startsWith("_tianbao!"));
            assertThat(StoredValues.differences(clerks, StoredValues.byPoi(sample.getKey()))).as("%s", sample.getKey()).isEmpty();
        }
    }

    @Test
    void theChecklistHoldsEveryFindingOfTheReceipt() throws IOException {
        for (Path result : samples.values()) {
            Map<String, String> values = StoredValues.byPoi(workbooks(result).stream()
                    .filter(file -> file.getFileName().toString().startsWith("核查结果")).findFirst().orElseThrow());
            List<String> listed = values.keySet().stream().filter(place -> place.matches("核查清单!A[0-9]+") && values.get(place).matches("[0-9]+"))
                    .map(place -> place.substring("核查清单!A".length()))
                    .map(row -> Stream.of("B", "C", "G", "I").map(column -> values.getOrDefault("核查清单!" + column + row, "")).toList().toString())
                    .sorted().toList();
            assertThat(listed).isEqualTo(findings(result));
        }
    }

    private static List<String> findings(Path result) throws IOException {
        List<String> findings = new ArrayList<>();
        for (JsonNode table : new ObjectMapper().readTree(Files.readString(result.resolve("receipt.json"))).path("tables")) {
            for (JsonNode finding : table.path("findings")) {
                List<String> cells = new ArrayList<>();
                finding.path("cells").forEach(cell -> cells.add(cell.asText()));
                findings.add(List.of(finding.path("sheet").asText(), String.join("、", cells), finding.path("rule").asText(),
                        finding.path("message").asText()).toString());
            }
        }
        return findings.stream().sorted().toList();
    }
}
