package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The two task lists of 兴政办发〔2021〕28号, 四(二) and 四(三), as printed and in other layouts. The second one sums to 4827 where the notice
 * sets 4300, so that both come to 5152 instead of 4625.
 */
public final class CleanHeatingLists {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TITLE = "兴县2021年冬季清洁取暖改造任务清单";
    private static final String GAS = "（二）农村煤改气壁挂炉供暖";
    private static final String COAL = "（三）洁净煤+节能环保炉具供暖";

    private CleanHeatingLists() {}

    /** One line of a list; {@code way} as the lists are headed. */
    private record Task(int number, String township, String village, String way, int households, String printed) {}

    private static final List<Task> GAS_TASKS = PrintedCsv.read("xx-clean-heating-2021/coal_to_gas.csv").stream()
            .map(row -> task(row, "村/社区", "煤改气")).toList();
    private static final List<Task> COAL_TASKS = PrintedCsv.read("xx-clean-heating-2021/clean_coal.csv").stream()
            .map(row -> task(row, "村", "洁净煤+节能环保炉具")).toList();

    private static Task task(Map<String, String> row, String village, String way) {
        return new Task(Integer.parseInt(row.get("序号")), row.get("乡镇"), row.get(village), way,
                Integer.parseInt(row.get("改造任务(户)")), row.get("as_printed"));
    }

    /** Writes the lists as printed into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        printed().save(Path.of(arguments[0]));
    }

    /** Two tables on one sheet, each under its heading in the notice. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "改造任务清单", 4).title(TITLE);
        String gas = table(sheet.line(GAS), GAS_TASKS);
        String coal = table(sheet.blank().line(COAL), COAL_TASKS);
        return new PrintedLayout("冬季清洁取暖改造任务清单", workbook, List.of("R01c " + gas, "R01b " + coal));
    }

    private static String table(PrintedSheet sheet, List<Task> tasks) {
        String heading = sheet.headings("序号", "乡镇", "村（社区）", "改造任务（户）").cell(3);
        tasks.forEach(task -> sheet.row(task.number, task.township, task.village, task.households));
        return heading;
    }

    /** The same lists as other offices would send them. */
    public static List<PrintedLayout> others() {
        return List.of(twoSheets(), sections(), oneColumn(), townships(), totalsAbove(), printedTarget());
    }

    /** A sheet each, named for the way; columns in another order, headings spaced and reworded, the unit in a line. */
    private static PrintedLayout twoSheets() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, DATE);
        List<String> headings = new ArrayList<>();
        Map<String, List<Task>> sheets = new LinkedHashMap<>();
        sheets.put("煤改气", GAS_TASKS);
        sheets.put("洁净煤+节能环保炉具", COAL_TASKS);
        sheets.forEach((name, tasks) -> {
            PrintedSheet sheet = new PrintedSheet(workbook, styles, name, 5).title("改造任务表").line("单位：户");
            headings.add(sheet.headings("任 务 数", "村  名", "所属\n乡镇", "编号", "清单原文").cell(0));
            tasks.forEach(task -> sheet.row(task.households, task.village, task.township, task.number, task.printed));
        });
        return new PrintedLayout("两张工作表", workbook, List.of("R01c " + headings.get(0), "R01b " + headings.get(1)));
    }

    /** One table, the headings of the notice as section rows, their subtotals below, the total at the end. */
    private static PrintedLayout sections() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "清单", 4)
                .title(TITLE).headings("序号", "乡镇", "村（社区）", "改造任务（户）");
        section(sheet.line(GAS), GAS_TASKS);
        String coal = section(sheet.line(COAL), COAL_TASKS);
        String total = sheet.row("合计", "", "", 5152).cell(3);
        return new PrintedLayout("分节一张表", workbook, List.of("R01b " + coal, "R01c " + total));
    }

    private static String section(PrintedSheet sheet, List<Task> tasks) {
        tasks.forEach(task -> sheet.row(task.number, task.township, task.village, task.households));
        return sheet.row("小计", "", "", sum(tasks)).cell(3);
    }

    private static int sum(List<Task> tasks) {
        return tasks.stream().mapToInt(Task::households).sum();
    }

    /** The sections as a column, townships merged downwards, the header printed again on each page. */
    private static PrintedLayout oneColumn() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "任务", 5).title(TITLE);
        String[] headings = {"序号", "供暖方式", "乡（镇）", "村（社区）", "改造户数（户）"};
        String first = sheet.headings(headings).cell(4);
        int row = 1;
        for (Task task : all()) {
            if (row % 25 == 0) {
                sheet.headings(headings);
            }
            sheet.row(row++, task.way, task.township, task.village, task.households);
        }
        return new PrintedLayout("方式成列", workbook, List.of("R01b " + first, "R01c " + first));
    }

    /** A sheet for each township, named for it, in the old format. */
    private static PrintedLayout townships() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, DATE);
        Map<String, List<Task>> byTownship = new LinkedHashMap<>();
        all().forEach(task -> byTownship.computeIfAbsent(task.township, key -> new ArrayList<>()).add(task));
        Map<String, String> headings = new LinkedHashMap<>();
        Map<String, String> totals = new LinkedHashMap<>();
        byTownship.forEach((township, tasks) -> {
            PrintedSheet sheet = new PrintedSheet(workbook, styles, township, 4).title(TITLE);
            headings.put(township, sheet.headings("序号", "村（社区）", "改造方式", "改造任务（户）").cell(3));
            tasks.forEach(task -> sheet.row(task.number, task.village, task.way, task.households));
            totals.put(township, sheet.row("合计", "", "", sum(tasks)).cell(3));
        });
        return new PrintedLayout("分乡镇", workbook, List.of("R01c " + totals.get("瓦塘镇"), "R01b " + headings.get("蔚汾镇")));
    }

    /** The grand total without a label above everything, subtotals of the townships above their rows. */
    private static PrintedLayout totalsAbove() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "汇总", 5)
                .title(TITLE).line("填报单位：县能源局　　　　　　　　单位：户")
                .headings("序号", "改造方式", "乡镇", "村（社区）", "改造任务");
        String heading = sheet.cell(4);
        String total = sheet.row("", "", "", "", 5152).cell(4);
        for (List<Task> tasks : List.of(GAS_TASKS, COAL_TASKS)) {
            Map<String, List<Task>> byTownship = new LinkedHashMap<>();
            tasks.forEach(task -> byTownship.computeIfAbsent(task.township, key -> new ArrayList<>()).add(task));
            byTownship.forEach((township, own) -> {
                sheet.row(township + "小计", "", "", "", sum(own));
                own.forEach(task -> sheet.row(task.number, task.way, task.township, task.village, task.households));
            });
        }
        return new PrintedLayout("合计在上", workbook, List.of("R01b " + heading, "R01c " + total));
    }

    /** An office that copied the target of the notice into the row of the sum: the claim itself is wrong as well. */
    private static PrintedLayout printedTarget() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "洁净煤任务", 4).title(TITLE).line(COAL);
        String heading = table(sheet, COAL_TASKS);
        String total = sheet.row("合计", "", "", 4300).cell(3);
        return new PrintedLayout("合计照抄任务", workbook, List.of("U8 " + total, "R01b " + heading));
    }

    private static List<Task> all() {
        List<Task> all = new ArrayList<>(GAS_TASKS);
        all.addAll(COAL_TASKS);
        return all;
    }
}
