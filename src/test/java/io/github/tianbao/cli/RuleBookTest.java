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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rule book of every pack, read back with PDFBox and veraPDF. */
class RuleBookTest {
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
        byte[] pdf = Files.readAllBytes(out.resolve(programme.id() + "-规则手册.pdf"));
        assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
        String text = tight(PdfWitness.cells(pdf));
        assertThat(text).contains(tight(programme.name()));
        for (Rule rule : programme.rules()) {
            assertThat(text).as("rule %s", rule.id()).contains(tight(rule.id() + rule.title()), tight(rule.condition().source()));
        }
        Citations.of(programme).forEach(row -> assertThat(text).as("%s of %s", row.quote(), row.rule()).contains(tight(row.quote())));
        programme.judgements().forEach(judgement -> assertThat(text).contains(tight(judgement.question())));
    }

    /** Page numbers stand between the lines of a paragraph that goes on over the page. */
    private static String tight(String text) {
        return text.replaceAll("—\\s*\\d+\\s*—", "").replaceAll("[\\s\\p{Z}]+", "");
    }
}
