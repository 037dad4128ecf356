package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Citations;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLintTest {
    @TempDir
    Path templates;

    private Programme load(String text) {
        return PackLoader.load(SamplePack.write(templates, "vets", text)).programme().orElseThrow();
    }

    private static List<String> remarks(Programme programme) {
        return PackLint.of(programme, LocalDate.of(2023, 1, 1)).stream().map(Problem::message).toList();
    }

    @Test
    void remarksOnAParameterThatNothingUses() {
        assertThat(remarks(load(SamplePack.TEXT))).containsExactly("参数“县辖乡镇”没有被任何计算、规则、输出或模板用到");
    }

    @Test
    void aTemplateMayUseAParameterToo() throws IOException {
        Path folder = SamplePack.write(templates, "vets", SamplePack.TEXT);
        Files.writeString(folder.resolve("form.ftlh"), "<p>${参数.县辖乡镇}</p>");
        assertThat(remarks(PackLoader.load(folder).programme().orElseThrow())).isEmpty();
    }

    @Test
    void remarksOnARuleThatOnlyInterprets() {
        assertThat(remarks(load(SamplePack.with("      - {条: 六(一), 原文: 20元乘以年限}\n", ""))))
                .contains("规则“R02”没有引用文件原文，只有解释，请确认文件确实没有规定");
    }

    @Test
    void remarksOnATableThatAnySheetCouldBe() {
        assertThat(remarks(load(SamplePack.TEXT.replace("必有列: 是, ", "").replace(", 必有列: 是", ""))))
                .contains("表“登记册”没有一个“必有列: 是”的字段，容易把别的表认成它");
    }

    @Test
    void remarksOnANoticeThatIsNoLongerInForce() {
        assertThat(remarks(load(SamplePack.with("施行: {自: 2022-07-27, 依据", "施行: {自: 2022-07-27, 至: 2022-12-31, 依据"))))
                .contains("文件“甲政办发〔2022〕1号”的有效期到2022-12-31为止，已经过了，请确认有没有新的文件");
    }

    @Test
    void remarksOnAClauseThatIsReadInTwoWays() {
        String one = SamplePack.with("依据: {条: 三, 次: 2, 原文: 一年以上（含一年）}", "依据: {条: 六(一), 原文: 20元乘以年限, 解释: 按月}");
        String two = one.replace("- {条: 六(一), 原文: 20元乘以年限}", "- {条: 六(一), 原文: 20元乘以年限, 解释: 按年}");
        assertThat(remarks(load(two)))
                .contains("规则“R02”引用的“甲政办发〔2022〕1号 六(一)”在别处解释为“按月”，这里解释为“按年”，请统一，或写明为什么不同");
    }

    @Test
    void listsEveryQuotationWithItsClause() {
        assertThat(Citations.of(load(SamplePack.TEXT))).extracting(row -> row.rule() + "|" + row.clause() + "|" + row.quote())
                .containsExactly(
                        "月补助标准|六(一)|月补助标准20元",
                        "从业年限|四(二)|不足一年按一年计算",
                        "月补助|六(一)|20元乘以年限",
                        "R01|三[2]|一年以上（含一年）",
                        "R02|六(一)|20元乘以年限",
                        "R03|三|开除或者辞退",
                        "完成|八|10月27日前完成",
                        "乡镇公示|五(三)|公示10个工作日");
    }
}
