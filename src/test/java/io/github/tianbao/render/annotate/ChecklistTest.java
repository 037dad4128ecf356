package io.github.tianbao.render.annotate;

import static io.github.tianbao.render.annotate.ClerksWorkbook.FIRST;
import static io.github.tianbao.render.annotate.ClerksWorkbook.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Finding;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.render.book.WorkbookBytes;
import io.github.tianbao.render.book.WorkbookFormat;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {
    private static final int HEADER = 4;

    @TempDir
    private Path folder;

    @Test
    void listsTheGravestFirstThenBySheetAndRow() throws IOException {
        List<Row> rows = checklist(List.of(
                Findings.warning(FIRST, 4, "D4"),
                Findings.error(SECOND, 4, "C4"),
                Findings.undecided(FIRST, 9, "D9"),
                Findings.error(FIRST, 6, "E6", "F6"),
                Findings.error(FIRST, 5, "E5")));

        assertThat(rows.get(HEADER).stream().map(Cell::getText)).containsExactly(
                "序号", "工作表", "单元格", "行", "称呼", "级别", "规则", "值", "问题", "办法", "文号", "条款", "原文");
        assertThat(rows.subList(HEADER + 1, rows.size()))
                .extracting(row -> row.getCellText(1) + row.getCellText(2) + row.getCellText(5))
                .containsExactly("新城镇E5错误", "新城镇E6、F6错误", "皋落乡C4错误", "新城镇D9无法判定", "新城镇D4警告");
        assertThat(rows.get(HEADER + 1).stream().map(Cell::getText)).containsExactly(
                "1", "新城镇", "E5", "5", "张三4", "错误", "R01", "1995年2月1日",
                "截至1995年12月31日在站工作11个月，不满一年", "请核对到岗、离岗日期；确实不满一年的，不在本方案范围",
                "垣政办发〔2022〕25号", "三", "截止1995年12月31日前曾在基层畜牧兽医站工作一年以上");
    }

    @Test
    void countsEachKindUnderTheTitle() throws IOException {
        List<Row> rows = checklist(List.of(Findings.error(FIRST, 5, "E5"), Findings.error(FIRST, 6, "E6"), Findings.warning(FIRST, 4, "D4")));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("核查清单");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("事项：测试");
        assertThat(rows.get(2).stream().filter(Objects::nonNull).map(Cell::getText).filter(text -> !text.isEmpty()))
                .containsExactly("错误 2 处", "无法判定 0 处", "警告 1 处", "提示 0 处");
    }

    @Test
    void saysSoWhenNothingIsWrong() throws IOException {
        List<Row> rows = checklist(List.of());

        assertThat(rows).hasSize(HEADER + 2);
        assertThat(rows.get(HEADER + 1).getCellText(0)).isEqualTo("未发现问题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void linksEachFindingToItsCell(String ending) throws IOException {
        Path copy = annotate("登记册." + ending, List.of(Findings.error(FIRST, 5, "E5"), Findings.error("没有的表", 6, "E6")));

        try (Workbook workbook = WorkbookFormat.open(copy)) {
            Sheet sheet = workbook.getSheet("核查清单");
            assertThat(sheet.getHyperlinkList()).singleElement()
                    .satisfies(link -> assertThat(link.getAddress()).isEqualTo("'新城镇'!E5"))
                    .satisfies(link -> assertThat(link.getFirstRow()).isEqualTo(HEADER + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsWhatStartsLikeAFormulaAsText(String ending) throws IOException {
        Remark remark = new Remark(new Finding("R01", Severity.ERROR, Finding.Kind.VIOLATED, FIRST, 6,
                List.of(CellAddress.parse("G6")), "=1+1", "@SUM(A1)", "-1", List.of()), "+86");

        try (Workbook workbook = WorkbookFormat.open(annotate("登记册." + ending, List.of(remark)))) {
            workbook.getSheet("核查清单").getRow(HEADER + 1).forEach(cell -> {
                assertThat(cell.getCellType().toString()).isIn("STRING", "NUMERIC", "BLANK");
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(cell.getAddress().toString())
                        .isEqualTo(List.of(4, 7, 8, 9).contains(cell.getColumnIndex()));
            });
        }
    }

    @Test
    void leavesASheetOfTheClerksThatHasItsNameAlone() throws IOException {
        Path input = ClerksWorkbook.write(folder.resolve("登记册.xlsx"));
        Path own = folder.resolve("自有.xlsx");
        try (Workbook workbook = WorkbookFormat.open(input)) {
            workbook.createSheet("核查清单").createRow(0).createCell(0).setCellValue("我自己的清单");
            WorkbookBytes.write(workbook, own);
        }

        Path twice = AnnotatedCopy.write(AnnotatedCopy.write(own, List.of(), List.of(), folder.resolve("一")), List.of(), List.of(), folder.resolve("二"));

        try (Workbook workbook = WorkbookFormat.open(twice)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("核查清单2");
            assertThat(workbook.getSheet("核查清单").getRow(0).getCell(0).getStringCellValue()).isEqualTo("我自己的清单");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
        }
    }

    private List<Row> checklist(List<Remark> remarks) throws IOException {
        try (InputStream in = Files.newInputStream(annotate("登记册.xlsx", remarks)); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read();
        }
    }

    private Path annotate(String name, List<Remark> remarks) throws IOException {
        return AnnotatedCopy.write(ClerksWorkbook.write(folder.resolve(name)), List.of("事项：测试"), remarks, folder.resolve("结果"));
    }
}
