package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.formatted;
import static io.github.tianbao.sheet.SheetBuilder.formula;
import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellChecksTest {
    @TempDir
    private Path folder;

    private Assessment check(String field, Object... cells) {
        Checking checking = Checking.with(folder, """
                表:
                  - 名: 登记册
                    称呼: [姓名]
                    字段:
                      姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                """ + "      " + field);
        String heading = field.substring(0, field.indexOf(':'));
        io.github.tianbao.sheet.SheetBuilder sheet = sheet("甲乡").row("登记册").row("姓名", heading, "备注");
        for (Object cell : cells) {
            sheet.row("张三", cell, "无");
        }
        return checking.check(sheet);
    }

    private List<String> findings(String field, Object cell) {
        return Checking.lines(check(field, cell));
    }

    private Value value(String field, Object cell) {
        return check(field, cell).tables().get(0).records().get(0).fields().get(field.substring(0, field.indexOf(':')));
    }

    @Test
    void refusesAnIdNumberWhoseLastDigitsWereLost() {
        assertThat(findings("身份证号: {类型: 身份证号}", formatted(110101199003071234.0, "0"))).singleElement().asString()
                .startsWith("U1 错误 B3 身份证号“110101199003071000”").contains("无法还原");
    }

    @Test
    void keepsTheTimeOfADateInAFieldOfWords() {
        // 44571.395833 is half past nine on 10 January 2022.
        assertThat(value("报告时间: {类型: 文本}", formatted(44571.395833333336, "yyyy-mm-dd hh:mm")).text()).isEqualTo("2022-01-10 09:30");
        assertThat(value("报告时间: {类型: 文本}", formatted(44571.395833333336, "yyyy\"年\"m\"月\"d\"日\" h\"时\"mm\"分\"")).text())
                .isEqualTo("2022年1月10日 9时30分");
    }

    @Test
    void refusesAWrongCheckDigitAndNamesTheCell() {
        assertThat(findings("身份证号: {类型: 身份证号}", "110105194912310021"))
                .containsExactly("U1 错误 B3 身份证号“110105194912310021”最后一位校验码不符，号码中至少有一位写错");
    }

    @Test
    void acceptsAnIdNumberWithBlanksAndSaysSo() {
        assertThat(findings("身份证号: {类型: 身份证号}", "110105 19491231 002x"))
                .containsExactly("U1 提示 B3 “110105 19491231 002x”已按“11010519491231002X”处理");
        assertThat(value("身份证号: {类型: 身份证号}", "110105 19491231 002x").text()).isEqualTo("11010519491231002X");
    }

    @Test
    void readsWordsWithBoxesToTick() {
        assertThat(value("行业: {类型: 选项, 选项: [工业, 零售业]}", "☑工业 □零售业").text()).isEqualTo("工业");
        assertThat(value("行业: {类型: 列表}", "☑工业 ■零售业 □批发业").text()).isEqualTo("工业、零售业");
        assertThat(value("行业: {类型: 列表}", "□工业 □零售业").isMissing()).isTrue();
        assertThat(value("开业: {类型: 是否}", "□是 √否").text()).isEqualTo("否");
        assertThat(value("开业: {类型: 是否}", "□").text()).isEqualTo("否");
    }

    @Test
    void refusesTwoTicksWhereOneIsAskedFor() {
        assertThat(findings("行业: {类型: 选项, 选项: [工业, 零售业]}", "☑工业 ☑零售业")).containsExactly("选项 错误 B3 勾选了2项：工业、零售业");
        assertThat(findings("行业: {类型: 选项, 选项: [工业, 零售业]}", "☑农业 □工业")).singleElement().asString().contains("农业");
    }

    @Test
    void warnsOfADoubtfulAccountAndKeepsIt() {
        assertThat(findings("银行账号: {类型: 银行账号}", "6222021234567890")).singleElement().asString().startsWith("U4 警告 B3");
        assertThat(value("银行账号: {类型: 银行账号}", "6222021234567890").text()).isEqualTo("6222021234567890");
    }

    @Test
    void warnsOfAnImpossibleTelephoneNumberAndKeepsIt() {
        assertThat(findings("电话: {类型: 电话}", "1381234567")).singleElement().asString().startsWith("U3 警告 B3");
        assertThat(Checking.verdicts(check("电话: {类型: 电话}", "1381234567"))).containsExactly("3 通过");
        assertThat(findings("电话: {类型: 电话}", 13812345678L)).isEmpty();
    }

    @Test
    void refusesACreditCodeWithAWrongCheckCharacter() {
        assertThat(findings("信用代码: {类型: 统一社会信用代码}", "91350100M000100Y4Z")).singleElement().asString().startsWith("U2 错误 B3");
        assertThat(findings("信用代码: {类型: 统一社会信用代码}", "91350100M000100Y43")).isEmpty();
    }

    @Test
    void readsNumbersThatAreText() {
        assertThat(value("金额: {类型: 数, 单位: 元}", "１，２３４.50").text()).isEqualTo("1234.5元");
        assertThat(value("金额: {类型: 数, 单位: 元}", "—").isMissing()).isTrue();
        assertThat(findings("金额: {类型: 数, 单位: 元}", "1,234")).isEmpty();
        assertThat(findings("金额: {类型: 数, 单位: 元}", "三百左右吧")).singleElement().asString().startsWith("U6 错误 B3");
    }

    @Test
    void takesBinaryNoiseOutOfNumbers() {
        assertThat(value("金额: {类型: 数, 单位: 元}", 0.1 + 0.2).text()).isEqualTo("0.3元");
    }

    @Test
    void refusesAUnitThatDoesNotFit() {
        assertThat(findings("金额: {类型: 数, 单位: 元}", "13亩")).containsExactly("U6 错误 B3 “13亩”的单位“亩”与本列不符，本列应为元");
        assertThat(value("金额: {类型: 数, 单位: 元}", "1.5万元").text()).isEqualTo("15000元");
    }

    @Test
    void refusesAPartOfAWhole() {
        assertThat(findings("人数: {类型: 整数}", 3.5)).containsExactly("U6 错误 B3 “3.5”不是整数");
        assertThat(findings("人数: {类型: 整数}", 3)).isEmpty();
    }

    @Test
    void readsSharesInAllTheirForms() {
        String field = "进度: {类型: 百分数}";
        assertThat(value(field, "85%").text()).isEqualTo("0.85");
        assertThat(value(field, formatted(0.85, "0%")).text()).isEqualTo("0.85");
        assertThat(value(field, 0.85).text()).isEqualTo("0.85");
        assertThat(findings(field, 85)).singleElement().asString().startsWith("U6 警告 B3");
    }

    @Test
    void readsDatesInAllTheirForms() {
        String field = "日期: {类型: 日期}";
        for (Object written : List.of("2021.3.5", "2021年3月5日", "20210305", 20210305, 44260, java.time.LocalDate.of(2021, 3, 5))) {
            assertThat(value(field, written).text()).as("%s", written).isEqualTo("2021-03-05");
        }
        assertThat(value(field, "2021年3月").text()).isEqualTo("2021-03");
        assertThat(findings(field, "2021/13/01")).containsExactly("U7 错误 B3 日期“2021/13/01”不存在");
        assertThat(findings(field, "去年春天")).singleElement().asString().startsWith("U7 错误 B3");
    }

    @Test
    void takesAliasesForOptionsAndAsksForTheNearOne() {
        String field = "状态: {类型: 选项, 选项: {健在: [在世], 已故: [死亡, 去世]}}";
        assertThat(value(field, "去世").text()).isEqualTo("已故");
        assertThat(findings(field, "健再")).containsExactly("选项 错误 B3 “健再”不在可填的选项中，是否应为“健在”？");
        assertThat(value("是否录用: {类型: 是否}", "√").text()).isEqualTo("是");
        assertThat(findings("是否录用: {类型: 是否}", "大概")).singleElement().asString().startsWith("选项 错误 B3");
    }

    @Test
    void splitsLists() {
        assertThat(value("材料: {类型: 列表}", "录用文件、会议记录；表彰证书\n工资表").text()).isEqualTo("录用文件、会议记录、表彰证书、工资表");
    }

    @Test
    void saysWhatToDoAboutFormulasThatNobodyCalculated() {
        Assessment assessment = check("金额: {类型: 数, 单位: 元}", formula("SUM(1,2)"), formula("1/0"));

        assertThat(assessment.findings()).extracting(Finding::rule).containsOnly("公式");
        assertThat(assessment.findings().get(0).advice()).contains("重新计算");
    }

    @Test
    void convertsFromTheUnitOfTheHeadingAndSaysSo() {
        Checking checking = Checking.with(folder, """
                表:
                  - 名: 台账
                    称呼: [项目]
                    字段:
                      项目: {必有列: 是}
                      金额: {类型: 数, 单位: 元}
                      面积: {类型: 数, 单位: 平方米}
                """);

        Assessment assessment = checking.check(sheet("台账").row("台账").row("单位：亩、万元").row("项目", "金额（万元）", "面积").row("水渠", 1.5, 3));

        RecordAssessment record = assessment.tables().get(0).records().get(0);
        assertThat(record.fields().get("金额").text()).isEqualTo("15000元");
        assertThat(record.fields().get("面积").text()).isEqualTo("2000平方米");
        assertThat(assessment.tables().get(0).unitReadings()).extracting(UnitReading::words).containsExactly("金额（万元）", "单位：亩、万元");
    }
}
