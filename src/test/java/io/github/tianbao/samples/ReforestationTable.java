package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The annex of 兴政办发〔2021〕38号, area by township and year, as printed and in other layouts. All its sums are right. */
public final class ReforestationTable {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TITLE = "兴县新一轮退耕还林工程各乡镇分年度汇总表";
    private static final List<Map<String, String>> ROWS = PrintedCsv.read("xx-reforestation/township_year.csv");
    private static final Map<String, String> TOTAL = ROWS.get(0);
    private static final List<Map<String, String>> TOWNSHIPS = ROWS.subList(1, ROWS.size());

    private ReforestationTable() {}

    /** Writes the table as printed into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        printed().save(Path.of(arguments[0]));
    }

    /** The total first, the years under one merged heading. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 6).title(TITLE).line("单位：亩")
                .headings("乡镇", "年度/合计", "年度/2017", "年度/2018", "年度/2019", "备注");
        ROWS.forEach(row -> printed(sheet, row));
        return new PrintedLayout("退耕还林分年度汇总表", workbook, List.of());
    }

    private static void printed(PrintedSheet sheet, Map<String, String> row) {
        sheet.row(row.get("乡镇"), area(row, "合计"), area(row, "2017"), area(row, "2018"), area(row, "2019"), row.get("备注"));
    }

    private static Integer area(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }

    /** The same table as other offices would send it. */
    public static List<PrintedLayout> others() {
        return List.of(totalBelow(), reordered(), yearsAsNumbers(), unlabelledTotal(), twoSheets());
    }

    private static PrintedLayout totalBelow() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "汇总", 6).title(TITLE)
                .headings("乡  镇", "年 度（亩）/合 计", "年 度（亩）/2017年", "年 度（亩）/2018年", "年 度（亩）/2019年", "备  注");
        TOWNSHIPS.forEach(row -> printed(sheet, row));
        printed(sheet, TOTAL);
        sheet.line("注：恶虎滩、贺家会分别计入奥家湾、孟家坪。");
        return new PrintedLayout("合计在下", workbook, List.of());
    }

    private static PrintedLayout reordered() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "表", 7).title(TITLE)
                .headings("序号", "备注", "2019年（亩）", "2018年（亩）", "2017年（亩）", "总面积（亩）", "乡镇名称");
        sheet.row("总计", "", area(TOTAL, "2019"), area(TOTAL, "2018"), area(TOTAL, "2017"), area(TOTAL, "合计"), "");
        for (int at = 0; at < TOWNSHIPS.size(); at++) {
            Map<String, String> row = TOWNSHIPS.get(at);
            sheet.row(at + 1, row.get("备注"), area(row, "2019"), area(row, "2018"), area(row, "2017"), area(row, "合计"), row.get("乡镇"));
        }
        return new PrintedLayout("换列改表头", workbook, List.of());
    }

    /** The years typed as numbers, blanks as dashes, in the old format. */
    private static PrintedLayout yearsAsNumbers() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 6).title(TITLE).line("单位：亩")
                .row("乡镇", "合计", 2017, 2018, 2019, "备注");
        for (Map<String, String> row : ROWS) {
            sheet.row(row.get("乡镇"), area(row, "合计"), dash(row, "2017"), dash(row, "2018"), dash(row, "2019"), row.get("备注"));
        }
        return new PrintedLayout("年份是数", workbook, List.of());
    }

    private static Object dash(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? "—" : area(row, column);
    }

    /** The total without a label, in 万亩 with the unit in the headings. */
    private static PrintedLayout unlabelledTotal() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "汇总表", 6).title(TITLE)
                .headings("乡镇", "年度/合计（万亩）", "年度/2017（万亩）", "年度/2018（万亩）", "年度/2019（万亩）", "备注");
        for (Map<String, String> row : ROWS) {
            sheet.row(row == TOTAL ? "" : row.get("乡镇"), tenThousands(row, "合计"), tenThousands(row, "2017"), tenThousands(row, "2018"),
                    tenThousands(row, "2019"), row.get("备注"));
        }
        return new PrintedLayout("合计无字、单位万亩", workbook, List.of());
    }

    private static Object tenThousands(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? "" : new BigDecimal(row.get(column)).movePointLeft(4);
    }

    /** Split over two sheets; the total of both stands nowhere. */
    private static PrintedLayout twoSheets() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        part(sheet(workbook, "一", 6), TOWNSHIPS.subList(0, 8));
        part(sheet(workbook, "二", 6), TOWNSHIPS.subList(8, 15));
        return new PrintedLayout("分两张工作表", workbook, List.of());
    }

    private static void part(PrintedSheet sheet, List<Map<String, String>> rows) {
        sheet.title(TITLE).line("单位：亩").headings("乡镇", "年度/合计", "年度/2017", "年度/2018", "年度/2019", "备注");
        rows.forEach(row -> printed(sheet, row));
    }

    /** A figure of the table as printed that is one 亩 too great. */
    public enum Slip {
        YEAR("康宁", "2018", List.of("U8 Sheet1!D5", "R01a Sheet1!B11")),
        SUM_OF_A_ROW("康宁", "合计", List.of("U8 Sheet1!B5", "R01a Sheet1!B11", "R01b Sheet1!B5")),
        SUM_OF_A_COLUMN("合计", "2017", List.of("U8 Sheet1!C5"));

        private final String row;
        private final String column;
        private final List<String> findings;

        Slip(String row, String column, List<String> findings) {
            this.row = row;
            this.column = column;
            this.findings = findings;
        }
    }

    /** The table as printed with one figure wrong. */
    public static PrintedLayout withSlip(Slip slip) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 6).title(TITLE).line("单位：亩")
                .headings("乡镇", "年度/合计", "年度/2017", "年度/2018", "年度/2019", "备注");
        for (Map<String, String> row : ROWS) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            if (row.get("乡镇").equals(slip.row)) {
                copy.merge(slip.column, "1", (one, other) -> String.valueOf(Integer.parseInt(one) + 1));
            }
            printed(sheet, copy);
        }
        return new PrintedLayout("错一亩", workbook, slip.findings);
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }
}
