package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The annex of 兴政办发〔2021〕21号, forty-six indicators in six kinds, as printed and in other layouts. Four kinds are headed by another
 * number of points than their indicators have, and three offices are called otherwise than in the text.
 */
public final class GardenIndicatorTable {
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String TITLE = "兴县创建省级园林县城指标体系责任分解表";
    private static final String[] HEADINGS = {"类型", "序号", "指标", "考核要求", "责任单位", "备注"};
    private static final List<GardenIndicator> ROWS = GardenIndicator.all();
    /** First indicators of the printed pages. */
    private static final Set<Integer> PAGES = Set.of(1, 6, 14, 19, 22, 27, 30, 36, 44);
    private static final int LAST = 46;
    private static final Map<String, String> WRONG_SUMS = Map.of("绿地建设", "R02b", "建设管控", "R02c", "生态环境", "R02d", "节能减排", "R02f");
    private static final Set<Integer> OTHER_NAMES = Set.of(20, 27, 28, 35, 36);

    private GardenIndicatorTable() {}

    /** The heading again on every page; kinds merged page by page, indicators over their requirements. */
    public static PrintedLayout printed() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "附件", 6).width(0, 8).width(1, 6).width(2, 20).width(3, 60).width(4, 20).width(5, 16)
                .line("附件").title(TITLE);
        pages().forEach(page -> page(sheet, page, findings));
        sheet.line("备注：省级园林县城否决项").line("1、尚未编制(或修编)完成县城绿地系统规划；2、未按照《城市绿线管理办法》(建设部令第112号)要求划定绿线，并在至少两种以上媒体向社会公布；")
                .line("3、建成区绿地率未达标；4、人均公园绿地面积未达标；5、县城污水处理率未达标；6、县城生活垃圾处理率未达标。");
        return new PrintedLayout("指标体系责任分解表（刊印）", workbook, findings.found);
    }

    private static List<List<GardenIndicator>> pages() {
        List<List<GardenIndicator>> pages = new ArrayList<>();
        for (GardenIndicator row : ROWS) {
            if (row.opensIndicator() && PAGES.contains(row.number())) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(row);
        }
        return pages;
    }

    /** A kind that goes on from the page before is not named again. */
    private static void page(PrintedSheet sheet, List<GardenIndicator> page, Findings findings) {
        int first = sheet.headings(HEADINGS).lastRow() + 1;
        for (GardenIndicator row : page) {
            sheet.row(row.opensKind() ? row.kindInNarrowColumn() : "", row.number(), row.name(), row.requirement(), row.units(), row.remark());
            findings.kind(row, sheet.cell(0)).units(row, sheet.cell(4));
            if (row.number() == LAST) {
                sheet.mergeAcross(2);
            }
        }
        mergeRuns(sheet, page, first, 0, GardenIndicator::kind);
        List.of(1, 2, 5).forEach(column -> mergeRuns(sheet, page, first, column, GardenIndicator::number));
    }

    private static void mergeRuns(PrintedSheet sheet, List<GardenIndicator> page, int firstRow, int column, Function<GardenIndicator, Object> key) {
        int start = 0;
        for (int at = 1; at <= page.size(); at++) {
            if (at == page.size() || !key.apply(page.get(at)).equals(key.apply(page.get(start)))) {
                sheet.mergeRows(column, firstRow + start, firstRow + at - 1);
                start = at;
            }
        }
    }

    /** The same table as other offices would send it. */
    public static List<PrintedLayout> others() {
        return List.of(reordered(), sections(), sheetForEachKind(), blanksBelow(), repeated());
    }

    /** Columns in another order, headings reworded and spaced, kinds merged over all their rows. */
    private static PrintedLayout reordered() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 6).title(TITLE).headings("责任部门", "编 号", "指标\n名称", "考 核 标 准", "评分办法", "指标类型");
        int first = sheet.lastRow() + 1;
        for (GardenIndicator row : ROWS) {
            sheet.row(row.units(), row.number(), row.name(), row.requirement(), row.remark(), row.kind());
            findings.kind(row, sheet.cell(5)).units(row, sheet.cell(0));
        }
        sheet.mergeEqual(5, first);
        return new PrintedLayout("换列改表头", workbook, findings.found);
    }

    /** The kinds as rows across the table. */
    private static PrintedLayout sections() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "分解表", 5).title(TITLE).line("填报单位：县公用事业发展服务中心")
                .headings("序号", "指标", "考核要求", "责任单位", "备注");
        for (GardenIndicator row : ROWS) {
            if (row.opensKind()) {
                sheet.line(row.number() == LAST ? "七、" + row.kind() : row.kind());
                findings.kind(row, sheet.cell(0));
            }
            sheet.row(row.number(), row.name(), row.requirement(), row.units(), row.remark());
            findings.units(row, sheet.cell(3));
        }
        return new PrintedLayout("类型分节", workbook, findings.found);
    }

    /** A sheet for each kind, named for it. */
    private static PrintedLayout sheetForEachKind() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        Map<String, List<GardenIndicator>> byKind = new LinkedHashMap<>();
        ROWS.forEach(row -> byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
        byKind.forEach((kind, rows) -> {
            PrintedSheet sheet = sheet(workbook, kind, 5).title(TITLE).headings("序号", "指标", "考核要求", "责任单位", "备注");
            findings.sheet(kind);
            for (GardenIndicator row : rows) {
                sheet.row(row.number(), row.name(), row.requirement(), row.units(), row.remark());
                findings.units(row, sheet.cell(3));
            }
        });
        return new PrintedLayout("一类一张表", workbook, findings.found);
    }

    /** In the old format: kind, number and indicator only in the first row of each, nothing merged; a note below. */
    private static PrintedLayout blanksBelow() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 7).line("附件1").title(TITLE).headings("类型", "序号", "指标", "考核要求", "责任单位", "备注", "联系人").blank();
        for (GardenIndicator row : ROWS) {
            boolean first = row.opensIndicator();
            sheet.row(row.opensKind() ? row.kind() : "", first ? row.number() : "", first ? row.name() : "", row.requirement(), row.units(), row.remark(), "");
            findings.kind(row, sheet.cell(0)).units(row, sheet.cell(4));
        }
        sheet.line("注：考核范围见备注栏。");
        return new PrintedLayout("旧格式，只写第一行", workbook, findings.found);
    }

    /** Every row says everything; columns numbered, the heading again every fifteen rows. */
    private static PrintedLayout repeated() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Findings findings = new Findings();
        PrintedSheet sheet = sheet(workbook, "一览", 6).title(TITLE);
        for (int at = 0; at < ROWS.size(); at++) {
            if (at % 15 == 0) {
                sheet.headings(HEADINGS).row("（1）", "（2）", "（3）", "（4）", "（5）", "（6）");
            }
            GardenIndicator row = ROWS.get(at);
            sheet.row(row.kind(), row.number(), row.name(), row.requirement(), row.units(), row.remark());
            findings.kind(row, sheet.cell(0)).units(row, sheet.cell(4));
        }
        return new PrintedLayout("逐行写全", workbook, findings.found);
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }

    /** Where the defects come to stand. */
    private static final class Findings {
        private final List<String> found = new ArrayList<>();

        Findings kind(GardenIndicator row, String cell) {
            if (row.opensKind()) {
                WRONG_SUMS.forEach((kind, rule) -> add(row.kind(), kind, rule + " " + cell));
            }
            return this;
        }

        /** The name of a sheet has no cell. */
        void sheet(String name) {
            WRONG_SUMS.forEach((kind, rule) -> add(name, kind, rule + " " + name + "!"));
        }

        private void add(String label, String kind, String finding) {
            if (label.contains(kind)) {
                found.add(finding);
            }
        }

        void units(GardenIndicator row, String cell) {
            if (OTHER_NAMES.contains(row.number())) {
                found.add("R17 " + cell);
            }
        }
    }
}
