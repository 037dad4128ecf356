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
        assertThat(said.all()).contains("规则包共有 0 处不同", "结论改变 0 条，结论或计算改变 0 条").doesNotContain("通过的合计");
    }

    @Test
    void aHigherAmountIsToldForEachPersonAndInTotal() throws IOException {
        change("值: {2022-07-27: 20}", "值: {2022-07-27: 25}");
        String said = Program.tianbao("pack", "diff", OLD, now, REGISTER).all();
        assertThat(said).contains("～ 参数 月补助标准：2022-07-27起 20元 → 2022-07-27起 25元", "结论改变 0 条")
                .containsPattern("第\\d+行 \\S+：通过　月补助金额 180元 → 225元，年补助金额 2160元 → 2700元")
                .containsPattern("通过的合计，月补助金额：\\d+ → \\d+（\\+\\d+ 元）");
    }

    @Test
    void aStricterLimitIsToldForThoseWhoFailByIt() throws IOException {
        change("{2022-07-27: 12}", "{2022-07-27: 240}");
        String said = Program.tianbao("pack", "diff", OLD, now, REGISTER).all();
        assertThat(said).containsPattern("第\\d+行 \\S+：通过 → 不通过").doesNotContain("结论改变 0 条")
                .containsPattern("通过的合计，月补助金额：\\d+ → \\d+（-\\d+ 元）");
    }

    @Test
    void aFolderWithoutAPackIsAWrongCall() {
        Said said = Program.tianbao("pack", "diff", OLD, packs);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.all()).contains("这里没有规则包");
    }
}
