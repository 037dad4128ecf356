package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.example.ExampleLint;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleLintTest {
    private static final String BOTH_SHOWN = """
            - {名: 六十一岁, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 61}}
            - {名: 五十九岁, 规则: R01, 类: 不通过, 记录: {姓名: 张三, 年龄: 59}}
            - {名: 四十九岁, 规则: R02, 类: 不通过, 记录: {姓名: 张三, 年龄: 49}}
            """;

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void load() {
        programme = Checking.programme(folder, """
                表:
                  - 名: 登记册
                    字段:
                      姓名: {类型: 姓名, 必有列: 是}
                      年龄: {类型: 整数}
                规则:
                  R01: {名: 年满六十, 要求: 年龄 不少于 60, 级别: 错误, 提示: "年龄{年龄}", 依据: {条: 一, 原文: 年满60周岁}}
                  R02: {名: 年满五十, 要求: 年龄 不少于 50, 级别: 错误, 提示: "年龄{年龄}", 依据: {条: 二, 原文: 年满50周岁}}
                """);
    }

    private List<String> remarks(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("examples.yaml"), yaml);
        Problems problems = new Problems();
        List<String> remarks = ExampleLint.of(programme, ExampleReader.read(file, "sample/examples.yaml", problems)).stream()
                .map(Problem::message).toList();
        assertThat(problems.inFileOrder()).isEmpty();
        return remarks;
    }

    @Test
    void saysNothingWhereEachRuleIsSeenToFailAndToPass() throws IOException {
        assertThat(remarks(BOTH_SHOWN)).isEmpty();
    }

    @Test
    void remarksOnARuleThatNeverFails() throws IOException {
        assertThat(remarks("""
                - {名: 六十一岁, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 61}}
                - {名: 五十九岁, 规则: R01, 类: 不通过, 记录: {姓名: 张三, 年龄: 59}}
                """)).containsExactly("规则“R02”没有一个算例让它不符合，看不出它会不会查出问题");
    }

    @Test
    void remarksOnARuleThatNeverPasses() throws IOException {
        assertThat(remarks("- {名: 四十九岁, 规则: R02, 类: 不通过, 记录: {姓名: 张三, 年龄: 49}}\n"))
                .contains("规则“R01”没有一个算例符合它，看不出有没有人能通过");
    }

    @Test
    void remarksOnARuleInTheShadowOfAnother() throws IOException {
        assertThat(remarks(BOTH_SHOWN + """
                - {名: 四十八岁, 规则: R02, 类: 不通过, 记录: {姓名: 张三, 年龄: 48}}
                - {名: 四十七岁, 规则: R02, 类: 不通过, 记录: {姓名: 张三, 年龄: 47}}
                """)).containsExactly("规则“R02”在算例里不符合的3次，规则“R01”每次也都不符合，请看是不是重复了");
    }
}
