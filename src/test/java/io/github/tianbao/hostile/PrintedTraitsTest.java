package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traits of tables that gazettes print, each from a workbook to the values and findings of the receipt. */
class PrintedTraitsTest {
    @TempDir
    private Path folder;
    private Path packs;

    @BeforeEach
    void packs() {
        packs = SmallPacks.write(folder.resolve("packs"), "projects", "项目计划", """
                表:
                  - 名: 计划表
                    标题含: [项目计划]
                    称呼: [项目名称]
                    标识: [项目名称]
                    字段:
                      项目名称: {类型: 文本, 必有列: 是, 必填: 是}
                      建设地点: {表头: [建设地点/乡镇, 建设地点], 类型: 文本}
                      面积: {类型: 数, 单位: 亩}
                      长度: {类型: 数, 单位: 公里}
                      受益人数: {类型: 数, 单位: 人}
                      村数: {类型: 数, 单位: 村}
                      补助标准: {类型: 数, 单位: 元/亩}
                      完成率: {类型: 百分数}
                      资金来源: {类型: 列表}
                      金额: {表头: [资金/金额, 安排资金], 类型: 数, 单位: 元, 必有列: 是, 必填: 是}
                计算:
                  折合金额: {式: 金额, 单位: 元, 依据: {条: 一, 原文: 金额}}
                  折合面积: {式: 面积, 单位: 亩, 依据: {条: 一, 原文: 面积}}
                  折合长度: {式: 长度, 单位: 公里, 依据: {条: 一, 原文: 长度}}
                  人均: {式: 受益人数, 单位: 人, 依据: {条: 一, 原文: 人数}}
                  标准: {式: 补助标准, 单位: 元/亩, 依据: {条: 一, 原文: 标准}}
                  完成: {式: 完成率, 依据: {条: 一, 原文: 完成率}}
                规则:
                  R01:
                    名: 来源
                    要求: 资金来源 包含 "中央"
                    级别: 警告
                    提示: 没有中央资金
                    依据: {条: 一, 原文: 中央资金}
                """);
    }

    private HandedIn hand(SheetBuilder sheet) {
        return HandedIn.in(sheet.xlsx(folder.resolve("计划表.xlsx")), packs);
    }

    private static List<String> computed(HandedIn handed, String name) {
        List<String> values = new java.util.ArrayList<>();
        handed.receipt().path("tables").forEach(table -> table.path("records").forEach(record -> values.add(record.path("computed").path(name).asText())));
        return values;
    }

    @Test
    void headersOfOneToFourRowsWithNumbersOfTheColumns() {
        for (int height = 1; height <= 4; height++) {
            SheetBuilder sheet = SheetBuilder.sheet("表").row("某县项目计划").merge("A1:C1");
            if (height == 1) {
                sheet.row("项目名称", "建设地点", "安排资金");
            } else {
                sheet.row("项目名称", "建设地点", "资金");
                IntStream.range(2, height).forEach(row -> sheet.row());
                sheet.row(null, "乡镇", "金额").merge("A2:A" + (1 + height));
                if (height > 2) {
                    sheet.merge("B2:B" + height, "C2:C" + height);
                }
            }
            HandedIn handed = hand(sheet.row("（1）", "（2）", "（3）").row("修路", "新城镇", 300).row("合计", null, 400));
            assertThat(handed.findings()).as("%d rows", height).containsExactly("U8 C" + (height + 4));
        }
    }

    @Test
    void sectionsWithTheirSubtotalsBeforeTheirRowsAndATotalWithoutALabel() {
        SheetBuilder sheet = SheetBuilder.sheet("表").row("项目计划").row("序号", "项目名称", "安排资金")
                .row(null, null, 65)
                .row("一、产业发展", null, 30).row(1, "养羊", 10).row(2, "养牛", 20)
                .row("二、基础设施", null, 36).row(3, "修路", 15).row("序号", "项目名称", "安排资金").row(4, "架桥", 20);
        HandedIn handed = hand(sheet);
        assertThat(handed.findings()).containsExactly("U8 C7");
        assertThat(computed(handed, "折合金额")).containsExactly("10元", "20元", "15元", "20元");
        handed.marked("表", "C7");
    }

    @Test
    void subtotalsByGroupBelowAndAboveTheirRows() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金")
                .row("养羊", 10).row("养牛", 20).row("小计", 30).row("修路", 15).row("小计", 16).row("合计", 45));
        assertThat(handed.findings()).containsExactly("U8 B7");
    }

    @Test
    void unitsOfTheHeadingOfTheUnitRowAndOfTheFillInLine() {
        assertThat(computed(hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金（万元）", "面积（公顷）", "长度（米）").row("修路", 1.5, 2, 5400)), "折合金额"))
                .containsExactly("15000元");
        HandedIn unitRow = hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金", "面积", "长度").row(null, "万元", "公顷", "米").row("修路", 1.5, 2, 5400));
        assertThat(computed(unitRow, "折合金额")).containsExactly("15000元");
        assertThat(computed(unitRow, "折合面积")).containsExactly("30亩");
        assertThat(computed(unitRow, "折合长度")).containsExactly("5.4公里");
        assertThat(computed(hand(SheetBuilder.sheet("表").row("项目计划").row("填报单位：县财政局", "单位：万元").row("项目名称", "安排资金").row("修路", 1.5)), "折合金额"))
                .containsExactly("15000元");
    }

    @Test
    void quantitiesInsideText() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("项目计划")
                .row("项目名称", "安排资金", "面积", "补助标准", "受益人数", "村数", "长度", "完成率")
                .row("整地", "1.2万元", "13.845万亩", "240元/亩", "1500人", "9个村", "5.4公里", "85%"));
        assertThat(computed(handed, "折合金额")).containsExactly("12000元");
        assertThat(computed(handed, "折合面积")).containsExactly("138450亩");
        assertThat(computed(handed, "标准")).containsExactly("240元/亩");
        assertThat(computed(handed, "人均")).containsExactly("1500人");
        assertThat(computed(handed, "折合长度")).containsExactly("5.4公里");
        assertThat(computed(handed, "完成")).containsExactly("0.85");
        assertThat(handed.findings()).doesNotContain("U6 B3", "U6 C3", "U6 D3", "U6 E3", "U6 F3", "U6 G3", "U6 H3");
    }

    @Test
    void signsForNothingAndListsInACell() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金", "面积", "长度", "资金来源")
                .row("养羊", 10, "—", "/", "中央、省级").row("养牛", 20, "无", "-", "县级").row("修路", "—", "……", "暂无", "中央"));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 E4", "必填 B5");
        assertThat(computed(handed, "折合面积")).allMatch(value -> !value.contains("亩"));
    }

    @Test
    void phantomRowsAndFormulasWithoutResults() {
        SheetBuilder sheet = SheetBuilder.sheet("表").row("项目计划").row("序号", "项目名称", "安排资金")
                .row(1, "养羊", 10).row(2, "养牛", SheetBuilder.formula("C3*2"));
        IntStream.rangeClosed(3, 60).forEach(number -> sheet.row(number, null, null));
        HandedIn handed = hand(sheet);
        assertThat(handed.receipt().at("/tables/0/records")).hasSize(2);
        assertThat(handed.findings()).contains("公式 C4");
        handed.marked("表", "C4");
    }

    @Test
    void claimsToThePrecisionThatIsPrinted() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金（万元）")
                .row("养羊", 10.004).row("养牛", 20.003).row("合计", "30.01").skip(1));
        assertThat(handed.findings()).isEmpty();
        assertThat(hand(SheetBuilder.sheet("表").row("项目计划").row("项目名称", "安排资金（万元）")
                .row("养羊", 10.004).row("养牛", 20.003).row("合计", "30.02")).findings()).containsExactly("U8 B5");
    }

    @Test
    void columnsReadInAnotherUnitAreShown() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("项目计划").row("单位：万元").row("项目名称", "安排资金", "面积（公顷）").row("修路", 1.5, 2));
        assertThat(handed.receipt().at("/tables/0/recognition/units").toString()).isEqualTo("{\"面积\":\"公顷→亩\",\"金额\":\"万元→元\"}");
        assertThat(Program.tianbao("programmes", "--match", folder.resolve("计划表.xlsx"), "--packs", packs).out())
                .contains("金额：表里是万元，核查按元。").contains("面积：表里是公顷，核查按亩。");
    }
}
