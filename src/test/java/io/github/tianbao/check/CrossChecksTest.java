package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossChecksTest {
    private static final String PERSONS = """
            表:
              - 名: 登记册
                称呼: [姓名]
                标识: [姓名]
                分组: 户号
                字段:
                  户号: {}
                  姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                  身份证号: {类型: 身份证号, 唯一: 是}
                  金额: {类型: 数, 单位: 元}
            计算:
              户内人均: {式: "求和(金额, 范围: 组) ÷ 计数(范围: 组)", 单位: 元, 依据: {条: 一, 原文: 人均}}
            规则:
              R01:
                名: 每户不超过三百元
                范围: 组
                要求: "求和(金额, 范围: 组) 不超过 300元"
                级别: 错误
                提示: "全户共{求和(金额, 范围: 组)}"
                单元格: [金额]
                依据: {条: 一, 原文: 每户不超过300元}
              R02:
                名: 总额不超过一千元
                范围: 报送
                要求: "求和(金额, 范围: 报送) 不超过 1000元"
                级别: 错误
                提示: "全部表共{求和(金额, 范围: 报送)}"
                依据: {条: 二, 原文: 总额不超过1000元}
              R03:
                名: 高于平均
                要求: "金额 不超过 2 × 平均(金额)"
                级别: 提示
                提示: "平均为{平均(金额)}"
                依据: {解释: 离群值提示}
            """;

    @TempDir
    private Path folder;

    @Test
    void marksEveryCellOfADuplicateAcrossSheetsAndNamesTheOthers() {
        Assessment assessment = Checking.with(folder, PERSONS).check(sheet("古城镇").row("登记册").row("户号", "姓名", "身份证号", "金额")
                .row("1", "张三", "11010519491231002X", 10).row("2", "李四", "440524188001010014", 10)
                .and("华峰乡").row("登记册").row("户号", "姓名", "身份证号", "金额").row("1", "张三", "11010519491231002x", 10));

        assertThat(Checking.lines(assessment).stream().filter(line -> line.startsWith("唯一"))).containsExactly(
                "唯一 错误 C3 身份证号“11010519491231002X”重复，另见“华峰乡”表C3",
                "唯一 错误 C3 身份证号“11010519491231002X”重复，另见“古城镇”表C3");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过", "4 通过", "3 不通过");
    }

    @Test
    void warnsOfOneNumberUnderTwoNamesAndOfOnePersonWithTwoNumbers() {
        Assessment assessment = Checking.with(folder, PERSONS.replace(", 唯一: 是", "")).check(sheet("古城镇").row("登记册")
                .row("户号", "姓名", "身份证号", "金额")
                .row("1", "张三", "11010519491231002X", 10)
                .row("2", "张山", "11010519491231002X", 10)
                .row("3", "王五", "34052419800101001X", 10)
                .row("4", "王五", "340524198001010028", 10));

        assertThat(Checking.lines(assessment).stream().filter(line -> line.startsWith("U5"))).containsExactly(
                "U5 警告 B3 同一身份证号“11010519491231002X”对应不同的姓名：张三、张山，另见B4",
                "U5 警告 B4 同一身份证号“11010519491231002X”对应不同的姓名：张三、张山，另见B3",
                "U5 警告 C5 姓名“王五”的身份证号与出生日期相同的同名人员不一致，另见C6",
                "U5 警告 C6 姓名“王五”的身份证号与出生日期相同的同名人员不一致，另见C5");
        assertThat(Checking.verdicts(assessment)).containsOnly("3 通过", "4 通过", "5 通过", "6 通过");
    }

    @Test
    void checksAHouseholdOnceAndFailsAllItsMembers() {
        Assessment assessment = Checking.with(folder, PERSONS).check(sheet("古城镇").row("登记册").row("户号", "姓名", "身份证号", "金额")
                .row("1", "张三", null, 200).row("2", "李四", null, 100).row("1", "张小三", null, 150)
                .row(null, "王五", null, 250).row(null, "王五", null, 250));

        assertThat(Checking.lines(assessment)).containsExactly("R01 错误 D3,D5 全户共350元");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过", "4 通过", "5 不通过", "6 通过", "7 通过");
        assertThat(assessment.tables().get(0).records()).extracting(record -> record.computed().get("户内人均").text())
                .containsExactly("175元", "100元", "175元", "250元", "250元");
    }

    @Test
    void checksTheWholeSubmissionOnceAndTheTableForEachRecord() {
        Assessment assessment = Checking.with(folder, PERSONS).check(sheet("古城镇").row("登记册").row("户号", "姓名", "身份证号", "金额")
                .row("1", "张三", null, 300).row("2", "李四", null, 300).row("3", "赵六", null, 10)
                .and("华峰乡").row("登记册").row("户号", "姓名", "身份证号", "金额").row("1", "孙七", null, 300).row("2", "周八", null, 300));

        assertThat(Checking.lines(assessment)).containsExactly("R02 错误 D2 全部表共1210元");
        assertThat(assessment.tables().get(0).findings()).extracting(Finding::row).containsExactly(0);
        assertThat(assessment.tables().get(1).findings()).isEmpty();
    }
}
