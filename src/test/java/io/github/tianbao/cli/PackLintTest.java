package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in any file of a pack, as the author of the pack sees them. */
class PackLintTest {
    private static final String ID = "yq-elder-vets";

    @TempDir
    private Path packs;

    @BeforeEach
    void copy() throws IOException {
        PackCopies.in(packs, ID);
    }

    private Path file(String name) {
        return packs.resolve(ID).resolve(name);
    }

    private void spoil(String name, String piece, String spoiled) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(piece);
        Files.writeString(file(name), text.replaceFirst(java.util.regex.Pattern.quote(piece), java.util.regex.Matcher.quoteReplacement(spoiled)));
    }

    private int exampleLines(String... lines) throws IOException {
        String text = Files.readString(file("examples.yaml"));
        Files.writeString(file("examples.yaml"), text + String.join("\n", lines) + "\n");
        return (int) text.lines().count();
    }

    private Said lint() {
        return Program.tianbao("pack", "lint", ID, "--packs", packs);
    }

    @Test
    void tellsAllFaultsOfTheProgrammeInOneRun() throws IOException {
        spoil("programme.yaml", "级别: 错误", "级别: 严重");
        spoil("programme.yaml", "成文: 2022-07-27", "成文: 2022-02-30");
        spoil("programme.yaml", "归档:", "归挡:");
        Said said = lint();
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.all()).contains("“严重”", "“2022-02-30”不是，或者没有这一天", "您是不是要写“归档”？", "共 4 处问题")
                .containsPattern(ID + "/programme\\.yaml:\\d+:\\d+: ").contains("^^");
    }

    @Test
    void tellsFaultsOfTemplatesAndExamplesInOneRun() throws IOException {
        spoil("approval-form.ftlh", "${记录.姓名}", "${记录.姓明}");
        int before = exampleLines("- {名: 说反了, 规则: R01, 类: 不通过, 记录: {}, 问题: []}",
                "- {名: 没有的字段, 规则: R01, 类: 通过, 记录: {到岗时期: 1978-03-01}}",
                "- {名: 没有的规则, 规则: R99, 类: 通过, 记录: {}}",
                "- {名: 没有的结果, 规则: R01, 类: 通过, 记录: {}, 结果: {月补贴金额: 180}}",
                "- {名: 没有的日子, 规则: R01, 类: 通过, 基准日: 2022-02-30, 记录: {}}",
                "- {名: 没有说明类别, 规则: R01, 记录: {}}",
                "- {名: 看不出对错, 规则: R01, 类: 边界, 记录: {}}",
                "- {名: 写错的键, 规则: R01, 类: 通过, 记录: {}, 结论: 通过}");
        Said said = lint();
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.all()).contains(ID + "/approval-form.ftlh:14:44: “记录.姓明”没有值", "您是不是要写“记录.姓名”？");
        List<String> expected = List.of("例子“说反了”与规则得出的不一样：应当不符合R01，实际没有发现", "没有“到岗时期”这个字段，是否应为“到岗日期”？",
                "没有“R99”这条规则，也没有这个计算", "“结果”里的“月补贴金额”不是计算", "“2022-02-30”不是，或者没有这一天", "例子缺少“类”，请写上",
                "“边界”的例子要写“结果”或“问题”，否则看不出对错", "例子里没有“结论”这一项");
        for (int at = 0; at < expected.size(); at++) {
            String place = ID + "/examples.yaml:" + (before + at + 1) + ":";
            String message = expected.get(at);
            assertThat(said.all().lines()).anyMatch(line -> line.startsWith(place) && line.contains(message));
        }
    }

    @Test
    void aSoundPackIsSaidToBeOne() {
        Said said = lint();
        assertThat(said.status()).isZero();
        assertThat(said.all()).isEqualTo(ID + "：没有问题" + System.lineSeparator());
    }

    @Test
    void whatDeservesASecondLookIsToldInTheOrderOfTheFileAndIsNoFault() throws IOException {
        spoil("programme.yaml", "参数:\n", "参数:\n  没有用的数: {单位: 圈, 值: {2022-07-27: 1}, 依据: {解释: 甲}}\n");
        spoil("programme.yaml", "规则:\n", "规则:\n  R00: {名: 总是成立, 要求: 1 = 1, 级别: 错误, 提示: 不会发生, 依据: {解释: 甲}}\n");
        Said said = lint();
        assertThat(said.status()).isZero();
        assertThat(said.all()).containsSubsequence("参数“没有用的数”没有被任何计算、规则、输出或模板用到", "单位“圈”不常见，不能与别的单位换算，请看是不是写错了",
                "规则“R00”的要求不看表里任何一格，结果总是一样", "规则“R00”没有引用文件原文", "规则“R00”没有一个算例让它不符合", "可以使用，另有 5 处值得再看一眼");
    }
}
