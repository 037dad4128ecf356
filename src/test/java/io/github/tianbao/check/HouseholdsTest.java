package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a household folded into one record, however the sheet shows that they belong together. */
class HouseholdsTest {
    private static final String PACK = """
            表:
              - 名: 花名册
                称呼: [姓名]
                标识: [姓名]
                分组: {名: 户, 键: [低保证号], 字段: [户主, 村, 保障金额], 称呼: [户主]}
                字段:
                  低保证号: {必有列: 是, 必填: 是, 唯一: 是}
                  户主: {类型: 姓名, 必填: 是}
                  村: {}
                  姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                  月收入: {类型: 数, 单位: 元}
                  保障金额: {类型: 数, 单位: 元, 必填: 是}
                  年龄: {类型: 整数, 单位: 岁}
            参数:
              标准: {单位: 元, 值: {2022-07-27: 635}, 依据: {条: 一, 原文: 标准635元}}
            计算:
              计入收入: {式: "如缺(月收入, 0元)", 单位: 元, 依据: {条: 二, 原文: 计入收入}}
              户人数: {范围: 组, 式: "计数(范围: 组)", 单位: 人, 依据: {解释: 在册成员}}
              人均收入: {范围: 组, 式: "求和(计入收入, 范围: 组) ÷ 计数(范围: 组)", 单位: 元, 依据: {条: 三, 原文: 人均收入}}
            规则:
              R01: {名: 人均不超过标准, 范围: 组, 要求: 人均收入 不超过 标准, 级别: 错误, 提示: "人均{四舍五入(人均收入, 2)}", 单元格: [月收入], 依据: {条: 三, 原文: 人均收入}}
              R02: {名: 收入不为负, 要求: 计入收入 不低于 0元, 级别: 错误, 提示: 收入为负, 依据: {解释: 收入不为负}}
              R03: {名: 有成年人, 范围: 组, 要求: "最大(年龄, 范围: 组) 不低于 18岁", 级别: 错误, 提示: 没有成年人, 单元格: [年龄], 依据: {解释: 测试}}
            """;

    @TempDir
    private Path folder;

    private Assessment check(SheetBuilder register) {
        return Checking.with(folder, PACK).check(register);
    }

    private static List<String> households(Assessment assessment) {
        return assessment.tables().get(0).groups().stream().map(group -> group.whole().key() + " " + group.whole().label() + " "
                + group.members().stream().map(member -> member.label() + member.row()).toList() + " "
                + group.whole().verdict().word() + " " + group.whole().computed().get("人均收入").text() + " "
                + group.whole().fields().get("保障金额").text()).toList();
    }

    private static final String[] TWO_HOUSEHOLDS = {
            "D1 张三 [张三3, 李四4, 张小5] 通过 450元 400元", "D2 王五 [王五6, 赵六7] 不通过 900元 200元"};

    private static SheetBuilder header() {
        return sheet("花名册").row("低保花名册").row("低保证号", "户主", "村", "姓名", "月收入", "保障金额");
    }

    @Test
    void rowsThatRepeatTheKeyAreOneHousehold() {
        assertThat(households(check(header()
                .row("D1", "张三", "甲村", "张三", 1350, 400).row("D1", "张三", "甲村", "李四", null, 400).row("D1", "张三", "甲村", "张小", 0, 400)
                .row("D2", "王五", "甲村", "王五", 1800, 200).row("D2", "王五", "甲村", "赵六", null, 200)))).containsExactly(TWO_HOUSEHOLDS);
    }

    @Test
    void rowsBelowABlankKeyContinueTheHouseholdAbove() {
        assertThat(households(check(header()
                .row("D1", "张三", "甲村", "张三", 1350, 400).row(null, null, "甲村", "李四", null, null).row(null, null, null, "张小", 0, null)
                .row("D2", "王五", "甲村", "王五", 1800, 200).row(null, null, "甲村", "赵六", null, null)))).containsExactly(TWO_HOUSEHOLDS);
    }

    @Test
    void cellsMergedDownwardsHoldForEachRow() {
        assertThat(households(check(header()
                .row("D1", "张三", "甲村", "张三", 1350, 400).row(null, null, null, "李四", null, null).row(null, null, null, "张小", 0, null)
                .row("D2", "王五", null, "王五", 1800, 200).row(null, null, null, "赵六", null, null)
                .merge("A3:A5", "B3:B5", "C3:C7", "F3:F5", "A6:A7", "B6:B7", "F6:F7")))).containsExactly(TWO_HOUSEHOLDS);
    }

    @Test
    void rowsOfAHouseholdNeedNotStandTogether() {
        assertThat(households(check(header()
                .row("D1", "张三", "甲村", "张三", 1350, 400).row("D2", "王五", "甲村", "王五", 1800, 200)
                .row("D1", null, null, "李四", null, null).row("D2", null, null, "赵六", null, null).row("D1", null, null, "张小", 0, null))))
                .containsExactly("D1 张三 [张三3, 李四5, 张小7] 通过 450元 400元", "D2 王五 [王五4, 赵六6] 不通过 900元 200元");
    }

    @Test
    void aBlankKeyBesideAnotherHeadOfHouseholdIsNotTheHouseholdAbove() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", 100, 400).row(null, "王五", "甲村", "王五", 100, 200));

        assertThat(households(assessment)).containsExactly("D1 张三 [张三3] 通过 100元 400元", "第4行 王五 [王五4] 不通过 100元 200元");
        assertThat(Checking.lines(assessment)).containsExactly("必填 错误 A4 “低保证号”没有填写");
    }

    @Test
    void aBlankKeyBelowASumIsNotTheHouseholdAbove() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", 100, 400).row("合计", null, null, null, 100, 400)
                .row(null, null, null, "王五", 100, null));

        assertThat(Checking.lines(assessment)).contains("必填 错误 A5 “低保证号”没有填写");
    }

    @Test
    void whatBelongsToTheHouseholdIsAskedForOnce() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", 100, null).row(null, null, null, "李四", 100, null));

        assertThat(Checking.lines(assessment)).containsExactly("必填 错误 F3 “保障金额”没有填写");
    }

    @Test
    void rowsOfAHouseholdThatContradictEachOtherAreShown() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", 100, 400).row("D1", "张三", "甲村", "李四", 100, 420));

        assertThat(Checking.lines(assessment)).containsExactly("同组 错误 F3,F4 同一户的“保障金额”填得不一样：400元（F3）、420元（F4）");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过", "4 不通过");
    }

    @Test
    void aRuleAboutTheHouseholdIsToldOnceAndMarksItsMembers() {
        Assessment assessment = check(header().row("D2", "王五", "甲村", "王五", 1800, 200).row("D2", null, null, "赵六", null, null));

        assertThat(Checking.lines(assessment)).containsExactly("R01 错误 E3,E4 人均900元");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过", "4 不通过");
    }

    @Test
    void oneMemberThatFailsMakesTheHouseholdFailAndNotTheOtherMembers() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", -5, 400).row(null, null, null, "李四", 100, null));

        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过", "4 通过");
        assertThat(assessment.tables().get(0).groups().get(0).whole().verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aRuleThatAFaultOfAMembersCellLeavesOpenIsNotToldAgain() {
        Assessment assessment = check(sheet("花名册").row("低保证号", "户主", "姓名", "年龄", "保障金额")
                .row("D1", "张三", "张三", 20, 400).row(null, null, "李四", "不详", null));

        assertThat(Checking.lines(assessment)).hasSize(1).first().asString().startsWith("U6 错误 D3");
        assertThat(Checking.verdicts(assessment)).containsExactly("2 无法判定", "3 不通过");
    }

    @Test
    void aBlankCellOfAMemberLeavesARuleAboutTheHouseholdOpenAndIsMarked() {
        Assessment assessment = check(sheet("花名册").row("低保证号", "户主", "姓名", "年龄", "保障金额")
                .row("D1", "张三", "张三", 20, 400).row(null, null, "李四", null, null));

        assertThat(Checking.lines(assessment)).containsExactly("R03? 错误 D2,D3 缺少年龄，无法判定“有成年人”");
        assertThat(Checking.verdicts(assessment)).containsExactly("2 无法判定", "3 无法判定");
    }

    @Test
    void amountsOfHouseholdsAreSummedOncePerHousehold() {
        Assessment assessment = check(header()
                .row("D1", "张三", "甲村", "张三", 100, 400).row(null, null, null, "李四", 100, null).row("D2", "王五", "甲村", "王五", 100, 200));

        assertThat(assessment.totals().passing().get("保障金额").text()).isEqualTo("600元");
        assertThat(assessment.totals().passing().get("月收入").text()).isEqualTo("300元");
        assertThat(assessment.totals().passing().get("户人数").text()).isEqualTo("3人");
    }

    @Test
    void aPrintedSumOfAmountsOfHouseholdsHoldsHoweverTheRowsShowThem() {
        SheetBuilder firstRowOnly = header()
                .row("D1", "张三", "甲村", "张三", 100, 400).row(null, null, null, "李四", 100, null).row("D2", "王五", "甲村", "王五", 100, 200);
        SheetBuilder merged = header().row("D1", "张三", "甲村", "张三", 100, 400).row(null, null, null, "李四", 100, null)
                .row("D2", "王五", "甲村", "王五", 100, 200).merge("A3:A4", "B3:B4", "C3:C4", "F3:F4");

        assertThat(Checking.lines(check(firstRowOnly.row("合计", null, null, null, 300, 600)))).isEmpty();
        assertThat(Checking.lines(check(merged.row("合计", null, null, null, 300, 600)))).isEmpty();
        assertThat(Checking.lines(check(everyRow().row("合计", null, null, null, 300, 600)))).isEmpty();
        assertThat(Checking.lines(check(everyRow().row("合计", null, null, null, 300, 1000)))).isEmpty();
        assertThat(Checking.lines(check(everyRow().row("合计", null, null, null, 600, 800)))).containsExactly(
                "U8 错误 E6 “合计”行的月收入为600元，第3行至第5行各行相加为300元，相差300元",
                "U8 错误 F6 “合计”行的保障金额为800元，第3行至第5行各行相加为600元，相差200元");
    }

    private static SheetBuilder everyRow() {
        return header().row("D1", "张三", "甲村", "张三", 100, 400).row("D1", "张三", "甲村", "李四", 100, 400).row("D2", "王五", "甲村", "王五", 100, 200);
    }

    @Test
    void theExplanationOfAMemberGoesOnWithTheHousehold() {
        Assessment assessment = check(header().row("D1", "张三", "甲村", "张三", 1350, 400).row(null, null, null, "李四", null, null));
        TableAssessment table = assessment.tables().get(0);

        assertThat(ExplanationPrinter.print(Explanation.of(assessment, table, table.records().get(1)))).contains(
                "“花名册”表第4行　李四　结论：不通过", "所在的户　张三　结论：不通过\n  第3行　张三　不通过\n  第4行　李四　不通过",
                "计算　人均收入 = 675元", "规则　R01 人均不超过标准：不符合");
    }
}
