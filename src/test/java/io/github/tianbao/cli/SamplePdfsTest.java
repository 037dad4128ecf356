package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.PdfWitness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every PDF of samples with difficult data, read back by PDFBox and veraPDF. */
class SamplePdfsTest {
    private static final String NEVER_FIRST = "，。、；：？！）》」』〉”’…％";

    @TempDir
    Path out;

    @Test
    void everyPdfIsArchivalAndBreaksItsLinesRightly() throws IOException {
        for (String sample : List.of("疑难字样例.xlsx", "错误样例.xlsx")) {
            Program.tianbao("run", Program.samples().resolve("yq-elder-vets").resolve(sample), "--out", out);
        }
        List<Path> pdfs = pdfs(out);
        assertThat(pdfs).hasSizeGreaterThan(30);
        for (Path file : pdfs) {
            byte[] pdf = Files.readAllBytes(file);
            assertThat(PdfWitness.archivalFaults(pdf)).as("PDF/A-1b of %s", file).isEmpty();
            assertThat(PdfWitness.lines(pdf)).as("lines of %s", file)
                    .noneMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> line.contains("Infinite table loop"));
        }
    }

    @Test
    void everyFormIsOnePageAndHoldsTheWholeNameRareCharactersIncluded() throws IOException {
        Program.tianbao("run", Program.samples().resolve("yq-elder-vets/疑难字样例.xlsx"), "--out", out);
        List<Path> forms = pdfs(out.resolve("疑难字样例/审批表"));
        assertThat(forms).extracting(form -> form.getFileName().toString()).anyMatch(name -> name.contains("珺"))
                .anyMatch(name -> name.contains("㛃")).anyMatch(name -> name.contains("𬭎")).noneMatch(name -> name.contains("𠮷"));
        for (Path form : forms) {
            byte[] pdf = Files.readAllBytes(form);
            String name = form.getFileName().toString().replaceFirst("^.*?-", "").replaceFirst("\\.pdf$", "");
            assertThat(PdfWitness.pages(pdf)).as("pages of %s", form).isOne();
            assertThat(PdfWitness.text(pdf)).as("text of %s", form).contains(name);
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }
}
