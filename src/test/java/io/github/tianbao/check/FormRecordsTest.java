package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms as records: 版式: 表单. */
class FormRecordsTest {
    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void load() {
        checking = checking("[表格, 表单]");
    }

    private Checking checking(String layouts) {
        return Checking.with(folder, """
                表:
                  - 名: 申报
                    标题含: [申报]
                    版式: %s
                    称呼: [企业]
                    字段:
                      企业: {表头: [企业名称], 必有列: 是, 必填: 是}
                      行业: {表头: [所属行业], 类型: 列表, 必有列: 是}
                      收入: {表头: [主营业务收入], 类型: 数, 单位: 万元}
                      电话: {表头: [联系电话], 类型: 电话}
                      意见日期: {表头: [财政局意见/日期], 类型: 日期}
                      填报: {表头: [填报时间], 类型: 日期}
                规则:
                  R01:
                    名: 勾一项
                    要求: 行业 不为空 且 个数(行业) = 1
                    级别: 错误
                    提示: "勾了{如果 行业 为空 则 \\"零\\" 否则 文本(行业)}"
                    依据: {条: 三, 原文: 所属行业}
                  R02:
                    名: 收入够
                    要求: 收入 不低于 500
                    级别: 错误
                    提示: 收入{收入}不够
                    依据: {条: 三, 原文: 主营业务收入}
                  R03:
                    名: 先填报后签意见
                    当: 意见日期 不为空
                    要求: 意见日期 不早于 填报
                    级别: 错误
                    提示: "{意见日期}早于{填报}"
                    依据: {条: 三, 原文: 日期}
                """.formatted(layouts));
    }

    private static SheetBuilder form(String name) {
        return sheet(name).row("奖励申报表").merge("A1:D1").row("填报时间：2022年7月5日").row("企业名称", "甲公司", "联系电话", "19000000001")
                .row("所属行业", "☑工业", "☑零售业").row("主营业务收入", "0.04亿元").row("财政局意见", "同意").row(null, "日期：2022年7月4日").merge("A6:A7", "B6:D6", "B7:D7");
    }

    @Test
    void marksTheValueCellsOfAForm() {
        assertThat(Checking.lines(checking.check(form("表")))).containsExactly(
                "R01 错误 B4 勾了工业、零售业", "R02 错误 B5 收入400万元不够", "R03 错误 A2,B7 2022-07-04早于2022-07-05");
    }

    @Test
    void makesARecordOfEachForm() {
        SheetBuilder two = form("表一").and("表二").row("企业名称", "乙公司").row("所属行业", "■工业").row("主营业务收入", 600).row("联系电话", "19000000002");
        assertThat(Checking.verdicts(checking.check(two))).containsExactly("2 不通过", "1 通过");
    }

    @Test
    void asksForABlankThatHasToBeFilledIn() {
        SheetBuilder blank = sheet("表").row("企业名称", null).row("所属行业", "☑工业").row("主营业务收入", 600).row("联系电话", "1390");
        assertThat(Checking.lines(checking.check(blank))).containsExactly("必填 错误 B1 “企业”没有填写", "U3 警告 B4 电话“1390”共4位，手机号应为11位");
    }

    @Test
    void readsTheSameTableAsRowsToo() {
        SheetBuilder rows = sheet("表").row("申报台账").row("企业名称", "所属行业", "主营业务收入").row("甲公司", "工业", 600).row("乙公司", "□工业", 600);
        assertThat(Checking.lines(checking.check(rows))).containsExactly("R01 错误 B4 勾了零");
    }

    @Test
    void readsNoFormWhereThePackWantsRows() {
        assertThatThrownBy(() -> checking("表格").check(form("表"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void readsNoRowsWhereThePackWantsForms() {
        Checking forms = checking("表单");
        assertThat(Checking.verdicts(forms.check(form("表")))).containsExactly("2 不通过");
        assertThatThrownBy(() -> forms.check(sheet("表").row("企业名称", "所属行业", "主营业务收入").row("甲公司", "工业", 600))).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAFormThatAsksForTheSameTwice() {
        SheetBuilder twice = form("表").row("所属行业", "工业");
        assertThatThrownBy(() -> checking.check(twice)).hasMessageContaining("所属行业");
    }

    @Test
    void countsNoRecordOfABlankForm() {
        SheetBuilder blank = sheet("表").row("企业名称", null).row("所属行业", "□工业 □零售业").row("主营业务收入", null).row("联系电话", null);
        assertThat(checking.check(blank).tables()).singleElement().satisfies(table -> assertThat(List.copyOf(table.records())).isEmpty());
    }
}
