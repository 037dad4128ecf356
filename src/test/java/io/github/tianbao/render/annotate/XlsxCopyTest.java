package io.github.tianbao.render.annotate;

import static io.github.tianbao.render.annotate.ClerksWorkbook.FIRST;
import static io.github.tianbao.render.annotate.ClerksWorkbook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.book.WorkbookBytes;
import io.github.tianbao.render.book.WorkbookFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An .xlsx is changed byte by byte, at the marks and nowhere else. */
class XlsxCopyTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @Test
    void copiesPartsThatCarryNoMarkAsTheyArePacked() throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册.xlsx"));
        Path copy = mark(input, Findings.error(FIRST, 4, "E4"));

        assertThat(packed(copy, "xl/sharedStrings.xml")).isEqualTo(packed(input, "xl/sharedStrings.xml"));
        assertThat(packed(copy, "xl/worksheets/sheet3.xml")).isEqualTo(packed(input, "xl/worksheets/sheet3.xml"));
        assertThat(packed(copy, "xl/comments2.xml")).isEqualTo(packed(input, "xl/comments2.xml"));
    }

    @Test
    void changesOnlyTheStyleOfAMarkedCellInItsSheet() throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册.xlsx"));
        String before = text(input, SHEET);
        String after = text(mark(input, Findings.error(FIRST, 4, "E4")), SHEET);

        assertThat(after.replaceFirst("(<c r=\"E4\"[^>]* s=\")\\d+\"", "$1§\"")).isEqualTo(before.replaceFirst("(<c r=\"E4\"[^>]* s=\")\\d+\"", "$1§\""));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void restoresASheetToTheByteWhenMarksComeOff() throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册.xlsx"));
        Path stripped = folder.resolve("还原.xlsx");
        AnnotatedCopy.strip(mark(input, Findings.error(FIRST, 4, "E4"), Findings.error(FIRST, 10, "A10"), Findings.error(FIRST, 13, "I13"),
                Findings.warning(SECOND, 4, "C4")), stripped);

        assertThat(parts(stripped).keySet()).isEqualTo(parts(input).keySet());
        for (String part : List.of(SHEET, "xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
                "[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
            // a selected tab comes back as Excel writes it, 1 for true
            assertThat(text(stripped, part)).as(part).isEqualTo(text(input, part));
        }
    }

    @Test
    void givesARowWithoutReferencesItsMarks() throws IOException {
        Path input = rewrite(twoCells(), SHEET, sheet -> sheet.replaceAll(" r=\"[A-Z]*\\d+\"", ""));

        assertMarked(mark(input, Findings.error(FIRST, 2, "B2")), "B2");
    }

    @Test
    void marksASheetWhoseElementsHaveAPrefix() throws IOException {
        Path input = rewrite(twoCells(), SHEET, sheet -> sheet
                .replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x="));

        assertMarked(mark(input, Findings.error(FIRST, 2, "B2"), Findings.error(FIRST, 9, "C9")), "B2", "C9");
    }

    @Test
    void marksASheetInAnotherEncoding() throws IOException {
        Path input = rewrite(twoCells(), SHEET, sheet -> sheet.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16);

        Path copy = mark(input, Findings.error(FIRST, 2, "B2"));

        assertMarked(copy, "B2");
        assertThat(text(copy, SHEET)).contains("encoding=\"UTF-8\"");
    }

    @Test
    void marksASheetThatHasNoRows() throws IOException {
        Path input = rewrite(twoCells(), SHEET, sheet -> sheet.replaceAll("<sheetData>.*</sheetData>", "<sheetData/>"));

        assertMarked(mark(input, Findings.error(FIRST, 2, "B2"), Findings.error(FIRST, 3, "A3")), "B2", "A3");
    }

    @Test
    void leavesTheBoxesOfTheClerkAloneThoughTheirDrawingIsNoXml() throws IOException {
        Path input = rewrite(ClerksWorkbook.write(folder.resolve("登记册.xlsx")), "xl/drawings/vmlDrawing0.vml",
                vml -> vml.replaceFirst("<v:textbox[^>]*/>", "<v:textbox><div>字<br></div></v:textbox>"));

        Path copy = mark(input, Findings.error(FIRST, 4, "E4"), Findings.error(FIRST, 4, "C4"));

        assertThat(text(copy, "xl/drawings/vmlDrawing0.vml")).contains("<br></div>").contains("<x:Row>3</x:Row><x:Column>4</x:Column>");
    }

    @Test
    void bindsCommentsOfSheetsTogetherWithTheirCells() throws IOException {
        Path copy = mark(twoCells(), Findings.error(FIRST, 2, "B2"));

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            Sheet sheet = workbook.getSheet(FIRST);
            assertThat(sheet.getCellComment(new CellAddress("B2")).getClientAnchor().getCol1()).isEqualTo((short) 2);
            assertThat(sheet.getCellComment(new CellAddress("B2")).isVisible()).isFalse();
        }
    }

    @Test
    void putsCommentsOnTheGravestOfVeryManyCellsAndSaysSo() throws IOException {
        List<Remark> remarks = new ArrayList<>();
        for (int row = 1; row <= 12_000; row++) {
            remarks.add(row <= 6_000 ? Findings.warning(FIRST, row, "A" + row) : Findings.error(FIRST, row, "A" + row));
        }
        Path copy = mark(twoCells(), remarks.toArray(Remark[]::new));

        String comments = text(copy, "xl/comments1.xml");
        assertThat(comments.split("<comment ", -1)).hasSize(10_001);
        assertThat(comments).contains("ref=\"A12000\"").contains("ref=\"A4000\"").doesNotContain("ref=\"A4001\"");
        try (Workbook workbook = WorkbookFormat.open(copy)) {
            assertThat(workbook.getSheet("核查清单").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("“新城镇”标记了 12000 个单元格，批注只加在最要紧的 10000 个上，其余只有底色，原因见本清单。");
            assertThat(WorkbookFill.of(workbook, FIRST, "A5000")).isEqualTo("FFFFEB9C");
        }
    }

    /** What colour a cell has. */
    private static final class WorkbookFill {
        static String of(Workbook workbook, String sheet, String cell) {
            CellAddress address = new CellAddress(cell);
            return ((org.apache.poi.xssf.usermodel.XSSFCellStyle) workbook.getSheet(sheet).getRow(address.getRow())
                    .getCell(address.getColumn()).getCellStyle()).getFillForegroundXSSFColor().getARGBHex();
        }
    }

    private Path twoCells() throws IOException {
        Path file = folder.resolve("两格.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(FIRST);
            for (int row = 0; row < 2; row++) {
                sheet.createRow(row).createCell(0).setCellValue("甲" + row);
                sheet.getRow(row).createCell(1).setCellValue(row);
            }
            WorkbookBytes.write(workbook, file);
        }
        return file;
    }

    private Path mark(Path input, Remark... remarks) throws IOException {
        return AnnotatedCopy.write(input, List.of("事项：测试"), List.of(remarks), folder.resolve("果"));
    }

    private static void assertMarked(Path copy, String... cells) throws IOException {
        try (Workbook workbook = WorkbookFormat.open(copy)) {
            for (String cell : cells) {
                assertThat(WorkbookFill.of(workbook, FIRST, cell)).as(cell).isEqualTo("FFFFC7CE");
                assertThat(workbook.getSheet(FIRST).getCellComment(new CellAddress(cell)).getString().getString()).contains("【错误】R01");
            }
        }
    }

    private Path rewrite(Path file, String part, UnaryOperator<String> change) throws IOException {
        return rewrite(file, part, change, StandardCharsets.UTF_8);
    }

    private Path rewrite(Path file, String part, UnaryOperator<String> change, Charset charset) throws IOException {
        Map<String, byte[]> parts = parts(file);
        assertThat(parts).containsKey(part);
        parts.compute(part, (name, content) -> change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(charset));
        Path other = folder.resolve("改写.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return other;
    }

    private static String text(Path file, String part) throws IOException {
        return new String(parts(file).get(part), StandardCharsets.UTF_8);
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

    private static byte[] packed(Path file, String part) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry entry = zip.getEntry(part);
            try (InputStream in = zip.getRawInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
