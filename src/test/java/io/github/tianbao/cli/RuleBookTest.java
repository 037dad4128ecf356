package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Citations;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.PdfWitness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rule book of every pack, read back with PDFBox and veraPDF. */
class RuleBookTest {
    /** A document number or a notice's title with its clause, then the words of the gazette. */
    private static final Pattern QUOTED = Pattern.compile("(?:号|》)[一二三四五六七八九十（）()附件0-9\\[\\]]{1,8}：“([^“”]+)");
    private static final Pattern HEAD = Pattern.compile("^(算例 *情形|编号 *判断什么|字段 *类型|条款 *原文|用在 *所涉|参数 *值|文号 *标题|公示 *地点|事项 *什么)|^[一二三四五六七八九]、(所依据|参数和|计算|规则|由人|期限|本程序|认表|按文号)");

    @TempDir
    private static Path out;

    @BeforeAll
    static void print() {
        assertThat(Program.tianbao("pack", "book", "--out", out).status()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyPackHasABookWithAllItsRulesAndQuotations() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream()
                .map(programme -> DynamicTest.dynamicTest(programme.id(), () -> isWhole(programme)));
    }

    private static void isWhole(Programme programme) throws IOException {
        byte[] pdf = book(programme);
        assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
        String text = tight(PdfWitness.cells(pdf));
        assertThat(text).contains(tight(programme.name()));
        for (Rule rule : programme.rules()) {
            assertThat(text).as("rule %s", rule.id()).contains(tight(rule.id() + rule.title()), tight(rule.condition().source()));
        }
        Citations.of(programme).forEach(row -> assertThat(text).as("%s of %s", row.quote(), row.rule()).contains(tight(row.quote())));
        programme.judgements().forEach(judgement -> assertThat(text).contains(tight(judgement.question())));
        programme.lookups().forEach(lookup -> lookup.columns().values().forEach(column -> column.items().stream().filter(cell -> !cell.isMissing())
                .forEach(cell -> assertThat(text).as(lookup.name()).contains(tight(cell.text())))));
        programme.parameters().forEach(parameter -> parameter.decider().ifPresent(office -> assertThat(text).contains("由" + tight(office) + "确定")));
        programme.reminders().forEach(reminder -> assertThat(text).contains(tight(reminder.name())));
        programme.noticeList().ifPresent(list -> list.rounds().forEach(round -> assertThat(text).contains(tight(round.name()))));
        programme.lists().forEach(list -> assertThat(text).contains(tight(list.name() + "（另给的对照表）" + list.purpose())));
    }

    @TestFactory
    Stream<DynamicTest> whatABookQuotesIsWhatThePackCites() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream().map(programme -> DynamicTest.dynamicTest(programme.id(), () -> {
            Set<String> cited = Citations.of(programme).stream().map(row -> tight(row.quote())).collect(Collectors.toSet());
            Matcher quoted = QUOTED.matcher(tight(PdfWitness.cells(book(programme))));
            assertThat(quoted.results().map(found -> found.group(1))).isNotEmpty().allMatch(words -> cited.stream().anyMatch(quote -> quote.startsWith(words)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> noPageEndsWithTheHeadOfATable() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream().map(programme -> DynamicTest.dynamicTest(programme.id(), () ->
                assertThat(PdfWitness.lastLines(book(programme))).isNotEmpty().noneMatch(line -> HEAD.matcher(line).find())));
    }

    private static byte[] book(Programme programme) throws IOException {
        return Files.readAllBytes(out.resolve(programme.id() + "-规则手册.pdf"));
    }

    /** Page numbers stand between the lines of a paragraph that goes on over the page. */
    private static String tight(String text) {
        return text.replaceAll("—\\s*\\d+\\s*—", "").replaceAll("[\\s\\p{Z}]+", "");
    }
}
