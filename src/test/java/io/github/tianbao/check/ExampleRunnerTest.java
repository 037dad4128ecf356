package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleCoverage;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.check.example.ExampleResult;
import io.github.tianbao.check.example.ExampleRunner;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRunnerTest {
    private static final String BASE = "- 基准: {姓名: 张三, 年龄: 70, 金额: 240}\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private Programme programme;

    @BeforeEach
    void load() {
        programme = Checking.programme(folder, """
                表:
                  - 名: 登记册
                    称呼: [姓名]
                    字段:
                      姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                      年龄: {类型: 整数}
                      金额: {类型: 数, 单位: 元}
                      死亡日期: {类型: 日期}
                计算:
                  年金额: {式: 金额 × 12, 单位: 元, 依据: {条: 二, 原文: 按月发放}}
                规则:
                  R01: {名: 年满六十, 要求: 年龄 不少于 60, 级别: 错误, 提示: "年龄{年龄}", 依据: {条: 一, 原文: 年满60周岁}}
                  R02: {名: 健在, 要求: 死亡日期 为空, 级别: 错误, 提示: 已去世, 依据: {条: 一, 原文: 健在}}
                  R03: {名: 同名, 要求: 出现次数(姓名) = 1, 级别: 警告, 提示: 同名, 依据: {解释: 同名提示}}
                """);
    }

    private List<ExampleResult> run(String yaml) {
        return new ExampleRunner(programme).run(read(yaml));
    }

    private List<Example> read(String yaml) {
        try {
            Path file = Files.writeString(folder.resolve("examples.yaml"), yaml);
            return ExampleReader.read(file, "sample/examples.yaml", problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void runsExamplesThatHold() {
        List<ExampleResult> results = run(BASE + """
                - {名: 六十, 规则: R01, 类: 边界, 记录: {年龄: 60}, 结果: {结论: 通过, 年金额: 2880}}
                - {名: 五十九, 规则: R01, 类: 不通过, 记录: {年龄: 59}, 问题: [R01]}
                - {名: 年龄空白, 规则: R01, 类: 边界, 记录: {年龄: ""}, 结果: {结论: 无法判定}}
                - {名: 同名, 规则: R03, 类: 不通过, 记录组: [{}, {}], 问题: [R03]}
                - {名: 没有这一列, 规则: R02, 类: 边界, 记录: {死亡日期: 无列}, 结果: {结论: 通过, 年金额: 2880元}, 问题: []}
                """);

        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(results).allMatch(ExampleResult::holds).hasSize(5);
    }

    @Test
    void saysWhereAndWhatDiffers() {
        List<ExampleResult> results = run(BASE + """
                - {名: 算错, 规则: R01, 类: 通过, 记录: {年龄: 59}, 结果: {结论: 通过, 年金额: 2881}}
                - {名: 没查, 规则: R02, 类: 通过, 记录: {死亡日期: 无列}}
                - {名: 写错字段, 规则: R01, 类: 通过, 记录: {年岁: 60}}
                """);

        assertThat(results).extracting(ExampleResult::toString).containsExactly(
                "sample/examples.yaml:2:3 算错：应当符合R01，实际不符合（R01 年龄59）；结论应为通过，实为不通过（R01 年龄59）；年金额应为2881，实为2880元",
                "sample/examples.yaml:3:3 没查：R02没有核查：表中没有死亡日期列",
                "sample/examples.yaml:4:3 写错字段：没有“年岁”这个字段，是否应为“年龄”？");
    }

    @Test
    void reportsFaultsOfTheFileWithTheirPlace() {
        read("- {名: 甲, 规则: R01, 类: 边界, 记录: {年龄: 60}}\n- {名: 乙, 规则: R01, 类: 通过, 记录: {}, 备注: 无}\n");

        assertThat(problems.inFileOrder()).extracting(problem -> problem.at() + " " + problem.message().substring(0, 8)).containsExactly(
                "sample/examples.yaml:1:3 “边界”的例子要", "sample/examples.yaml:2:34 例子里没有“备注");
    }

    @Test
    void listsRulesThatLackExamples() {
        ExampleCoverage coverage = ExampleCoverage.of(programme, read("""
                - {名: 甲, 规则: R01, 类: 通过, 记录: {年龄: 60}}
                - {名: 乙, 规则: R01, 类: 不通过, 记录: {年龄: 59}}
                - {名: 丙, 规则: R01, 类: 边界, 记录: {年龄: 60}, 问题: []}
                - {名: 丁, 规则: R09, 类: 通过, 记录: {年龄: 60}}
                """));

        assertThat(coverage.gaps()).extracting(gap -> gap.rule().id()).containsExactly("R02", "R03");
        assertThat(coverage.unknown()).extracting(Example::name).containsExactly("丁");
    }
}
