package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.MessageWriter;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.book.WorkbookFault;
import io.github.tianbao.render.book.XhtmlWorkbook;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import io.github.tianbao.render.template.Volumes;
import io.github.tianbao.value.YesNo;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the files that are made once for a submission: summaries, notice lists, the report. */
final class SubmissionWriter {
    private final FontLibrary fonts;
    private final Provenance provenance;
    private final OutputFolder folder;

    SubmissionWriter(FontLibrary fonts, Provenance provenance, OutputFolder folder) {
        this.fonts = fonts;
        this.provenance = provenance;
        this.folder = folder;
    }

    void write(Assessment assessment, Earlier earlier, Selection selection) throws IOException, RenderFault {
        List<OutputSpec> wanted = assessment.programme().outputs().stream()
                .filter(spec -> spec.each() == OutputSpec.Each.SUBMISSION && selection.wants(Output.Kind.of(spec.kind())))
                .filter(spec -> isWanted(assessment, spec)).toList();
        if (wanted.isEmpty()) {
            return;
        }
        TemplateEngine engine = TemplateEngine.of(assessment.programme());
        Map<String, Object> model = new AssessmentModel(assessment, provenance).forSubmission(earlier);
        for (OutputSpec spec : wanted) {
            write(assessment, spec, engine, AssessmentModel.about(spec, model));
        }
    }

    /** Whether a table was sent that the output is about, and one record at least is such as it asks for. */
    private static boolean isWanted(Assessment assessment, OutputSpec spec) {
        List<TableAssessment> tables = assessment.tables().stream().filter(table -> spec.concerns(table.match().table())).toList();
        return !tables.isEmpty() && spec.when().map(when -> tables.stream().anyMatch(table -> table.records().stream()
                .anyMatch(record -> when.evaluate(assessment.environment(table, record)) == YesNo.YES))).orElse(true);
    }

    private void write(Assessment assessment, OutputSpec spec, TemplateEngine engine, Map<String, Object> model)
            throws IOException, RenderFault {
        String name = MessageWriter.write(spec.file(), assessment.environment(assessment.tables().get(0)));
        try {
            if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                writeWorkbook(spec, engine, model, name);
                return;
            }
            for (Volumes.Volume volume : spec.kind() == OutputSpec.Kind.NOTICE ? Volumes.of(model) : List.of(Volumes.whole(model))) {
                writePaper(assessment, spec, engine, volume.model(), volume.name(name));
            }
        } catch (TemplateFault | MalformedXhtml | WorkbookFault fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }

    private void writePaper(Assessment assessment, OutputSpec spec, TemplateEngine engine, Map<String, Object> model, String name)
            throws IOException, RenderFault, TemplateFault, MalformedXhtml {
        String xhtml = engine.fill(spec.template(), model);
        if (spec.kind() == OutputSpec.Kind.NOTICE) {
            PublicNotice.refuseLeaks(xhtml, name);
        }
        folder.write(Output.Kind.of(spec.kind()), name, spec.kind().name(),
                Paper.print(xhtml, fonts, FormWriter.stamp(assessment, provenance)));
    }

    /** A workbook may have as many rows as a sheet can hold; what the template gives is not held in memory. */
    private void writeWorkbook(OutputSpec spec, TemplateEngine engine, Map<String, Object> model, String name)
            throws IOException, RenderFault, TemplateFault, MalformedXhtml, WorkbookFault {
        Path file = folder.place(name, spec.kind().name());
        Path xhtml = file.resolveSibling("." + file.getFileName() + ".xhtml");
        try {
            try (Writer out = Files.newBufferedWriter(xhtml)) {
                engine.fill(spec.template(), model, out);
            }
            if (spec.kind() == OutputSpec.Kind.NOTICE) {
                PublicNotice.refuseLeaks(xhtml, name);
            }
            XhtmlWorkbook.write(xhtml, file);
            folder.add(Output.Kind.of(spec.kind()), file);
        } finally {
            Files.deleteIfExists(xhtml);
        }
    }
}
