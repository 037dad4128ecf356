package io.github.tianbao.render.annotate;

import static io.github.tianbao.render.annotate.ClerksWorkbook.FIRST;
import static io.github.tianbao.render.annotate.ClerksWorkbook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.book.WorkbookDifference;
import io.github.tianbao.render.book.WorkbookFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedCopyTest {
    private static final List<Remark> REMARKS = List.of(
            Findings.error(FIRST, 4, "E4", "F4"),
            Findings.warning(FIRST, 4, "E4"),
            Findings.undecided(FIRST, 5, "D5"),
            Findings.error(FIRST, 6, "B6"),
            Findings.error(FIRST, 10, "A10"),
            Findings.error(FIRST, 13, "I13"),
            Findings.warning(FIRST, 4, "C4"),
            Findings.error(SECOND, 4, "C4"),
            Findings.error(SECOND, 0));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void changesNothingButTheMarkedCells(String ending) throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册." + ending));

        Path copy = annotate(input, "一");

        assertThat(copy).hasFileName("核查结果." + ending);
        assertThat(WorkbookDifference.between(input, copy, clerksSheets()))
                .allSatisfy(line -> assertThat(line).containsPattern(
                        "^新城镇(!(E4|F4|D5|B4|A10|I13|C4) | (E4|F4|D5|B4|A10|I13|C4) comment|"
                                + " row 13:)|^皋落乡(!C4 | C4 comment)"))
                .anySatisfy(line -> assertThat(line).startsWith("新城镇!B4 style"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksEachCellWithAFillAndACommentThatNamesRuleAdviceAndClause(String ending) throws IOException {
        Path copy = annotate(ClerksWorkbook.write(folder.resolve("登记册." + ending)), "一");

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            Comment comment = workbook.getSheet(FIRST).getCellComment(new CellAddress("E4"));
            assertThat(comment.getAuthor()).isEqualTo("填报核查");
            assertThat(comment.getString().getString()).isEqualTo("""
                    填报核查：
                    【错误】R01
                    截至1995年12月31日在站工作11个月，不满一年
                    办法：请核对到岗、离岗日期；确实不满一年的，不在本方案范围
                    依据：垣政办发〔2022〕25号 三 「截止1995年12月31日前曾在基层畜牧兽医站工作一年以上」

                    【警告】R24
                    截至1995年12月31日在站工作11个月，不满一年
                    办法：请核对到岗、离岗日期；确实不满一年的，不在本方案范围
                    依据：垣政办发〔2022〕25号 三 「截止1995年12月31日前曾在基层畜牧兽医站工作一年以上」""");
            assertThat(commentAt(workbook, FIRST, "F4")).contains("【错误】R01").endsWith("详见 E4 的批注");
            assertThat(commentAt(workbook, FIRST, "D5")).contains("村里来电话问过", "【无法判定】R09");
            assertThat(fills(workbook, FIRST, "E4", "D5", "C4")).hasSize(3);
            assertThat(fills(workbook, FIRST, "E4", "F4", "B4", "A10", "I13")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsTheClerksOwnCommentAboveItsOwn(String ending) throws IOException {
        Path copy = annotate(ClerksWorkbook.write(folder.resolve("登记册." + ending)), "一");

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            Comment comment = workbook.getSheet(FIRST).getCellComment(new CellAddress("C4"));
            assertThat(comment.getAuthor()).isEqualTo("老周");
            assertThat(comment.getString().getString())
                    .startsWith("老周：这人的证件要再核对\n────── 填报核查 ──────\n【警告】R24");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void takesItsMarksOffAgainToTheLast(String ending) throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册." + ending));
        Path stripped = folder.resolve("还原." + ending);

        AnnotatedCopy.strip(annotate(input, "一"), stripped);

        assertThat(WorkbookDifference.between(input, stripped)).isEmpty();
        try (Workbook workbook = WorkbookFormat.open(stripped)) {
            assertThat(workbook.getActiveSheetIndex()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).isSelected()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksItsOwnCopyOnceAndNotTwice(String ending) throws IOException {
        Path once = annotate(ClerksWorkbook.write(folder.resolve("登记册." + ending)), "一");

        Path twice = annotate(once, "二");
        Path stripped = folder.resolve("还原." + ending);
        AnnotatedCopy.strip(once, stripped);

        assertThat(WorkbookDifference.between(once, twice)).isEmpty();
        assertThat(WorkbookDifference.between(once, annotate(stripped, "三"))).isEmpty();
        try (Workbook first = WorkbookFormat.open(once); Workbook second = WorkbookFormat.open(twice)) {
            assertThat(second.getNumCellStyles()).isEqualTo(first.getNumCellStyles());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void givesTheSameBytesForTheSameInput(String ending) throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册." + ending));

        assertThat(annotate(input, "一")).hasSameBinaryContentAs(annotate(input, "二"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void leavesTheInputFileAlone(String ending) throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册." + ending));
        byte[] before = Files.readAllBytes(input);

        annotate(input, "一");

        assertThat(input).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidesItsLedgerAndOpensOnTheChecklist(String ending) throws IOException {
        Path copy = annotate(ClerksWorkbook.write(folder.resolve("登记册." + ending)), "一");

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetName(0)).isEqualTo("核查清单");
            assertThat(workbook.getName("_tianbao_marks").getSheetName()).isEqualTo("核查清单");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_tianbao"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    private Path annotate(Path input, String run) throws IOException {
        return AnnotatedCopy.write(input, List.of("事项：测试"), REMARKS, folder.resolve(run));
    }

    private static Predicate<String> clerksSheets() {
        return name -> !name.equals("核查清单") && !name.equals("_tianbao");
    }

    private static String commentAt(Workbook workbook, String sheet, String cell) {
        return workbook.getSheet(sheet).getCellComment(new CellAddress(cell)).getString().getString();
    }

    private static Set<String> fills(Workbook workbook, String name, String... cells) {
        Sheet sheet = workbook.getSheet(name);
        return List.of(cells).stream()
                .map(CellAddress::new)
                .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getColumn()).getCellStyle())
                .map(style -> style instanceof XSSFCellStyle modern
                        ? modern.getFillForegroundXSSFColor().getARGBHex()
                        : String.valueOf(style.getFillForegroundColor()))
                .collect(Collectors.toSet());
    }
}
