package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of 300 000 persons, two in a hundred with a fault, from the file to the marked copy in a heap of 160 MB. */
@Tag("slow")
class LargeRegisterTest {
    private static final int RECORDS = 300_000;
    private static final int ROWS_ABOVE = 2;
    private static final int CHECKLIST_ROWS_ABOVE = 5;

    /** One fault in four is only worth a warning; a duplicate is found at both of its rows. */
    private static final long FINDINGS = RECORDS / 50 / 4 * 5;

    @TempDir
    Path folder;

    @Test
    void isReadCheckedAndMarkedInAHeapThatDoesNotGrowWithIt() throws IOException, InterruptedException {
        Path register = LargeRegister.write(folder.resolve("登记册.xlsx"), RECORDS);

        String said = run(register);

        assertThat(said).contains("300000 条记录，通过 294000，不通过 6000，无法判定 0；错误 6000 处，警告 1500 处");
        Path copy = folder.resolve("结果/登记册/核查结果.xlsx");
        assertThat(rows(copy)).containsExactly(CHECKLIST_ROWS_ABOVE + FINDINGS, ROWS_ABOVE + RECORDS + 1L, 3L + FINDINGS);
        assertThat(comments(copy)).isEqualTo(FINDINGS);
        assertThat(Files.size(folder.resolve("结果/登记册/receipt.json"))).isGreaterThan(RECORDS * 100L);
    }

    private String run(Path register) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                        Tianbao.class.getName(), "run", register.toString(), "--out", folder.resolve("结果").toString(),
                        "--only", "核查结果", "--date", "2022-10-14"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** How many rows the checklist, the register and the ledger have. */
    private static List<Long> rows(Path workbook) throws IOException {
        List<Long> counts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook); ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    counts.add(rows.count());
                }
            }
        }
        return counts;
    }

    private static int comments(Path workbook) throws IOException {
        int comments = 0;
        try (OoxmlPackage zip = new OoxmlPackage(workbook); PartScan scan = zip.scan("xl/comments1.xml")) {
            while (scan.next()) {
                comments += scan.isStart("comment") ? 1 : 0;
            }
        }
        return comments;
    }
}
