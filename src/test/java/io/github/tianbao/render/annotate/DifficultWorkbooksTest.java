package io.github.tianbao.render.annotate;

import static io.github.tianbao.render.annotate.ClerksWorkbook.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Finding;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.render.book.WorkbookBytes;
import io.github.tianbao.render.book.WorkbookFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifficultWorkbooksTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheMacrosOfAnXlsm() throws IOException {
        byte[] macros = "not really a VBA project".getBytes(StandardCharsets.US_ASCII);
        Path input = folder.resolve("登记册.xlsm");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet(FIRST).createRow(3).createCell(4).setCellValue("x");
            workbook.setVBAProject(new ByteArrayInputStream(macros));
            WorkbookBytes.write(workbook, input);
        }

        Path copy = AnnotatedCopy.write(input, List.of(), List.of(Findings.error(FIRST, 4, "E4")), folder.resolve("果"));

        assertThat(copy).hasFileName("核查结果.xlsm");
        assertThat(parts(copy).get("xl/vbaProject.bin")).isEqualTo(macros);
    }

    @Test
    void namesTheCopyAfterWhatTheFileReallyIs() throws IOException {
        Path lying = Files.move(ClerksWorkbook.write(folder.resolve("登记册.xlsx")), folder.resolve("登记册.xls"));

        assertThat(AnnotatedCopy.write(lying, List.of(), List.of(), folder)).hasFileName("核查结果.xlsx");
    }

    @Test
    void givesTheSameBytesButForTheirOriginWhenItMarksItsOwnCopy() throws IOException {
        List<Remark> remarks = List.of(Findings.error(FIRST, 4, "E4", "F4"), Findings.warning(FIRST, 5, "D5"));
        Path once = AnnotatedCopy.write(ClerksWorkbook.write(folder.resolve("登记册.xlsx")), List.of(), remarks, folder.resolve("一"));
        Path twice = AnnotatedCopy.write(once, List.of(), remarks, folder.resolve("二"));

        Map<String, byte[]> second = parts(twice);
        parts(once).forEach((name, bytes) -> assertThat(withoutOrigin(second.get(name))).as(name).isEqualTo(withoutOrigin(bytes)));
        assertThat(second).hasSameSizeAs(parts(once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void findsItsMarksAfterTheClerkHasInsertedARow(String ending) throws IOException {
        Path copy = AnnotatedCopy.write(ClerksWorkbook.write(folder.resolve("登记册." + ending)), List.of(),
                List.of(Findings.error(FIRST, 9, "E9"), Findings.error(FIRST, 10, "F10")), folder.resolve("一"));
        Path edited = folder.resolve("改过." + ending);
        try (Workbook workbook = WorkbookFormat.open(copy)) {
            Sheet sheet = workbook.getSheet(FIRST);
            sheet.shiftRows(8, sheet.getLastRowNum(), 1);
            WorkbookBytes.write(workbook, edited);
        }

        Path stripped = folder.resolve("还原." + ending);
        AnnotatedCopy.strip(edited, stripped);

        try (Workbook workbook = WorkbookFormat.open(stripped)) {
            Sheet sheet = workbook.getSheet(FIRST);
            assertThat(sheet.getRow(9).getCell(4).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(10).getCell(5).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(9).getCell(4).getCellStyle().getDataFormatString()).contains("年");
            assertThat(sheet.getCellComments().keySet()).containsExactlyInAnyOrder(new CellAddress("C4"), new CellAddress("D5"));
        }
    }

    @Test
    void marksByCommentAloneWhenAnXlsCanHoldNoMoreStyles() throws IOException {
        Path input = folder.resolve("花哨.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Row row = workbook.createSheet(FIRST).createRow(3);
            CellStyle style = workbook.getCellStyleAt(0);
            while (workbook.getNumCellStyles() < 4_029) {
                style = workbook.createCellStyle();
            }
            row.createCell(4).setCellStyle(style);
            WorkbookBytes.write(workbook, input);
        }

        Path copy = AnnotatedCopy.write(input, List.of(), List.of(Findings.error(FIRST, 4, "E4")), folder.resolve("果"));

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            assertThat(workbook.getSheet(FIRST).getCellComment(new CellAddress("E4")).getString().getString()).contains("【错误】R01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void tellsAtAMergedCellOfAllItsRowsAsFarAsTheCommentHolds(String ending) throws IOException {
        Path input = folder.resolve("并." + ending);
        List<Remark> remarks = new ArrayList<>();
        try (Workbook workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(FIRST);
            for (int row = 0; row < 900; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "毛家镇" : "");
                remarks.add(new Remark(Findings.remark("R" + row, Severity.ERROR,
                        Finding.Kind.VIOLATED, FIRST, row + 1, "A" + (row + 1)).finding(), ""));
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 899, 0, 0));
            WorkbookBytes.write(workbook, input);
        }

        try (Workbook workbook = WorkbookFormat.open(AnnotatedCopy.write(input, List.of(), remarks, folder.resolve("果")))) {
            Sheet sheet = workbook.getSheet(FIRST);
            assertThat(sheet.getCellComments()).containsOnlyKeys(new CellAddress("A1"));
            assertThat(sheet.getCellComment(new CellAddress("A1")).getString().getString())
                    .hasSizeLessThan(32_767).containsPattern("另有 \\d+ 条，见核查清单$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksFiveThousandFaultyRowsInSeconds(String ending) throws IOException {
        Path input = folder.resolve("大." + ending);
        List<Remark> remarks = new ArrayList<>();
        try (Workbook workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(FIRST);
            for (int row = 0; row < 5_000; row++) {
                Row cells = sheet.createRow(row);
                for (int column = 0; column < 20; column++) {
                    cells.createCell(column).setCellValue("值" + row);
                }
                remarks.add(Findings.error(FIRST, row + 1, "E" + (row + 1)));
            }
            WorkbookBytes.write(workbook, input);
        }
        long before = cpuNanos();

        AnnotatedCopy.write(AnnotatedCopy.write(input, List.of(), remarks, folder.resolve("一")), List.of(), remarks, folder.resolve("二"));

        assertThat(Duration.ofNanos(cpuNanos() - before)).isLessThan(Duration.ofSeconds(40));
    }

    /** Each copy says which file it was made of. */
    private static String withoutOrigin(byte[] part) {
        return new String(part, StandardCharsets.UTF_8).replaceAll("\"_tianbao_origin\">[^<]*<", "");
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
