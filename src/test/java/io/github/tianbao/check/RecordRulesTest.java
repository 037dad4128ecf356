package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordRulesTest {
    private static final String PACK = """
            参数:
              月补助标准: {单位: 元, 值: {2022-07-27: 20}, 依据: {条: 六(一), 原文: 月补助标准 20 元}}
            表:
              - 名: 登记册
                称呼: [姓名]
                标识: [姓名, 身份证号]
                字段:
                  姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                  身份证号: {类型: 身份证号}
                  乡镇: {取自: [填报单位, 工作表名]}
                  到岗日期: {类型: 日期}
                  离岗日期: {类型: 日期}
                  死亡日期: {类型: 日期}
                  金额: {类型: 数, 单位: 元}
            计算:
              从业年限: {式: "进一(月数(到岗日期, 离岗日期) ÷ 12)", 单位: 年, 依据: {条: 四(二), 原文: 不足一年按一年计算}}
              月补助金额: {式: 月补助标准 × 从业年限, 单位: 元, 依据: {条: 六(一), 原文: 20 元 × 实际从业年限}}
            规则:
              R01:
                名: 工作满一年
                要求: "月数(到岗日期, 离岗日期) 不少于 12"
                级别: 错误
                提示: "在站工作{月数(到岗日期, 离岗日期)}个月，不满一年"
                办法: 请核对到岗、离岗日期
                依据: {条: 三, 原文: 工作一年以上（含一年）}
              R02:
                名: 金额相符
                当: 金额 不为空
                要求: 金额 = 月补助金额
                级别: 警告
                提示: "应为{月补助金额}"
                单元格: [金额]
                依据: {条: 六(一), 原文: 20 元 × 实际从业年限}
              R03:
                名: 健在
                要求: 死亡日期 为空
                级别: 错误
                提示: 已去世
                依据: {条: 三, 原文: 已去世的老兽医不再列入}
            """;

    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void load() {
        checking = Checking.with(folder, PACK);
    }

    private static SheetBuilder register() {
        return sheet("古城镇").row("登记册").row("姓名", "身份证号", "到岗日期", "离岗日期", "死亡日期", "金额");
    }

    @Test
    void passesARecordThatMeetsAllRulesAndWorksOutItsAmounts() {
        Assessment assessment = checking.check(register().row("张三", "11010519491231002X", "1978-03-01", "1986.9.15", null, 180));

        RecordAssessment record = assessment.tables().get(0).records().get(0);
        assertThat(record.verdict()).isEqualTo(Verdict.PASS);
        assertThat(record.findings()).isEmpty();
        assertThat(record.computed().keySet()).containsExactly("从业年限", "月补助金额");
        assertThat(record.computed().get("从业年限").text()).isEqualTo("9年");
        assertThat(record.computed().get("月补助金额").text()).isEqualTo("180元");
        assertThat(record.label()).isEqualTo("张三");
        assertThat(record.key()).isEqualTo("张三/110105********002X");
        assertThat(record.fields().get("乡镇").text()).isEqualTo("古城镇");
    }

    @Test
    void failsARecordAndSaysWhyWithItsValuesAndCells() {
        Assessment assessment = checking.check(register().row("李四", null, "1995-02-01", "1995-12-31", null, null));

        Finding finding = assessment.findings().get(0);
        assertThat(Checking.lines(assessment)).containsExactly("R01 错误 C3,D3 在站工作11个月，不满一年");
        assertThat(finding.advice()).isEqualTo("请核对到岗、离岗日期");
        assertThat(finding.value()).isEqualTo("到岗日期 1995-02-01；离岗日期 1995-12-31");
        assertThat(finding.citations().get(0).place()).isEqualTo("甲政办发〔2022〕1号 三");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过");
    }

    @Test
    void isUndecidedWhereAValueIsBlankAndMarksTheBlankCell() {
        Assessment assessment = checking.check(register().row("李四", null, "1985-02-01", null, null, null));

        assertThat(Checking.lines(assessment)).containsExactly("R01? 错误 D3 缺少离岗日期，无法判定“工作满一年”");
        assertThat(assessment.findings().get(0).advice()).isEqualTo("请补填离岗日期");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 无法判定");
    }

    @Test
    void aWarningDoesNotFailARecord() {
        Assessment assessment = checking.check(register().row("张三", null, "1978-03-01", "1986-09-15", null, 160));

        assertThat(Checking.lines(assessment)).containsExactly("R02 警告 F3 应为180元");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 通过");
    }

    @Test
    void doesNotRepeatTheFaultOfACellForEveryRuleThatNeedsIt() {
        Assessment assessment = checking.check(register().row("张三", null, "1978-13-01", "1986-09-15", null, 160));

        assertThat(Checking.lines(assessment)).containsExactly("U7 错误 C3 日期“1978-13-01”不存在");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 不通过");
    }

    @Test
    void listsRulesWithoutAColumnAsUncheckedAndLetsTheVerdictAlone() {
        Assessment assessment = checking.check(sheet("古城镇").row("登记册").row("姓名", "到岗日期", "离岗日期")
                .row("张三", "1978-03-01", "1986-09-15").row("李四", "1978-03-01", "1986-09-15"));

        TableAssessment table = assessment.tables().get(0);
        assertThat(table.unchecked()).extracting(unchecked -> unchecked.rule().id() + unchecked.missingFields())
                .containsExactly("R02[金额]", "R03[死亡日期]");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 通过", "4 通过");
    }

    @Test
    void hasNoStandardBeforeTheDayFromWhichItHolds() {
        Assessment assessment = checking.check(
                register().row("张三", null, "1978-03-01", "1986-09-15", null, 180), Optional.of(LocalDate.of(2022, 7, 26)));

        assertThat(Checking.lines(assessment)).containsExactly("R02? 警告 F3 “月补助标准”在2022-07-26没有施行的标准，无法判定“金额相符”");
        assertThat(assessment.tables().get(0).records().get(0).computed().get("月补助金额").isMissing()).isTrue();
    }

    @Test
    void requiresTheNameAndSetsRowsAsideThatNobodyFilledIn() {
        Assessment assessment = checking.check(register()
                .row("张三", null, "1978-03-01", "1986-09-15", null, 180)
                .row(null, null, "1978-03-01", "1986-09-15", null, 180)
                .row(null, null, null, null, null, 0)
                .row(null, null, null, null, null, 0));

        assertThat(Checking.lines(assessment)).containsExactly(
                "必填 提示  第5—6行没有填写姓名、身份证号，按空行处理，未作为记录核查",
                "必填 错误 A4 “姓名”没有填写");
        assertThat(Checking.verdicts(assessment)).containsExactly("3 通过", "4 不通过");
    }

    @Test
    void takesTheReferenceDateFromTheSheetThenFromToday() {
        SheetBuilder dated = sheet("古城镇").row("登记册").row("填报单位：古城镇人民政府", null, null, "填表时间：2022年9月20日")
                .row("姓名", "身份证号", "到岗日期", "离岗日期", "死亡日期", "金额").row("张三", null, "1978-03-01", "1986-09-15", null, 180);

        Assessment assessment = checking.check(dated, Optional.empty());

        assertThat(assessment.referenceDate()).isEqualTo(new ReferenceDate(LocalDate.of(2022, 9, 20), ReferenceDate.Source.SHEET));
        assertThat(assessment.tables().get(0).records().get(0).fields().get("乡镇").text()).isEqualTo("古城镇人民政府");
        assertThat(checking.check(register().row("张三", null, "1978-03-01", "1986-09-15", null, 180), Optional.empty()).referenceDate().source())
                .isEqualTo(ReferenceDate.Source.TODAY);
    }

    @Test
    void sumsWhatPassesAndExplainsEachStep() {
        Assessment assessment = checking.check(register()
                .row("张三", null, "1978-03-01", "1986-09-15", null, 180)
                .row("李四", null, "1978-03-01", "1979-02-28", null, 20)
                .row("王五", null, "1995-02-01", "1995-12-31", null, 20));

        assertThat(assessment.totals().verdicts()).hasToString("{PASS=2, FAIL=1, UNDECIDED=0}");
        assertThat(assessment.totals().passing().get("月补助金额").text()).isEqualTo("200元");
        assertThat(assessment.totals().passingBy("乡镇").get("古城镇").get("金额").text()).isEqualTo("200元");
        TableAssessment table = assessment.tables().get(0);
        assertThat(ExplanationPrinter.print(Explanation.of(assessment, table, table.records().get(0)))).startsWith("""
                “古城镇”表第3行　张三　结论：通过
                核查基准日：2022-10-27（命令行）

                计算　从业年限 = 9年
                  进一(月数(到岗日期, 离岗日期) ÷ 12) = 9
                    月数(到岗日期, 离岗日期) ÷ 12 = 约8.541667
                      月数(到岗日期, 离岗日期) = 102.5
                        到岗日期 = 1978-03-01　［古城镇!C3］
                        离岗日期 = 1986-09-15　［古城镇!D3］
                  依据：甲政办发〔2022〕1号 四(二)　“不足一年按一年计算”

                计算　月补助金额 = 180元
                  月补助标准 × 从业年限 = 180元
                    月补助标准 = 20元　［参数，2022-07-27起，甲政办发〔2022〕1号 六(一)］
                    从业年限 = 9　［甲政办发〔2022〕1号 四(二)］
                  依据：甲政办发〔2022〕1号 六(一)　“20 元 × 实际从业年限”

                规则　R01 工作满一年：符合
                """).contains("""
                规则　R03 健在：符合
                  要求：死亡日期 为空 → 是
                    死亡日期 = （空）　［古城镇!E3］
                """);
    }
}
