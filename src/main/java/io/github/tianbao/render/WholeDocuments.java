package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.PdfPrinter;
import io.github.tianbao.render.pdf.PrintedText;
import io.github.tianbao.render.pdf.UnprintableCharacter;
import io.github.tianbao.render.pdf.UnprintableText;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import io.github.tianbao.value.LeakScan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the outputs that a programme wants once for the submission. */
final class WholeDocuments {
    private static final String MISSING_TYPE = "〓";

    private final Assessment assessment;
    private final AssessmentModel model;
    private final TemplateEngine templates;
    private final PdfPrinter printer;
    private final WorkbookMaker workbooks;
    private final DocumentStamp stamp;
    private final FileNames names;

    WholeDocuments(Assessment assessment, AssessmentModel model, TemplateEngine templates, PdfPrinter printer,
            WorkbookMaker workbooks, DocumentStamp stamp, FileNames names) {
        this.assessment = assessment;
        this.model = model;
        this.templates = templates;
        this.printer = printer;
        this.workbooks = workbooks;
        this.stamp = stamp;
        this.names = names;
    }

    void write(OutputSpec output, RenderingLog log) throws TemplateFault, IOException {
        if (assessment.tables().isEmpty()) {
            return;
        }
        String path = names.of(output.file(), assessment.environment(assessment.tables().get(0)), 0);
        String xhtml = templates.fill(output.template(), model.forSubmission());
        try {
            Optional<Withheld> leak = output.kind() == OutputSpec.Kind.NOTICE ? leak(path, xhtml) : Optional.empty();
            if (leak.isPresent()) {
                log.withhold(leak.get());
            } else if (path.endsWith(".xlsx")) {
                log.write(path, Renderer.kind(output), workbooks.make(xhtml, stamp));
            } else {
                print(output, path, xhtml, log);
            }
        } catch (MalformedXhtml malformed) {
            throw TemplateFault.malformedResult(output.template(), malformed);
        }
    }

    /** The last look at what the public will see, whatever the template did. */
    private static Optional<Withheld> leak(String path, String xhtml) throws MalformedXhtml {
        List<LeakScan.Leak> leaks = PrintedText.of(xhtml).stream().flatMap(text -> LeakScan.scan(text).stream()).toList();
        if (leaks.isEmpty()) {
            return Optional.empty();
        }
        String numbers = leaks.stream().limit(3).map(leak -> leak.kind().word() + leak.masked()).collect(Collectors.joining("、"));
        return Optional.of(new Withheld(path, Output.Kind.NOTICE, "", 0, List.of(), "",
                path + "里有" + leaks.size() + "处没有遮盖的号码（" + numbers + "），没有写出",
                "公示的列不要放号码；确需公示的，在模板里用“遮盖”"));
    }

    private void print(OutputSpec output, String path, String xhtml, RenderingLog log) throws MalformedXhtml, IOException {
        try {
            log.write(path, Renderer.kind(output), printer.print(xhtml, stamp));
        } catch (UnprintableText unprintable) {
            if (output.kind() == OutputSpec.Kind.REPORT) {
                log.write(path, Renderer.kind(output), printMarked(xhtml, unprintable.characters()));
            } else {
                log.withhold(Unprintable.document(
                        path, Renderer.kind(output), blamed(unprintable.characters().get(0)), unprintable.characters()));
            }
        }
    }

    /** A report has to reach the manager all the same: what cannot be printed stands as 〓 with its number. */
    private byte[] printMarked(String xhtml, List<UnprintableCharacter> characters) throws MalformedXhtml {
        String marked = xhtml;
        for (UnprintableCharacter character : characters) {
            marked = marked.replace(Character.toString(character.codePoint()),
                    MISSING_TYPE + String.format("（U+%04X）", character.codePoint()));
        }
        try {
            return printer.print(marked, stamp);
        } catch (UnprintableText still) {
            throw new IllegalStateException(still);
        }
    }

    private Optional<RecordOfTable> blamed(UnprintableCharacter character) {
        return RecordOfTable.all(assessment).filter(record -> !record.cellsWith(character.codePoint()).isEmpty()).findFirst();
    }
}
