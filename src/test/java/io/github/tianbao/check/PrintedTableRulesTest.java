package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables in print need: section rows as values, rules about printed sums, units that nobody printed, names with their titles. */
class PrintedTableRulesTest {
    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void load() {
        checking = Checking.with(folder, """
                参数:
                  产业资金: {单位: 万元, 值: {2022-07-27: 60}, 依据: {条: 五, 原文: 产业发展 60 万元}}
                  总规模: {单位: 万元, 值: {2022-07-27: 100}, 依据: {条: 四, 原文: 投入规模 100 万元}}
                表:
                  - 名: 计划表
                    称呼: [项目]
                    字段:
                      项目: {必有列: 是, 必填: 是}
                      类别: {类型: 选项, 选项: {产业发展: [一、产业发展], 基础设施: [二、基础设施]}, 取自: [分节, 工作表名]}
                      乡镇: {取自: [填报单位], 去尾: [人民政府, 政府]}
                      金额: {类型: 数, 单位: 万元, 必有列: 是}
                规则:
                  R01:
                    名: 总额
                    范围: 表
                    要求: 求和(金额) = 总规模
                    级别: 错误
                    提示: 各项目相加{求和(金额)}
                    单元格: [金额@合计]
                    依据: {条: 四, 原文: 投入规模 100 万元}
                  R02:
                    名: 产业
                    范围: 表
                    当: "计数(类别 不为空) > 0"
                    要求: "求和(金额, 当: 类别 = 产业发展) = 产业资金"
                    级别: 错误
                    提示: "产业发展{求和(金额, 当: 类别 = 产业发展)}"
                    单元格: [金额@产业发展]
                    依据: {条: 五, 原文: 产业发展 60 万元}
                  R03:
                    名: 单位
                    范围: 表
                    要求: 有单位(金额)
                    级别: 警告
                    提示: 没有写金额的单位
                    单元格: [金额]
                    依据: {解释: 金额要写单位}
                  R04:
                    名: 乡镇
                    当: 乡镇 不为空
                    要求: 乡镇 = "新城镇"
                    级别: 错误
                    提示: 乡镇“{乡镇}”
                    依据: {解释: 示例}
                """);
    }

    private List<String> findings(SheetBuilder sheet) {
        return Checking.lines(checking.check(sheet));
    }

    @Test
    void carriesAGroupNamedOnceDownToTheNextRowThatIsNoRecord() {
        Checking grouped = Checking.with(folder, """
                表:
                  - 名: 名单
                    称呼: [村]
                    字段:
                      乡镇: {承上: 是, 必填: 是, 必有列: 是}
                      村: {必有列: 是, 必填: 是}
                      户数: {类型: 整数, 单位: 户}
                规则:
                  R01:
                    名: 户数
                    要求: 户数 不超过 10
                    级别: 错误
                    提示: "{乡镇}{村}{户数}"
                    单元格: [乡镇, 户数]
                    依据: {解释: 示例}
                """);
        SheetBuilder rows = sheet("名单").row("乡镇", "村", "户数").row("甲乡", "一村", 1).row(null, "二村", 11)
                .row("乡镇", "村", "户数").row(null, "三村", 12).row("小计", null, 24).row(null, "四村", 1);
        assertThat(Checking.lines(grouped.check(rows))).containsExactly(
                "R01 错误 A2,C3 甲乡二村11户", "R01 错误 A2,C5 甲乡三村12户", "必填 错误 A7 “乡镇”没有填写");
    }

    @Test
    void marksTheSectionRowThatAFieldWasTakenFrom() {
        Checking sections = Checking.with(folder, """
                表:
                  - 名: 名单
                    称呼: [村]
                    字段:
                      乡镇: {取自: [分节]}
                      村: {必有列: 是, 必填: 是}
                      备注: {必有列: 是}
                规则:
                  R01:
                    名: 乡镇
                    要求: 乡镇 ≠ "乙乡"
                    级别: 错误
                    提示: "{村}在{乡镇}"
                    依据: {解释: 示例}
                """);
        assertThat(Checking.lines(sections.check(sheet("名单").row("序号", "村", "备注")
                .row("一、甲乡").row(1, "一村", "").row("二、乙乡").row(1, "二村", ""))))
                .containsExactly("R01 错误 A4 二村在乙乡");
    }

    @Test
    void takesTheSectionRowAsAValueAndMarksThePrintedSum() {
        assertThat(findings(sheet("计划").row("计划表").row("单位：万元").row("序号", "项目", "金额")
                .row(null, null, 100)
                .row("一、产业发展", null, 55).row(1, "种植", 40).row(2, "养殖", 15)
                .row("二、基础设施", null, 45).row(3, "道路", 45)))
                .containsExactly("R02 错误 C5 产业发展55万元");
    }

    @Test
    void marksTheUnlabelledTotalAboveEverything() {
        Assessment assessment = checking.check(sheet("计划").row("计划表").row("单位：万元").row("序号", "项目", "金额")
                .row(null, null, 90).row("一、产业发展", null, 60).row(1, "种植", 60).row("二、基础设施", null, 30).row(2, "道路", 30));
        assertThat(Checking.lines(assessment)).containsExactly("R01 错误 C4 各项目相加90万元");
        assertThat(assessment.findings().get(0).row()).isEqualTo(4);
    }

    @Test
    void readsTheSameSectionsFromAColumnWithSubtotalsBelow() {
        assertThat(findings(sheet("计划").row("计划表").row("单位：万元").row("类别", "项目", "金额")
                .row("一、产业发展", "种植", 40).row("一、产业发展", "养殖", 15).row("产业发展小计", null, 55)
                .row("二、基础设施", "道路", 45).row("基础设施小计", null, 45).row("合计", null, 100)))
                .containsExactly("R02 错误 C6 产业发展55万元");
    }

    @Test
    void marksTheFirstCellOfAColumnThatHoldsTheWords() {
        Checking kinds = Checking.with(folder, """
                表:
                  - 名: 名单
                    称呼: [村]
                    字段:
                      类型: {必有列: 是, 承上: 是}
                      村: {必有列: 是, 必填: 是}
                规则:
                  R01:
                    名: 类型
                    范围: 报送
                    要求: 计数(类型 包含 "建设") = 1
                    级别: 错误
                    提示: '{计数(类型 包含 "建设")}个'
                    单元格: [类型@绿地建设]
                    依据: {解释: 示例}
                """);
        SheetBuilder rows = sheet("名单").row("类型", "村").row("一、综合 管理", "一村").row("二、绿地 建设(20)", "二村").row(null, "三村");
        assertThat(Checking.lines(kinds.check(rows))).containsExactly("R01 错误 A3 2个");
    }

    @Test
    void marksTheHeadingWhereNoSumIsPrinted() {
        assertThat(findings(sheet("一、产业发展").row("计划表").row("单位：万元").row("序号", "项目", "金额").row(1, "种植", 55)))
                .containsExactly("R01 错误 C3 各项目相加55万元", "R02 错误 C3 产业发展55万元");
    }

    @Test
    void saysThatNobodyPrintedTheUnit() {
        SheetBuilder bare = sheet("计划").row("计划表").row("序号", "项目", "金额").row("一、产业发展", null, 60).row(1, "种植", 60)
                .row("二、基础设施", null, 40).row(2, "道路", 40);
        assertThat(findings(bare)).containsExactly("R03 警告 C2 没有写金额的单位");
        assertThat(findings(sheet("计划").row("计划表").row("序号", "项目", "金额（元）").row("一、产业发展", null, 600000).row(1, "种植", 600000)
                .row("二、基础设施", null, 400000).row(2, "道路", 400000))).isEmpty();
    }

    @Test
    void cutsTheOfficeOffTheNameOfATownship() {
        assertThat(findings(sheet("计划").row("计划表").row("填报单位：新城镇人民政府   单位：万元").row("序号", "项目", "金额")
                .row("一、产业发展", null, 60).row(1, "种植", 60).row("二、基础设施", null, 40).row(2, "道路", 40))).isEmpty();
        assertThat(findings(sheet("计划").row("计划表").row("填报单位：政府   单位：万元").row("序号", "项目", "金额")
                .row("一、产业发展", null, 60).row(1, "种植", 60).row("二、基础设施", null, 40).row(2, "道路", 40)))
                .containsExactly("R04 错误 A2 乡镇“政府”", "R04 错误 A2 乡镇“政府”");
    }
}
