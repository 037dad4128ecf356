package io.github.tianbao.render.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.render.pdf.MalformedXhtml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;

class XhtmlWorkbookTest {
    private static final String TOTALS = """
            <table data-sheet="汇总" data-chart="column" data-chart-title="月补助" data-categories="A" data-values="B">
              <colgroup><col width="14"/><col width="16"/></colgroup>
              <thead><tr><td class="title" colspan="2">月补助汇总</td></tr><tr><th>乡镇</th><th>月补助</th></tr></thead>
              <tbody>
                <tr><td>新城镇</td><td data-type="number" data-format="#,##0.00">180.10</td></tr>
                <tr><td>皋落乡</td><td data-type="number" data-format="#,##0.00">1,020.20</td></tr>
              </tbody>
              <tfoot><tr class="total"><td>合计</td><td data-formula="SUM(B{first}:B{last})">1200.30</td></tr></tfoot>
            </table>""";

    @Test
    void writesValuesThatAnotherLibraryReadsBack() throws Exception {
        List<Row> rows = readBack(XhtmlWorkbook.bytes(page(TOTALS)));

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("月补助汇总");
        assertThat(rows.get(3).getCellAsNumber(1)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1020.2"));
        assertThat(rows.get(4).getCell(1).getFormula()).isEqualTo("SUM(B3:B4)");
        assertThat(rows.get(4).getCell(1).getRawValue()).isEqualTo("1200.3");
    }

    @Test
    void refusesAFormulaThatGivesSomethingElseThanTheTemplatePrinted() {
        assertThatThrownBy(() -> XhtmlWorkbook.bytes(page(TOTALS.replace("1200.30", "1200.31"))))
                .isInstanceOf(WorkbookFault.class)
                .hasMessage("“汇总”B5：公式 SUM(B3:B4) 算得 1200.3，与应有的 1200.31 不符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATEDIF(A1,A2,&quot;y&quot;)", "SUM(不存在的名称)", "B1+B1/0", "SUM(", "TEXTJOIN(1,2", "没有的函数(1)", "VLOOKUP(1,A1:A2,9)"})
    void refusesAFormulaThatCannotBeComputedAndNamesItsCell(String formula) {
        String xhtml = "<html><body><table data-sheet=\"汇总\"><tr><td data-formula=\"" + formula + "\">1</td></tr></table></body></html>";
        assertThatThrownBy(() -> XhtmlWorkbook.bytes(xhtml)).isInstanceOf(WorkbookFault.class).hasMessageStartingWith("“汇总”A1：公式");
    }

    @Test
    void sumsAnEmptyListToZero() throws Exception {
        String empty = TOTALS.replaceAll("(?s)<tbody>.*</tbody>", "<tbody></tbody>").replace("1200.30", "0");

        assertThat(readBack(XhtmlWorkbook.bytes(page(empty))).get(2).getCell(1).getRawValue()).isEqualTo("0.0");
    }

    @Test
    void keepsTextAsTextWhateverItStartsWith() throws Exception {
        byte[] book = XhtmlWorkbook.bytes(page("""
                <table data-sheet="名单"><tr><td>=1+1</td><td>+86</td><td>-3</td><td>@SUM(A1)</td><td>140827195805020013</td></tr></table>"""));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            workbook.getSheet("名单").getRow(0).forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(cell.getColumnIndex() < 4);
            });
        }
    }

    @Test
    void laysOutSpansAcrossAndDown() throws Exception {
        byte[] book = XhtmlWorkbook.bytes(page("""
                <table data-sheet="表">
                  <tr><th rowspan="2">乡镇</th><th colspan="2">人数</th></tr>
                  <tr><th>登记</th><th>通过</th></tr>
                  <tr><td>新城镇</td><td data-type="number">3</td><td data-type="number">2</td></tr>
                </table>"""));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            XSSFSheet sheet = workbook.getSheet("表");
            assertThat(sheet.getMergedRegions()).extracting(region -> region.formatAsString()).containsExactlyInAnyOrder("A1:A2", "B1:C1");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("登记");
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void setsUpPanesPaperAndTheRepeatedHeader() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XhtmlWorkbook.bytes(page(TOTALS))))) {
            XSSFSheet sheet = workbook.getSheet("汇总");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页　共 &N 页");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(14 * 256);
        }
    }

    @Test
    void drawsAChartFromTheCellsOfTheTable() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XhtmlWorkbook.bytes(page(TOTALS))))) {
            String chart = workbook.getSheet("汇总").getDrawingPatriarch().getCharts().get(0).getCTChart().toString();
            assertThat(chart).contains("汇总!$A$3:$A$4", "汇总!$B$3:$B$4", "1020.2", "月补助");
        }
    }

    @Test
    void beginsBarsAtZeroUnlessOneIsBelowIt() throws Exception {
        assertThat(leastOnTheAxis(TOTALS)).contains(0.0);
        assertThat(leastOnTheAxis(TOTALS.replace("180.10", "-180.10").replace("1200.30", "840.10"))).isEmpty();
    }

    private static Optional<Double> leastOnTheAxis(String table) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XhtmlWorkbook.bytes(page(table))))) {
            CTScaling scaling = workbook.getSheet("汇总").getDrawingPatriarch().getCharts().get(0).getCTChart().getPlotArea().getValAxArray(0).getScaling();
            return scaling.isSetMin() ? Optional.of(scaling.getMin().getVal()) : Optional.empty();
        }
    }

    @Test
    void writesDatesAsDates() throws Exception {
        byte[] book = XhtmlWorkbook.bytes(page("""
                <table data-sheet="表"><tr><td data-type="date">2022-07-27</td>
                <td data-type="date" data-format="yyyy&quot;年&quot;m&quot;月&quot;">2022-11</td></tr></table>"""));

        assertThat(readBack(book).get(0).getCellAsDate(0)).hasValueSatisfying(
                date -> assertThat(date.toLocalDate()).isEqualTo("2022-07-27"));
        assertThat(readBack(book).get(0).getCellAsDate(1)).hasValueSatisfying(
                date -> assertThat(date.toLocalDate()).isEqualTo("2022-11-01"));
    }

    @Test
    void putsTablesOfOneNameBelowEachOther() throws Exception {
        List<Row> rows = readBack(XhtmlWorkbook.bytes(page("""
                <table data-sheet="表"><tr><td>上</td></tr></table><table data-sheet="表"><tr><td>下</td></tr></table>""")));

        assertThat(rows).extracting(Row::getRowNum).containsExactly(1, 3);
    }

    @Test
    void namesTheCellWhoseNumberIsNone() {
        assertThatThrownBy(() -> XhtmlWorkbook.bytes(page("<table data-sheet='表'><tr><td>甲</td><td data-type='number'>九</td></tr></table>")))
                .hasMessage("“表”B1：应为数，现为“九”");
    }

    @Test
    void readsNothingFromOutsideTheTemplate() {
        assertThatThrownBy(() -> XhtmlWorkbook.bytes("""
                <!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <html><body><table data-sheet="表"><tr><td>&secret;</td></tr></table></body></html>"""))
                .isInstanceOf(MalformedXhtml.class);
    }

    @Test
    void carriesNoClock() throws Exception {
        byte[] book = XhtmlWorkbook.bytes(page(TOTALS));

        assertThat(part(book, "docProps/core.xml")).doesNotContain("dcterms:created", "dcterms:modified").contains("填报");
        assertThat(XhtmlWorkbook.bytes(page(TOTALS))).isEqualTo(book);
    }

    private static String page(String tables) {
        return "<html><head><title>汇总表</title></head><body>" + tables + "</body></html>";
    }

    private static List<Row> readBack(byte[] book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String part(byte[] book, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
