package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDiffTest {
    private static final Path OLD = Path.of("templates/yq-elder-vets");
    private static final Path REGISTER = Program.samples().resolve("yq-elder-vets/新城镇老兽医申请登记册.xlsx");

    @TempDir
    private Path packs;

    private Path now;

    @BeforeEach
    void copy() throws IOException {
        PackCopies.in(packs, "yq-elder-vets");
        now = packs.resolve("yq-elder-vets");
    }

    private void change(String piece, String replacement) throws IOException {
        Path file = now.resolve("programme.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(piece);
        Files.writeString(file, text.replace(piece, replacement));
    }

    @Test
    void theSamePackChangesNothingForAnybody() {
        Said said = Program.tianbao("pack", "diff", OLD, now, REGISTER);
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.all()).contains("规则包共有 0 处不同", "结论改变 0 条，结论不变而计算或问题改变 0 条", "合计：1 个文件，20 条记录（成户的按户），结论改变 0 条").doesNotContain("通过的合计");
    }

    @Test
    void aHigherAmountIsToldForEachPersonAndInTotal() throws IOException {
        change("值: {2022-07-27: 20}", "值: {2022-07-27: 25}");
        String said = Program.tianbao("pack", "diff", OLD, now, REGISTER).all();
        assertThat(said).contains("～ 参数 月补助标准：2022-07-27起 20元 → 2022-07-27起 25元", "结论改变 0 条")
                .containsPattern("第\\d+行 \\S+：通过　月补助金额 180元 → 225元，年补助金额 2160元 → 2700元")
                .containsPattern("通过的合计，月补助金额：[\\d,]+ → [\\d,]+（\\+[\\d,]+ 元）");
    }

    @Test
    void aStricterLimitIsToldForThoseWhoFailByIt() throws IOException {
        change("{2022-07-27: 12}", "{2022-07-27: 240}");
        String said = Program.tianbao("pack", "diff", OLD, now, REGISTER).all();
        assertThat(said).containsPattern("第\\d+行 \\S+：通过 → 不通过（新增问题 R01）").doesNotContain("结论改变 0 条")
                .containsPattern("通过的合计，月补助金额：[\\d,]+ → [\\d,]+（-[\\d,]+ 元）");
    }

    @Test
    void allFilesTogetherAreOneLineAndItsSums() throws IOException {
        change("值: {2022-07-27: 20}", "值: {2022-07-27: 25}");
        change("{2022-07-27: 12}", "{2022-07-27: 24}");
        Said said = Program.tianbao("pack", "diff", OLD, now, Program.samples().resolve("yq-elder-vets"), "--date", "2022-10-27");
        assertThat(said.all()).contains("合计：5 个文件，236 条记录（成户的按户），结论改变 ", "（通过 → 不通过 ", "　　月补助金额合计 +");
    }

    @Test
    void thoseWithAnotherVerdictComeFirstAndTheRestAreCountedUnlessAllAreAskedFor() throws IOException {
        change("值: {2022-07-27: 20}", "值: {2022-07-27: 25}");
        assertThat(Program.tianbao("pack", "diff", OLD, now, REGISTER).all()).contains("……另有 10 条结论不变，没有列出；全部列出请加 --all");
        String all = Program.tianbao("pack", "diff", OLD, now, REGISTER, "--all").all();
        assertThat(all).doesNotContain("没有列出");
        assertThat(all.lines().filter(line -> line.contains("月补助金额 ") && line.contains(" → ") && line.contains("行 "))).hasSize(20);
    }

    @Test
    void aNewRuleAGoneOneAndAnotherFieldAreTold() throws IOException {
        change("规则:\n", "规则:\n  R99: {名: 从业满三年, 要求: 从业年限 不少于 3, 级别: 错误, 提示: 不满三年, 依据: {解释: 文件没有规定}}\n");
        change("      联系电话: {", "      联系电话: {必填: 是, ");
        String said = Program.tianbao("pack", "diff", OLD, now).all();
        assertThat(said).contains("＋ 规则 R99：错误　从业年限 不少于 3", "～ 字段 申请登记册·联系电话：电话 → 电话，必填", "规则包共有 2 处不同").doesNotContain("合计");
        assertThat(Program.tianbao("pack", "diff", now, OLD).all()).contains("－ 规则 R99：错误　从业年限 不少于 3");
    }

    @Test
    void householdsAndWhatTheCountyDecidesAreComparedToo() throws IOException {
        PackCopies.in(packs.resolve("neu"), "yq-dibao-2022");
        Path dibao = packs.resolve("neu/yq-dibao-2022");
        Path file = dibao.resolve("programme.yaml");
        Files.writeString(file, Files.readString(file).replace("值: {2022-07-06: 635}", "值: {2022-07-06: 700}"));
        Path register = Program.samples().resolve("yq-dibao-2022/新城镇低保对象花名册.xlsx");
        Said said = Program.tianbao("pack", "diff", Path.of("templates/yq-dibao-2022"), dibao, register, "--set", "农村低保标准=500");
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.all()).contains("～ 参数 城市低保标准：2022-07-06起 635元 → 2022-07-06起 700元").contains("适用标准 635元 → 700元").doesNotContainPattern("\\d\\.\\d{5}")
                .containsPattern("　　\\S+合计 [+-]");
    }

    @Test
    void aFolderWithoutAPackIsAWrongCall() {
        Said said = Program.tianbao("pack", "diff", OLD, packs);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.all()).contains("这里没有规则包");
    }
}
