package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The three tables in the annex of 兴政办发〔2021〕22号, as printed and in other layouts. Their titles differ from those in the list of annexes,
 * and the villages of annex 3 have another deadline and other responsible units than the text.
 */
public final class WaterAirTables {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String AMOUNT = "投资概算(万元)";
    private static final PrintedAnnex PROJECTS = PrintedAnnex.of("2021 年兴县水污染防治重点工程明细表", read("water_projects.csv"));
    private static final PrintedAnnex SECTIONS = PrintedAnnex.of("2021 年兴县国考断面达标措施清单", read("sections.csv"));
    private static final PrintedAnnex VILLAGES = PrintedAnnex.of("2021 年农村生活污水治理项目名单", read("rural_sewage.csv"));
    private static final BigDecimal TOTAL = PROJECTS.rows().stream().map(row -> new BigDecimal(row.get(AMOUNT))).reduce(BigDecimal.ZERO, BigDecimal::add);

    private WaterAirTables() {}

    /** Measures stand in a cell one below the other, as printed. */
    private static List<Map<String, String>> read(String table) {
        return PrintedCsv.read("xx-water-air-2021/" + table).stream().map(row -> row.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, cell -> cell.getValue().replaceAll(" (?=\\d\\.\\D)", "\n"), (one, other) -> one, java.util.LinkedHashMap::new)))
                .<Map<String, String>>map(row -> row).toList();
    }

    /** Writes the tables as printed into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        printed().save(Path.of(arguments[0]));
    }

    /** One below the other on one sheet, as the pages follow each other. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "附件", 9).width(0, 6).width(1, 11).width(3, 24).width(4, 44).width(5, 24).width(7, 18).width(8, 24);
        findings.projects(sheet.line("附件 1").title(PROJECTS.title())).table(PROJECTS, sheet);
        findings.sections(sheet.blank().title(SECTIONS.title())).table(SECTIONS, sheet);
        findings.villages(sheet.blank().line("附件 3").title(VILLAGES.title()), VILLAGES);
        return new PrintedLayout("水环境行动计划附件（刊印）", workbook, findings.found);
    }

    /** The same tables as other offices would send them. */
    public static List<PrintedLayout> others() {
        return List.of(threeSheets(), unitLine(), townships(), sectionRows(), totalAbove());
    }

    /** A sheet each, columns in another order, headings spaced and reworded. */
    private static PrintedLayout threeSheets() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet projects = sheet(workbook, "重点工程", 7);
        findings.projects(projects.title(PROJECTS.title()))
                .table(PROJECTS.with("责任单位", "项目名称=工 程 名 称", "工程类别=工程\n类别", "治理任务=建设任务", "完成时限=完成\n期限", AMOUNT + "=概算（万元）", "序号=编号"), projects);
        PrintedSheet sections = sheet(workbook, "断面", 5);
        findings.sections(sections.title(SECTIONS.title()))
                .table(SECTIONS.with("所在河流=河流", "断面名称=国考断面", "责任主体=责任单位", "重点达标措施=达 标 措 施", "序号"), sections);
        PrintedSheet villages = sheet(workbook, "农村污水", 6);
        findings.villages(villages.title(VILLAGES.title()), VILLAGES.with("责任单位=牵头单位", "完成时限=时 限", "治理模式", "自然村", "行政村", "所属乡镇=乡（镇）"));
        return new PrintedLayout("分三张工作表", workbook, findings.found);
    }

    /** The unit in a line above the table, the sum of the amounts below, in the old format. */
    private static PrintedLayout unitLine() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 8);
        findings.projects(sheet.title(PROJECTS.title()).line("单位：万元"))
                .table(PROJECTS.with("序号", "工程类别", "项目名称", "治理任务", "环保效益", AMOUNT + "=投资概算", "完成时限", "责任单位"), sheet);
        sheet.row("合计", "", "", "", "", TOTAL, "", "");
        findings.villages(sheet.blank().title(VILLAGES.title()), VILLAGES);
        findings.sections(sheet.blank().title(SECTIONS.title())).table(SECTIONS, sheet);
        return new PrintedLayout("单位另起一行", workbook, findings.found);
    }

    /** A sheet for each township, named for it; the township has no column. */
    private static PrintedLayout townships() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        for (String township : List.of("蔚汾镇", "蔡家崖乡", "奥家湾乡")) {
            findings.villages(sheet(workbook, township, 7).title(VILLAGES.title()),
                    VILLAGES.with("序号", "行政村", "自然村", "村庄选择原因", "治理模式", "完成时限", "责任单位").where(row -> row.get("所属乡镇").equals(township)));
        }
        PrintedSheet projects = sheet(workbook, "附件1", 9);
        findings.projects(projects.title(PROJECTS.title())).table(PROJECTS, projects);
        PrintedSheet sections = sheet(workbook, "附件2", 6);
        findings.sections(sections.title(SECTIONS.title())).table(SECTIONS, sections);
        return new PrintedLayout("分乡镇", workbook, findings.found);
    }

    /** The kind of work as section rows with their sums, columns numbered, notes at the foot. */
    private static PrintedLayout sectionRows() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "明细", 8);
        findings.projects(sheet.line("附件1").title(PROJECTS.title()));
        PrintedAnnex columns = PROJECTS.with("序号", "区域", "项目名称", "治理任务", "环保效益", AMOUNT, "完成时限", "责任单位");
        columns.headings(sheet, AMOUNT);
        sheet.row("1", "2", "3", "4", "5", "6", "7", "8");
        int number = 0;
        for (String kind : List.of("污水处理设施改造", "污水管网改造", "生态修复项目")) {
            sheet.line("（" + "一二三".charAt(number++) + "）" + kind);
            columns.where(row -> row.get("工程类别").equals(kind)).rows(sheet);
        }
        sheet.row("合计", "", "", "", "", TOTAL, "", "").line("注：投资概算以批复为准。");
        findings.sections(sheet.blank().title(SECTIONS.title())).table(SECTIONS, sheet);
        findings.villages(sheet.blank().title(VILLAGES.title()), VILLAGES);
        return new PrintedLayout("类别分节", workbook, findings.found);
    }

    /** The sum without a label above everything; fill-in lines; townships merged downwards. */
    private static PrintedLayout totalAbove() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet villages = sheet(workbook, "名单", 8);
        findings.villages(villages.title(VILLAGES.title()).line("填报单位：县生态环境分局　　　　填表时间：2021年8月20日"), VILLAGES);
        villages.mergeEqual(1, 4);
        PrintedSheet projects = sheet(workbook, "工程", 9);
        findings.projects(projects.title(PROJECTS.title()));
        PROJECTS.headings(projects, AMOUNT);
        projects.row("", "", "", "", "", "", TOTAL, "", "");
        PROJECTS.rows(projects);
        PrintedSheet sections = sheet(workbook, "断面", 6);
        findings.sections(sections.title(SECTIONS.title())).table(SECTIONS, sections);
        return new PrintedLayout("合计在上", workbook, findings.found);
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }

    /** Where the defects come to stand. */
    private static final class Findings {
        private final List<String> found = new ArrayList<>();
        private boolean villagesMet;

        Findings projects(PrintedSheet sheet) {
            found.add("R31b " + sheet.title());
            return this;
        }

        Findings sections(PrintedSheet sheet) {
            found.add("R31c " + sheet.title());
            return this;
        }

        /** What is about the list as a whole is told at the first sheet that has a part of it. */
        void villages(PrintedSheet sheet, PrintedAnnex annex) {
            found.add("R31d " + sheet.title());
            String deadline = annex.headings(sheet, "完成时限");
            if (!villagesMet) {
                found.add("R11b " + deadline);
                found.add("R11c " + sheet.cell(annex.columns().indexOf("责任单位")));
            }
            villagesMet = true;
            annex.rows(sheet);
        }

        void table(PrintedAnnex annex, PrintedSheet sheet) {
            annex.headings(sheet, annex.columns().get(0));
            annex.rows(sheet);
        }
    }
}
