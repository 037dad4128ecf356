package io.github.tianbao.render.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables with more rows than stay in memory; whoever opens the workbook sees no difference. */
class LongTablesTest {
    private static final int ROWS = 5_600;

    @Test
    void writesEveryRowAndSumsThemAll() throws Exception {
        try (XSSFWorkbook workbook = open(XhtmlWorkbook.bytes(page(sum(0))))) {
            XSSFSheet sheet = workbook.getSheet("发放表");
            assertThat(sheet.getLastRowNum()).isEqualTo(ROWS + 1);
            for (int row = 1; row <= ROWS; row++) {
                assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo("=甲 & " + row);
                assertThat(sheet.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(row);
                assertThat(sheet.getRow(row).getCell(2).getCellFormula()).isEqualTo("B" + (row + 1) + "*12");
                assertThat(sheet.getRow(row).getCell(2).getNumericCellValue()).isEqualTo(row * 12.0);
            }
            XSSFRow total = sheet.getRow(ROWS + 1);
            assertThat(total.getCell(1).getCellFormula()).isEqualTo("SUM(B2:B" + (ROWS + 1) + ")");
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(ROWS * (ROWS + 1) / 2.0);
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(ROWS);
        }
    }

    @Test
    void looksTheSameToTheLastRow() throws Exception {
        try (XSSFWorkbook workbook = open(XhtmlWorkbook.bytes(page(sum(0))))) {
            XSSFSheet sheet = workbook.getSheet("发放表");
            XSSFRow early = sheet.getRow(10);
            XSSFRow late = sheet.getRow(ROWS);
            assertThat(late.getHeight()).isEqualTo(early.getHeight());
            for (int column = 0; column < 5; column++) {
                assertThat(late.getCell(column).getCellStyle().getIndex()).isEqualTo(early.getCell(column).getCellStyle().getIndex());
            }
            assertThat(sheet.getMergedRegions()).contains(
                    new CellRangeAddress(10, 10, 3, 4), new CellRangeAddress(ROWS, ROWS, 3, 4));
        }
    }

    @Test
    void refusesASumThatIsNotTheSumOfAllRows() {
        assertThatThrownBy(() -> XhtmlWorkbook.bytes(page(sum(1)))).isInstanceOf(WorkbookFault.class)
                .hasMessageContaining("与应有的 " + (ROWS * (ROWS + 1) / 2 + 1) + " 不符");
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        assertThat(XhtmlWorkbook.bytes(page(sum(0)))).isEqualTo(XhtmlWorkbook.bytes(page(sum(0))));
    }

    private static XSSFWorkbook open(byte[] book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(book));
    }

    private static String sum(int wrong) {
        return String.valueOf(ROWS * (ROWS + 1) / 2 + wrong);
    }

    /** The last cell of the foot asks for more than a sum; of a long table it keeps what the template says. */
    private static String page(String sum) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= ROWS; row++) {
            rows.append("<tr><td>=甲 &amp; ").append(row).append("</td><td data-type='number'>").append(row)
                    .append("</td><td data-formula='B{row}*12'>").append(row * 12).append("</td><td colspan='2'>无</td></tr>");
        }
        return "<html><head><title>长表</title></head><body><table data-sheet='发放表'><thead><tr><th>姓名</th><th>月</th><th>年</th>"
                + "<th colspan='2'>签领</th></tr></thead><tbody>" + rows + "</tbody><tfoot><tr><td>合计</td>"
                + "<td data-formula='SUM(B{first}:B{last})'>" + sum + "</td><td data-formula='COUNT(B{first}:B{last})'>" + ROWS
                + "</td><td colspan='2'></td></tr></tfoot></table></body></html>";
    }
}
