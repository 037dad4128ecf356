package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of 兴政办发〔2021〕33号, 四（二）, as a table: what is produced, what is demanded, what the three plans take away. The notice
 * prints them as running text. What is demanded, 556, is more than the 530 that are produced and the 500 of the field that has to deliver it.
 */
public final class GasBalanceTable {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TITLE = "兴县2021-2022年供暖季燃气供需平衡及压减方案";
    private static final String UNIT = "单位：万立方米/日";
    private static final BigDecimal PRODUCED = new BigDecimal(530);
    private static final BigDecimal CUBIC_METRES = new BigDecimal(10_000);
    private static final List<Group> GROUPS = groups();

    private GasBalanceTable() {}

    /** Rows of one kind; {@code printed} is their sum where the text gives it. */
    private record Group(String label, List<Amount> rows, Object printed) {
        BigDecimal sum() {
            return rows.stream().map(Amount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private record Amount(String item, BigDecimal amount) {}

    private static List<Group> groups() {
        Map<String, List<Amount>> rows = new LinkedHashMap<>();
        PrintedCsv.read("xx-gas-emergency/balance.csv").stream().filter(row -> !row.get("kind").equals("supply_total")).forEach(row ->
                rows.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>()).add(new Amount(row.get("item"), new BigDecimal(row.get("wan_m3_per_day")))));
        return List.of(
                new Group("天然气产量", rows.get("supply"), PRODUCED),
                new Group("保供需求", rows.get("demand"), ""),
                new Group("应急调运预留", rows.get("reserve"), ""),
                new Group("压减方案一", rows.get("plan1"), ""),
                new Group("压减方案二", rows.get("plan2"), ""),
                new Group("压减方案三", rows.get("plan3"), ""));
    }

    /** In the order of the text, its parts as sections; only the sum of what is produced is given. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "供需平衡", 2).width(0, 44).width(1, 16).title(TITLE).line(UNIT).headings("项目", "气量");
        String heading = sheet.cell(1);
        for (int at = 0; at < GROUPS.size(); at++) {
            sheet.row(label(at), GROUPS.get(at).printed);
            GROUPS.get(at).rows.forEach(row -> sheet.row(row.item, row.amount));
        }
        return new PrintedLayout("燃气供需平衡（正文）", workbook, gaps(heading));
    }

    private static String label(int at) {
        return "一二三四五六".charAt(at) + "、" + GROUPS.get(at).label;
    }

    /** What is demanded is more than what is produced, and more than what the one field produces. */
    private static List<String> gaps(String cell) {
        return List.of("R02 " + cell, "R02b " + cell);
    }

    /** The same figures as other offices would send them. */
    public static List<PrintedLayout> others() {
        return List.of(subtotalsBelow(), kindAsColumn(), sheetForEachPart(), cubicMetres(), numberedColumns());
    }

    /** Every part with its sum below; the sum of what is demanded is a cell now. */
    private static PrintedLayout subtotalsBelow() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 3).title(TITLE).line("填报单位：县能源局　　　　" + UNIT).headings("序号", "通 道", "日气量");
        String demanded = "";
        for (int at = 0; at < GROUPS.size(); at++) {
            sheet.line(label(at));
            int number = 1;
            for (Amount row : GROUPS.get(at).rows) {
                sheet.row(number++, row.item, row.amount);
            }
            String sum = sheet.row("小计", "", GROUPS.get(at).sum()).cell(2);
            demanded = GROUPS.get(at).label.equals("保供需求") ? sum : demanded;
        }
        return new PrintedLayout("小计在下", workbook, gaps(demanded));
    }

    /** The parts as a column, merged downwards, columns in another order, the unit in the heading. */
    private static PrintedLayout kindAsColumn() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "平衡表", 4).title(TITLE)
                .plainHeadings(List.of("供气量\n（万立方米/日）", "类 别", "备 注", "供需\n项目"));
        String heading = sheet.cell(0);
        int first = sheet.lastRow() + 1;
        GROUPS.forEach(group -> group.rows.forEach(row -> sheet.row(row.amount, group.label, "", row.item)));
        sheet.mergeEqual(1, first);
        return new PrintedLayout("类别成列", workbook, gaps(heading));
    }

    /** A sheet for each part, named for it, with its sum at the end. */
    private static PrintedLayout sheetForEachPart() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Group group : GROUPS) {
            PrintedSheet sheet = sheet(workbook, group.label, 2).title(TITLE).line(UNIT).headings("项目", "气量");
            headings.put(group.label, sheet.cell(1));
            group.rows.forEach(row -> sheet.row(row.item, row.amount));
            sheet.row("合计", group.sum());
        }
        return new PrintedLayout("一类一张表", workbook, gaps(headings.get("保供需求")));
    }

    /** In cubic metres, in the old format, with notes at the foot. */
    private static PrintedLayout cubicMetres() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 3).line("附表").title(TITLE)
                .plainHeadings(List.of("类别", "项目", "数量（立方米/日）")).blank();
        String heading = "Sheet1!C3";
        GROUPS.forEach(group -> group.rows.forEach(row -> sheet.row(group.label, row.item, row.amount.multiply(CUBIC_METRES))));
        sheet.line("注：产量、需求取自预案正文。");
        return new PrintedLayout("旧格式，单位立方米", workbook, gaps(heading));
    }

    /** Sums without a label of their own above the rows, columns numbered, the header printed again on the second page. */
    private static PrintedLayout numberedColumns() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "汇总", 4).title(TITLE).line(UNIT);
        String demanded = "";
        for (int at = 0; at < GROUPS.size(); at++) {
            if (at % 3 == 0) {
                sheet.headings("编号", "项目", "气量", "说明").row("（1）", "（2）", "（3）", "（4）");
            }
            String sum = sheet.row(label(at), "", GROUPS.get(at).sum(), "").cell(2);
            demanded = GROUPS.get(at).label.equals("保供需求") ? sum : demanded;
            int number = 1;
            for (Amount row : GROUPS.get(at).rows) {
                sheet.row(number++, row.item, row.amount, "");
            }
        }
        return new PrintedLayout("分页，合计在节上", workbook, gaps(demanded));
    }

    /** The figures as in the text but for one. */
    public static PrintedLayout with(String item, int amount) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "供需平衡", 3).title(TITLE).line(UNIT).headings("类别", "项目", "气量");
        GROUPS.forEach(group -> group.rows.forEach(row -> sheet.row(group.label, row.item, row.item.equals(item) ? new BigDecimal(amount) : row.amount)));
        return new PrintedLayout("改了一个数", workbook, List.of());
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }
}
