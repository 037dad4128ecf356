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
