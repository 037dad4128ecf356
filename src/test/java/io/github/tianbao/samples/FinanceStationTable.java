package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The annex of 兴政办发〔2021〕35号, the bank that looks after each township, as printed and in other layouts. Ten names are short forms. */
public final class FinanceStationTable {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TITLE = "驻县金融机构包点帮扶乡镇明细表";
    private static final List<Map<String, String>> ROWS = PrintedCsv.read("xx-finance-stations/bank_township.csv");

    private FinanceStationTable() {}

    /** Writes the table as printed into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        printed().save(Path.of(arguments[0]));
    }

    /** As printed. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "附件", 3).line("附件").title(TITLE).headings("序号", "乡（镇）", "包点驻县银行");
        ROWS.forEach(row -> sheet.row(number(row), row.get("乡(镇)"), row.get("包点驻县银行")));
        return new PrintedLayout("包点帮扶乡镇明细表", workbook, List.of());
    }

    private static Integer number(Map<String, String> row) {
        return Integer.valueOf(row.get("序号"));
    }

    /** The same table as other offices would send it. */
    public static List<PrintedLayout> others() {
        return List.of(reordered(), byBank(), twoPages(), oldFormat(), twoSheets());
    }

    private static PrintedLayout reordered() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 3).title(TITLE).headings("驻县\n银行", "编  号", "乡 镇 名 称");
        ROWS.forEach(row -> sheet.row(row.get("包点驻县银行"), number(row), row.get("乡(镇)")));
        return new PrintedLayout("换列改表头", workbook, List.of());
    }

    /** Sorted by bank, its name merged over its townships. */
    private static PrintedLayout byBank() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "按银行", 2).title(TITLE).headings("包点驻县银行", "乡（镇）");
        int first = sheet.lastRow() + 1;
        groups().forEach((bank, rows) -> rows.forEach(row -> sheet.row(bank, row.get("乡(镇)"))));
        sheet.mergeEqual(0, first);
        return new PrintedLayout("按银行合并", workbook, List.of());
    }

    /** The header printed again on the second page, columns numbered. */
    private static PrintedLayout twoPages() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "分页", 4).title(TITLE);
        for (int at = 0; at < ROWS.size(); at++) {
            if (at % 8 == 0) {
                sheet.headings("序号", "乡（镇）", "包点驻县银行", "备注").row("（1）", "（2）", "（3）", "（4）");
            }
            sheet.row(number(ROWS.get(at)), ROWS.get(at).get("乡(镇)"), ROWS.get(at).get("包点驻县银行"), "");
        }
        return new PrintedLayout("分页重印表头", workbook, List.of());
    }

    private static PrintedLayout oldFormat() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 3).line("附件2").title(TITLE).line("填报单位：县政府信息和金融服务中心")
                .headings("序号", "包点乡镇", "包点金融机构").blank();
        ROWS.forEach(row -> sheet.row(number(row), row.get("乡(镇)"), row.get("包点驻县银行")));
        sheet.line("注：排名不分先后");
        return new PrintedLayout("旧格式", workbook, List.of());
    }

    private static PrintedLayout twoSheets() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        for (int part = 0; part < 2; part++) {
            PrintedSheet sheet = sheet(workbook, "第" + (part + 1) + "页", 3).title(TITLE).headings("序号", "乡（镇）", "包点驻县银行");
            ROWS.subList(part * 8, Math.min(ROWS.size(), part * 8 + 8))
                    .forEach(row -> sheet.row(number(row), row.get("乡(镇)"), row.get("包点驻县银行")));
        }
        return new PrintedLayout("分两张工作表", workbook, List.of());
    }

    private static Map<String, List<Map<String, String>>> groups() {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        ROWS.forEach(row -> groups.computeIfAbsent(row.get("包点驻县银行"), bank -> new ArrayList<>()).add(row));
        return groups;
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }
}
