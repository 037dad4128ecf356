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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .contains("规则“R02”没有引用文件原文，只有解释，请确认文件确实没有规定；确实没有的，在解释里写“文件没有规定”");
    }

    @Test
    void believesAnAuthorWhoSaysThatTheNoticeDoesNotRuleIt() {
        String text = SamplePack.with("      - {条: 六(一), 原文: 20元乘以年限}\n", "").replace("解释: 逐月核对", "解释: 数据核对，文件没有规定");
        assertThat(remarks(load(text))).noneMatch(remark -> remark.contains("只有解释"));
    }

    @Test
    void remarksOnAQuotationThatQuotesTooMuch() {
        assertThat(remarks(load(SamplePack.with("{条: 三, 次: 2, 原文: 一年以上（含一年）}", "{条: 三, 次: 2, 原文: " + "一年以上".repeat(31) + "}"))))
                .contains("规则“R01”的原文有 124 字，只需引用说明规则的那一句");
    }

    @Test
    void remarksOnATableThatAnySheetCouldBe() {
        assertThat(remarks(load(SamplePack.TEXT.replace("必有列: 是, ", "").replace(", 必有列: 是", ""))))
                .contains("表“登记册”没有一个“必有列: 是”的字段，容易把别的表认成它");
    }

    @Test
    void remarksOnANoticeThatIsNoLongerInForce() {
        Programme programme = load(SamplePack.with("施行: {自: 2022-07-27, 依据", "施行: {自: 2022-07-27, 至: 2022-12-31, 依据"));
        assertThat(PackLint.of(programme, LocalDate.of(2023, 1, 1))).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo("文件“甲政办发〔2022〕1号”的有效期到2022-12-31为止，已经过了，请确认有没有新的文件");
            assertThat(problem.at().toString()).isEqualTo("vets/programme.yaml:4:9");
        });
        assertThat(PackLint.of(programme, LocalDate.of(2022, 12, 31))).noneMatch(problem -> problem.message().contains("有效期"));
    }

    private static String readTwice(String one, String other) {
        return SamplePack.with("依据: {条: 三, 次: 2, 原文: 一年以上（含一年）}", "依据: {条: 六(一), 原文: 20元乘以年限, 解释: " + one + "}")
                .replace("- {条: 六(一), 原文: 20元乘以年限}", "- {条: 六(一), 原文: 20元乘以年限, 解释: " + other + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "按月, 按年", "按核查基准日计算, 按申请日期计算", "“日前”含当日, “日前”不含当日", "每户算一次，当月有效, 每户算两次",
    })
    void remarksOnAClauseThatIsReadInTwoWays(String one, String other) {
        assertThat(remarks(load(readTwice(one, other)))).contains(
                "规则“R02”引用的“甲政办发〔2022〕1号 六(一)”，规则“R01”解释为“" + one + "”，这里解释为“" + other + "”，请统一，或写明为什么不同");
    }

    @ParameterizedTest
    @CsvSource({
        "按月, 按月", "含当日, 过了期限的先作警告", "乡镇的数等于各村之和, 全县的数等于各乡镇之和", "“前”含当日, “7月1日前”含当日",
        "减少不足一步的不扣, 减少不足一步（5个百分点）的不扣", "从印发之日起，每七天为一周, 从印发之日起每七天为一周，没满的一周不计",
    })
    void saysNothingOfReadingsThatCompleteEachOther(String one, String other) {
        assertThat(remarks(load(readTwice(one, other)))).noneMatch(remark -> remark.contains("请统一"));
    }

    @Test
    void comparesWhatRulesMakeOfAClauseWithWhatParametersMakeOfIt() {
        String text = SamplePack.with("原文: 月补助标准20元}", "原文: 月补助标准20元, 解释: 按月}")
                .replace("- {条: 六(一), 原文: 20元乘以年限}", "- {条: 六(一), 原文: 月补助标准20元, 解释: 按年}");
        assertThat(remarks(load(text))).anyMatch(remark -> remark.contains("参数“月补助标准”解释为“按月”，这里解释为“按年”"));
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
