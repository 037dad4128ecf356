package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options found in titles, section rows and sheet names, and rules about a submission of several tables. */
class AroundTheTableTest {
    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void load() {
        checking = Checking.with(folder, """
                参数:
                  洁净煤任务: {单位: 户, 值: {2022-07-27: 100}, 依据: {条: 三, 原文: 洁净煤任务 100 户}}
                表:
                  - 名: 清单
                    称呼: [村]
                    字段:
                      村: {必有列: 是, 必填: 是}
                      方式: {类型: 选项, 选项: {煤改气: [壁挂炉], 洁净煤: [洁净煤+节能炉具, 清洁煤]}, 取自: [分节, 标题, 工作表名]}
                      户数: {类型: 整数, 单位: 户, 必有列: 是}
                规则:
                  R01:
                    名: 洁净煤合计
                    范围: 报送
                    当: 计数(方式 = 洁净煤) > 0
                    要求: "求和(户数, 当: 方式 = 洁净煤, 范围: 报送) = 洁净煤任务"
                    级别: 错误
                    提示: "合计{求和(户数, 当: 方式 = 洁净煤, 范围: 报送)}"
                    单元格: [户数]
                    依据: {条: 三, 原文: 洁净煤任务 100 户}
                """);
    }

    private List<String> findings(SheetBuilder sheet) {
        return Checking.lines(checking.check(sheet));
    }

    @Test
    void takesTheOptionFromTheTitleNextToTheHeader() {
        assertThat(findings(sheet("Sheet1").row("煤改气、洁净煤改造任务").row("（二）洁净煤+节能炉具供暖").row("村", "户数").row("甲村", 90)))
                .containsExactly("R01 错误 B3 合计90户");
    }

    @Test
    void marksTheTitleThatSaysWhatARuleOverTheTableIsAbout() {
        Checking titled = Checking.with(folder, """
                表:
                  - 名: 名单
                    称呼: [村]
                    字段:
                      村: {必有列: 是, 必填: 是}
                      户数: {类型: 整数, 单位: 户, 必有列: 是}
                      表名: {类型: 选项, 选项: [项目清单, 项目名单], 取自: [标题]}
                规则:
                  R01:
                    名: 表名与目录一致
                    范围: 表
                    当: 计数(表名 不为空) > 0
                    要求: 计数(表名 = 项目名单) = 0
                    级别: 提示
                    提示: 表名写成项目名单
                    单元格: [表名]
                    依据: {条: 三, 原文: 项目清单}
                """);
        assertThat(Checking.lines(titled.check(sheet("Sheet1").row().row("", "污水治理项目 名单").row("村", "户数").row("甲村", 9))))
                .containsExactly("R01 提示 B2 表名写成项目名单");
        assertThat(Checking.lines(titled.check(sheet("Sheet1").row("名单").row("村", "户数").row("甲村", 9)))).isEmpty();
    }

    /** Two kinds of table with the same columns, told apart by their titles, with lines to be filled in above and below. */
    private Checking monthly() {
        return Checking.with(folder, """
                参数:
                  县名: {值: {2022-07-27: 甲县}, 依据: {条: 三, 原文: 甲县}}
                表:
                  - 名: 工业月报
                    标题含: [工业]
                    称呼: [企业]
                    字段:
                      企业: {必有列: 是}
                      收入: {类型: 数, 单位: 万元, 必有列: 是}
                      表题: {取自: [标题]}
                      月份: {类型: 日期, 取自: [标题]}
                      填报人: {取自: [填报人]}
                  - 名: 商业月报
                    标题含: [商业]
                    称呼: [企业]
                    字段:
                      企业: {必有列: 是}
                      收入: {类型: 数, 单位: 万元, 必有列: 是}
                      表题: {取自: [标题]}
                      月份: {类型: 日期, 取自: [标题]}
                      填报人: {取自: [填报人]}
                规则:
                  R01:
                    名: 表题
                    范围: 表
                    要求: 有列(月份) 且 计数(月份 为空) = 0 且 计数(表题 包含 县名) = 计数()
                    级别: 错误
                    提示: "表题的县、年、月没有填全"
                    单元格: [表题]
                    依据: {条: 三, 原文: 甲县}
                  R02:
                    名: 填报人
                    范围: 表
                    要求: 有列(填报人)
                    级别: 错误
                    提示: "“{本表}”没有填报人"
                    单元格: [填报人]
                    依据: {条: 三, 原文: 填报人}
                  R03:
                    名: 工业的收入
                    当: 本表 = "工业月报"
                    要求: 收入 不少于 2000
                    级别: 错误
                    提示: "{月份}收入{收入}"
                    依据: {条: 三, 原文: 收入}
                """);
    }

    @Test
    void takesWordsAndTheMonthFromTheTitleAndTellsTheKindOfTable() {
        assertThat(Checking.lines(monthly().check(sheet("一").row("附件 1").row("甲县（市、区）2022年6月工业企业监测表").row("单位：万元")
                .row("企业", "收入").row("A厂", 1999).row("填报人：张三    填表时间：   年  月  日")
                .and("二").row("甲县（市、区）2022年6月商业企业监测表").row("企业", "收入").row("B店", 500).row("填报人：", "李四"))))
                .containsExactly("R03 错误 B5 2022-06收入1999万元");
    }

    @Test
    void takesTheWordsOfTheTitleThatNamesTheTableThoughAnotherStandsNearer() {
        assertThat(Checking.lines(monthly().check(sheet("一").row("甲县2022年6月工业企业监测表").row("附件2").row("企业", "收入").row("A厂", 2000)
                .row("填报人：张三")))).isEmpty();
    }

    @Test
    void marksTheTitleAndTheLinesThatWereLeftOpen() {
        assertThat(Checking.lines(monthly().check(sheet("一").row("____县____年____月工业企业监测表").row("企业", "收入").row("A厂", 2000)
                .row("分管领导：", null, "填报人：______"))))
                .containsExactly("R01 错误 A1 表题的县、年、月没有填全", "R02 错误 C4 “工业月报”没有填报人");
    }

    @Test
    void takesTheOptionFromTheSheetsName() {
        assertThat(findings(sheet("二、清洁煤").row("村", "户数").row("甲村", 90))).containsExactly("R01 错误 B1 合计90户");
    }

    @Test
    void asksTheNextPlaceWhereASectionSpeaksOfNoOption() {
        assertThat(findings(sheet("清洁煤").row("村", "户数").row("一、城区").row("甲村", 90).row("二、壁挂炉").row("乙村", 10)))
                .containsExactly("R01 错误 B1 合计90户");
    }

    @Test
    void takesNothingFromATextThatSpeaksOfTwo() {
        assertThat(findings(sheet("Sheet1").row("煤改气、洁净煤改造任务").row("村", "户数").row("甲村", 90)))
                .containsExactly("R01? 错误 B2 缺少方式，无法判定“洁净煤合计”");
    }

    @Test
    void reportsARuleAboutTheSubmissionOnceAtTheFirstTableThatItIsAbout() {
        SheetBuilder three = sheet("煤改气").row("村", "户数").row("甲村", 5)
                .and("清洁煤一").row("镇", "村", "户数").row("东", "乙村", 50)
                .and("清洁煤二").row("村", "户数").row("丙村", 40);
        Assessment assessment = checking.check(three);
        assertThat(Checking.lines(assessment)).containsExactly("R01 错误 C1 合计90户");
        assertThat(assessment.findings().get(0).sheet()).isEqualTo("清洁煤一");
    }

    @Test
    void countsOnlyRecordsOfTablesThatKnowAFieldAsked() {
        Checking two = Checking.with(folder, """
                表:
                  - 名: 任务
                    称呼: [任务]
                    字段:
                      任务: {必有列: 是}
                      乡镇: {}
                  - 名: 指标
                    称呼: [指标]
                    字段:
                      指标: {必有列: 是}
                      乡镇: {}
                规则:
                  R01:
                    名: 两项任务
                    范围: 报送
                    要求: '计数(任务 = "甲", 范围: 报送) = 2 且 种数(任务, 当: 任务 = "甲", 范围: 报送) = 1'
                    级别: 错误
                    提示: '{计数(任务 = "甲", 范围: 报送)}项'
                    依据: {条: 三, 原文: 两项任务}
                  R02:
                    名: 各乡镇一项任务
                    要求: '计数(任务 = "甲", 按: 乡镇, 范围: 报送) = 1'
                    级别: 错误
                    提示: '{乡镇}{计数(任务 = "甲", 按: 乡镇, 范围: 报送)}项'
                    单元格: [任务]
                    依据: {条: 三, 原文: 一项任务}
                """);
        assertThat(Checking.lines(two.check(sheet("任务").row("任务", "乡镇").row("甲", "东镇").row("甲", "西镇").row("甲", "西镇")
                .and("指标").row("指标", "乡镇").row("水质", "东镇").row("空气", "西镇"))))
                .containsExactlyInAnyOrder("R01 错误 A1 3项", "R02 错误 A3 西镇2项", "R02 错误 A4 西镇2项");
    }
}
