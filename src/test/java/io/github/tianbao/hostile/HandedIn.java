package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.cli.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** What {@code tianbao run} made of one file. */
final class HandedIn {
    /** Of the processor's time, so that a busy machine makes no test fail. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Path result;
    private final Program.Said said;

    private HandedIn(Path result, Program.Said said) {
        this.result = result;
        this.said = said;
    }

    /**
     * Runs the program over a file and holds what must hold of any file: an exit status as documented, no failure of the program, no
     * stack trace, a receipt or a note, within seconds.
     */
    static HandedIn in(Path file, Path packs) {
        long start = processorNanos();
        Path out = file.resolveSibling("结果-" + file.getFileName());
        Program.Said said = Program.tianbao("run", file, "--out", out, "--packs", packs, "--jobs", 1);
        assertThat(Duration.ofNanos(processorNanos() - start)).as("time for %s", file.getFileName()).isLessThan(LONGEST);
        assertThat(said.all()).as("%s", file.getFileName())
                .doesNotContain("程序内部出错").doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("java.");
        assertThat(said.status()).as(said.all()).isIn(0, 3);
        HandedIn handed = new HandedIn(only(out), said);
        assertThat(handed.has("receipt.json") ^ handed.has("说明.txt")).as(said.all()).isTrue();
        assertThat(handed.has("receipt.json")).as(said.all()).isEqualTo(said.status() == 0);
        return handed;
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Path only(Path folder) {
        try (Stream<Path> results = Files.list(folder)) {
            List<Path> all = results.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean has(String name) {
        return Files.exists(result.resolve(name));
    }

    boolean isRefused() {
        return said.status() == 3;
    }

    /** Holds that the file was refused for a reason, with advice. */
    HandedIn refused(String... words) {
        assertThat(isRefused()).as(said.all()).isTrue();
        assertThat(note()).contains("原因：").contains("怎么办：").contains(words);
        return this;
    }

    /** Holds that the roster was read and its only fault found, at its cell. */
    HandedIn checked() {
        return checked(Roster.FAULT);
    }

    HandedIn checked(String cell) {
        assertThat(isRefused()).as(said.all()).isFalse();
        assertThat(findings()).as(said.all()).contains("R01 " + cell);
        return this;
    }

    String note() {
        return text("说明.txt");
    }

    private String text(String name) {
        try {
            return Files.readString(result.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All findings, each as {@code R01 E4}. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        receipt().path("tables").forEach(table -> table.path("findings").forEach(finding ->
                findings.add(finding.path("rule").asText() + " " + finding.path("cells").path(0).asText())));
        return findings;
    }

    JsonNode receipt() {
        try {
            return new ObjectMapper().readTree(text("receipt.json"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The annotated copy, whatever its ending. */
    Path copy() {
        try (Stream<Path> files = Files.list(result)) {
            Optional<Path> copy = files.filter(file -> file.getFileName().toString().startsWith("核查结果.")).findFirst();
            return copy.orElseThrow(() -> new AssertionError("no annotated copy in " + result));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Holds that Apache POI and, for an .xlsx, fastexcel-reader open the copy and that the mark is at its cell. */
    HandedIn marked() {
        return marked(Roster.SHEET, Roster.FAULT);
    }

    HandedIn marked(String sheet, String cell) {
        try (Workbook workbook = open()) {
            assertThat(workbook.getSheet(sheet).getCellComments().keySet()).extracting(Object::toString).contains(cell);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!copy().toString().endsWith(".xls")) {
            readByFastexcel();
        }
        return this;
    }

    private void readByFastexcel() {
        try (InputStream in = Files.newInputStream(copy()); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Workbook open() throws IOException {
        return WorkbookFactory.create(copy().toFile(), null, true);
    }

    /** The parts of the copy. */
    Zip parts() {
        return Zip.of(copy());
    }
}
