package io.github.tianbao.render;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.PdfPrinter;
import io.github.tianbao.render.pdf.UnprintableText;
import io.github.tianbao.render.template.RuleBookModel;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule book (规则手册) of a pack: what the colleague who holds the pack against the notice reads and signs. */
public final class RuleBook {
    private static final Path TEMPLATE = Path.of("_shared", "rule-book.ftlh");

    private final PdfPrinter printer = new PdfPrinter(FontLibrary.installed(Optional.empty()));

    /**
     * Prints the rule book of a pack, from the pack alone; the same pack gives the same bytes.
     *
     * @param examples the pack's worked examples
     * @param version  of the program
     * @return a PDF/A-1b
     * @throws RenderFault if the template is faulty or the pack holds a character that no font has
     */
    public byte[] print(Programme programme, List<Example> examples, String version) throws RenderFault {
        LocalDate day = programme.notices().stream().map(Notice::issued).max(LocalDate::compareTo).orElseThrow();
        try {
            String xhtml = TemplateEngine.of(programme).fill(TEMPLATE, new RuleBookModel(programme, examples).names(version));
            return printer.print(xhtml, new DocumentStamp(day, "Tianbao " + version));
        } catch (TemplateFault | MalformedXhtml | UnprintableText fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }
}
