package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTablesTest {
    @TempDir
    private Path folder;

    private Assessment check() {
        return Checking.with(folder, """
                表:
                  - 名: 企业表
                    称呼: [企业]
                    字段:
                      企业: {必有列: 是}
                      行业: {类型: 选项, 选项: {批发业: [批发], 住宿业: [], 农业: []}}
                      收入: {类型: 数, 单位: 万元}
                查找表:
                  门槛: {列: {行业: {}, 收入: {单位: 万元}, 简称: }, 行: [[批发业, 2000, 批], [住宿业, 200, "-"]], 没有: 农业, 依据: {条: 二, 原文: 达到规模}}
                计算:
                  应达: {式: "查表(行业, 门槛·行业, 门槛·收入)", 单位: 元, 依据: {条: 二, 原文: 达到规模}}
                规则:
                  R01: {名: 达到规模, 要求: 收入 不低于 应达, 级别: 错误, 提示: "不到{应达}", 依据: {条: 二, 原文: 达到规模}}
                """).check(sheet("企业表").row("企业", "行业", "收入")
                .row("甲", "批发", 1999).row("乙", "住宿业", 200).row("丙", "农业", 5000));
    }

    @Test
    void rulesLookThingsUpInTablesOfTheNotice() {
        assertThat(Checking.lines(check())).containsExactly("R01 错误 B2,C2 不到20000000元",
                "R01? 错误 B4,C4 缺少“农业”的对照，无法判定“达到规模”");
    }

    @Test
    void theExplanationNamesTheClause() {
        Assessment assessment = check();
        TableAssessment table = assessment.tables().get(0);

        assertThat(ExplanationPrinter.print(Explanation.of(assessment, table, table.records().get(0))))
                .contains("［查找表，甲政办发〔2022〕1号 二］");
    }
}
