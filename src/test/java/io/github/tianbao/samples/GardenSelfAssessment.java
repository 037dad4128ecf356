package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The annex of 兴政办发〔2021〕21号 as the office fills it in before it applies, with invented figures: 95 points, and 3 for one bonus. The
 * points of the kinds and the names of the offices are put right.
 */
final class GardenSelfAssessment {
    private static final String DATE = "yyyy-mm-dd";
    private static final List<String> PRINTED = List.of("类型", "序号", "指标", "考核要求", "责任单位", "备注");
    private static final List<String> FILLED = List.of("现状值", "是否达标", "否决项是否达标", "不足项数", "满足加分项数", "自评得分", "佐证材料", "整改措施", "整改期限");
    private static final int[] WIDTHS = {8, 5, 18, 46, 18, 14, 8, 6, 8, 6, 8, 8, 22, 22, 12};
    private static final Map<String, String> POINTS = Map.of("(25)", "(24)", "(17分)", "(11分)", "(8分)", "(5分)", "二、绿地建设(20分)", "二、绿地建设(30分)");
    private static final Map<String, String> NAMES = Map.of("县文物旅游局", "县文旅局", "县卫健局", "县卫体局", "县综合执法局", "县城市管理行政执法局");
    private static final List<Integer> DONE_OR_NOT = List.of(3, 4, 6, 7, 38, 42);
    private static final List<Integer> BONUS = List.of(22, 26, 30, 32, 37);
    private static final Map<Integer, Integer> REQUIREMENTS = Map.ofEntries(Map.entry(1, 4), Map.entry(2, 4), Map.entry(19, 3), Map.entry(20, 2), Map.entry(21, 3),
            Map.entry(23, 2), Map.entry(24, 2), Map.entry(25, 2), Map.entry(27, 2), Map.entry(28, 3), Map.entry(29, 5), Map.entry(31, 3), Map.entry(35, 4),
            Map.entry(41, 2), Map.entry(44, 3));

    /** What is filled in, by indicator and heading. */
    private final Map<Integer, Map<String, Object>> answers = new LinkedHashMap<>();
    private final List<GardenIndicator> rows = new ArrayList<>(GardenIndicator.all());

    private GardenSelfAssessment() {}

    static PrintedLayout inOrder() {
        return filled().layout("自评表", new BigDecimal(98));
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        GardenSelfAssessment sheet = filled();
        sheet.reworded("五、市政设施(10分)", "五、市政设施(11分)").reworded("满分 4 分", "满分 3 分", 6)      // R02e, R02a, R02g, R02h
                .reworded("≥95%", "≥90%", 36).reworded("达标处置率≥60%", "达标处置率≥55%", 37)           // R14, R14b
                .reworded("县文旅局", "县文物旅游局", 27).reworded("六、节能减排(5分)", "六、节能减排(8分)")   // R17, R02f
                .reworded("二、绿地建设(30分)", "二、绿地建设(20分)").reworded("三、建设管控(24)", "三、建设管控(25)") // R02b, R02c
                .reworded("四、生态环境(11分)", "四、生态环境(17分)");                                    // R02d
        sheet.fill(10, "现状值", new BigDecimal("32.99"))                                         // R03
                .fill(5, "否决项是否达标", "否")                                                    // R03b
                .fill(9, "现状值", new BigDecimal("38.5")).fill(9, "自评得分", 3)                   // R05, R18b
                .fill(12, "自评得分", 2)                                                          // R06
                .fill(16, "自评得分", new BigDecimal("2.5"))                                      // R07
                .fill(2, "不足项数", 1).fill(2, "自评得分", 3)                                     // R08
                .fill(29, "自评得分", 5)                                                          // R09
                .fill(27, "不足项数", 3).fill(27, "自评得分", 1)                                   // R10
                .fill(34, "现状值", 59)                                                           // R11
                .fill(7, "是否达标", "否")                                                        // R11b
                .fill(30, "满足加分项数", 2)                                                      // R12
                .fill(26, "满足加分项数", 2)                                                      // R12b
                .fill(33, "现状值", 260);                                                         // R18
        GardenIndicator last = sheet.rows.remove(sheet.rows.size() - 1);
        sheet.rows.add(new GardenIndicator(last.kind(), 47, last.name(), last.requirement(), last.units(), last.remark(), true, true)); // R01
        return sheet.layout("自评表（有错）", new BigDecimal(100)); // U8
    }

    private static GardenSelfAssessment filled() {
        GardenSelfAssessment sheet = new GardenSelfAssessment();
        POINTS.forEach(sheet::reworded);
        NAMES.forEach(sheet::reworded);
        sheet.measured();
        REQUIREMENTS.forEach((number, points) -> sheet.fill(number, "不足项数", 0).fill(number, "自评得分", points));
        DONE_OR_NOT.forEach(number -> sheet.fill(number, "是否达标", "是"));
        Map.of(3, 1, 4, 3, 6, 4, 7, 2, 38, 1, 42, 1).forEach((number, points) -> sheet.fill(number, "自评得分", points));
        List.of(4, 5).forEach(number -> sheet.fill(number, "否决项是否达标", "是"));
        BONUS.forEach(number -> sheet.fill(number, "满足加分项数", 0).fill(number, "自评得分", 0));
        sheet.fill(30, "满足加分项数", 3).fill(30, "自评得分", 3).fill(29, "不足项数", 1).fill(29, "自评得分", 4);
        sheet.evidence();
        return sheet;
    }

    /** Figures and what they score. */
    private void measured() {
        scored(8, "88.6", 2).scored(9, "36.4", 3).scored(12, "71", 3).scored(13, "2", 3).scored(14, "97.2", 4).scored(15, "46", 3).scored(16, "68.5", 3)
                .scored(17, "84", 4).scored(18, "90.5", 4).scored(33, "296", 2).scored(34, "66.7", 2).scored(36, "98.5", 2).scored(39, "79", 0).scored(40, "96", 1)
                .scored(43, "31", 2).scored(45, "67.8", 2);
        Map.of(10, "34.1", 11, "9.62", 37, "92.5", 38, "96.8").forEach((number, figure) -> fill(number, "现状值", new BigDecimal(figure)));
    }

    private GardenSelfAssessment scored(int number, String figure, int points) {
        return fill(number, "现状值", new BigDecimal(figure)).fill(number, "自评得分", points);
    }

    private GardenSelfAssessment fill(int number, String heading, Object value) {
        answers.computeIfAbsent(number, key -> new LinkedHashMap<>()).put(heading, value);
        return this;
    }

    private void evidence() {
        rows.stream().filter(row -> row.number() < 46).forEach(row -> fill(row.number(), "佐证材料", "创园档案第" + row.number() + "卷"));
        LocalDate end = LocalDate.of(2022, 11, 30);
        fill(9, "整改措施", "拆违增绿，补植行道树").fill(9, "整改期限", end);
        fill(12, "整改措施", "新建口袋公园三处").fill(12, "整改期限", end);
        fill(16, "整改措施", "补植道路绿带").fill(16, "整改期限", end);
        fill(29, "整改措施", "恢复蔚汾河裁弯段岸线").fill(29, "整改期限", LocalDate.of(2022, 12, 15));
        fill(39, "整改措施", "延伸城东供水管网").fill(39, "整改期限", LocalDate.of(2022, 12, 20));
    }

    private GardenSelfAssessment reworded(String words, String other) {
        rows.replaceAll(row -> reworded(row, words, other));
        return this;
    }

    private GardenSelfAssessment reworded(String words, String other, int number) {
        rows.replaceAll(row -> row.number() == number ? reworded(row, words, other) : row);
        return this;
    }

    private static GardenIndicator reworded(GardenIndicator row, String words, String other) {
        return new GardenIndicator(row.kind().replace(words, other), row.number(), row.name(), row.requirement().replace(words, other),
                row.units().replace(words, other), row.remark().replace(words, other), row.opensKind(), row.opensIndicator());
    }

    private PrintedLayout layout(String name, BigDecimal total) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "自评表", WIDTHS.length)
                .title("兴县创建省级园林县城指标体系自评表").line("填报单位：县公用事业发展服务中心　　　　填表时间：2022年10月10日")
                .plainHeadings(Stream.of(PRINTED, FILLED).flatMap(List::stream).toList());
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        int first = sheet.lastRow() + 1;
        rows.forEach(row -> sheet.row(cells(row)).lines(Math.max(2, row.lines(46, 18))));
        merge(sheet, first);
        sheet.row(sum(total)).line("注：否决项和综合否定项不计分；加分另计。");
        return new PrintedLayout(name, workbook, List.of());
    }

    private Object[] cells(GardenIndicator row) {
        Stream<Object> printed = Stream.of(row.kindInNarrowColumn(), row.number(), row.number() > 45 ? "综合否定项" : row.name(),
                row.number() > 45 ? row.name() : row.requirement(), row.units(), row.remark());
        Map<String, Object> filled = answers.getOrDefault(row.number(), Map.of());
        return Stream.concat(printed, FILLED.stream().map(heading -> filled.getOrDefault(heading, ""))).toArray();
    }

    private static Object[] sum(BigDecimal total) {
        return Stream.concat(Stream.of("合计"), Stream.concat(PRINTED.stream().skip(1), FILLED.stream())
                .map(heading -> heading.equals("自评得分") ? total : "")).toArray();
    }

    /** Kinds and indicators are merged over their rows, but what is required of each row and by whom. */
    private void merge(PrintedSheet sheet, int first) {
        GardenIndicator.runs(rows, GardenIndicator::kind).forEach(run -> sheet.mergeRows(0, first + run.from(), first + run.to()));
        List<Integer> columns = Stream.iterate(1, column -> column + 1).limit(WIDTHS.length - 1L).filter(column -> column != 3 && column != 4).toList();
        GardenIndicator.runs(rows, GardenIndicator::number).forEach(run ->
                columns.forEach(column -> sheet.mergeRows(column, first + run.from(), first + run.to())));
    }
}
