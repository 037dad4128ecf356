package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.form.FormPrinter;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.PdfBatch;
import io.github.tianbao.render.pdf.PdfPrinter;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes every file that a programme asks for: forms, summaries, notice lists, the report. Safe for many threads. */
public final class Renderer {
    private static final String PRODUCT = "Tianbao ";

    private final PdfPrinter printer;
    private final PdfBatch batch;
    private final WorkbookMaker workbooks;
    private final Map<Path, TemplateEngine> engines = new ConcurrentHashMap<>();

    public Renderer(FontLibrary fonts, WorkbookMaker workbooks) {
        this.printer = new PdfPrinter(fonts);
        this.batch = new PdfBatch(fonts);
        this.workbooks = workbooks;
    }

    /**
     * Renders all outputs of an assessment into a folder.
     *
     * @return what was written, and what was withheld because it would have been wrong
     * @throws TemplateFault if a template of the pack is broken; what was written so far stays
     */
    public Rendering render(Assessment assessment, Provenance provenance, Path folder) throws TemplateFault, IOException {
        Programme programme = assessment.programme();
        TemplateEngine templates = engines.computeIfAbsent(programme.folder(), TemplateEngine::of);
        DocumentStamp stamp = new DocumentStamp(assessment.referenceDate().day(), PRODUCT + provenance.version());
        AssessmentModel model = new AssessmentModel(assessment, provenance);
        FileNames names = new FileNames();
        RenderingLog log = new RenderingLog(new OutputFolder(folder));
        FormsOfRecords forms =
                new FormsOfRecords(assessment, model, new FormPrinter(templates, batch, stamp), templates, workbooks, stamp, names);
        WholeDocuments documents = new WholeDocuments(assessment, model, templates, printer, workbooks, stamp, names);
        for (OutputSpec output : programme.outputs()) {
            if (output.each() == OutputSpec.Each.SUBMISSION) {
                documents.write(output, log);
            } else {
                forms.write(output, log);
            }
        }
        return log.finished();
    }

    static Output.Kind kind(OutputSpec output) {
        return switch (output.kind()) {
            case FORM -> Output.Kind.FORM;
            case SUMMARY -> Output.Kind.SUMMARY;
            case NOTICE -> Output.Kind.NOTICE;
            case REPORT -> Output.Kind.REPORT;
        };
    }
}
