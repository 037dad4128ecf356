package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.example.ClauseFlips;
import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClauseFlipsTest {
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
                      金额: {类型: 数, 单位: 元}
                规则:
                  R01: {名: 年满六十, 要求: 年龄 不少于 60, 级别: 错误, 提示: "年龄{年龄}", 依据: {条: 一, 原文: 年满60周岁}}
                  R02: {名: 金额, 要求: 金额 不超过 240元, 级别: 错误, 提示: 金额太高, 依据: {条: 二, 原文: 不超过240元}}
                """);
    }

    private ClauseFlips flips(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("examples.yaml"), yaml);
        Problems problems = new Problems();
        List<Example> examples = ExampleReader.read(file, "sample/examples.yaml", problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return ClauseFlips.of(programme, examples);
    }

    @Test
    void aRuleThatNoExampleIsAboutMayBeTurnedAroundUnnoticed() throws IOException {
        ClauseFlips flips = flips("""
                - {名: 六十一岁, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 61}}
                """);
        assertThat(flips.unnoticed()).extracting(Rule::id).containsExactly("R02");
    }

    @Test
    void aLimitIsLooseUntilAnExampleStandsRightOnIt() throws IOException {
        String away = """
                - {名: 六十一岁, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 61}}
                - {名: 金额二百, 规则: R02, 类: 通过, 记录: {姓名: 张三, 金额: 200}}
                """;
        assertThat(flips(away).loose()).extracting(ClauseFlips.Loose::instead).containsExactly("年龄 > 60", "金额 < 240元");
        String on = away + """
                - {名: 正好六十, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 60}}
                - {名: 正好二百四也行, 规则: R02, 类: 通过, 记录: {姓名: 张三, 金额: 240}}
                """;
        assertThat(flips(on).loose()).isEmpty();
    }

    @Test
    void turningARuleChangesNothingButItsOwnFindings() throws IOException {
        assertThat(flips("""
                - {名: 两条都符合, 规则: R01, 类: 通过, 记录: {姓名: 张三, 年龄: 61, 金额: 240}, 问题: []}
                """).leaking()).isEmpty();
    }
}
