package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.form.FormPrinter;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.PrintResult;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import io.github.tianbao.value.YesNo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes the outputs that a programme wants for each record. */
final class FormsOfRecords {
    private final Assessment assessment;
    private final AssessmentModel model;
    private final FormPrinter printer;
    private final TemplateEngine templates;
    private final WorkbookMaker workbooks;
    private final DocumentStamp stamp;
    private final FileNames names;

    FormsOfRecords(Assessment assessment, AssessmentModel model, FormPrinter printer, TemplateEngine templates,
            WorkbookMaker workbooks, DocumentStamp stamp, FileNames names) {
        this.assessment = assessment;
        this.model = model;
        this.printer = printer;
        this.templates = templates;
        this.workbooks = workbooks;
        this.stamp = stamp;
        this.names = names;
    }

    void write(OutputSpec output, RenderingLog log) throws TemplateFault, IOException {
        List<RecordOfTable> records = RecordOfTable.all(assessment).filter(record -> isWanted(output, record)).toList();
        List<String> paths = records.stream()
                .map(record -> names.of(output.file(), record.environment(assessment), record.record().row())).toList();
        if (!paths.isEmpty() && paths.get(0).endsWith(".xlsx")) {
            writeWorkbooks(output, records, paths, log);
        } else {
            printForms(output, records, paths, log);
        }
    }

    private boolean isWanted(OutputSpec output, RecordOfTable record) {
        return output.when().map(when -> when.evaluate(record.environment(assessment)) == YesNo.YES).orElse(true);
    }

    private void printForms(OutputSpec output, List<RecordOfTable> records, List<String> paths, RenderingLog log)
            throws TemplateFault, IOException {
        List<Supplier<Map<String, Object>>> models = records.stream()
                .<Supplier<Map<String, Object>>>map(record -> () -> model.forRecord(record.table(), record.record())).toList();
        Output.Kind kind = Renderer.kind(output);
        printer.print(output.template(), models, (index, form) -> {
            if (form instanceof PrintResult.Printed printed) {
                log.write(paths.get(index), kind, printed.pdf());
            } else if (form instanceof PrintResult.Refused refused) {
                log.withhold(Unprintable.form(paths.get(index), kind, records.get(index), refused.characters()));
            }
        });
    }

    private void writeWorkbooks(OutputSpec output, List<RecordOfTable> records, List<String> paths, RenderingLog log)
            throws TemplateFault, IOException {
        for (int i = 0; i < records.size(); i++) {
            String xhtml = templates.fill(output.template(), model.forRecord(records.get(i).table(), records.get(i).record()));
            log.write(paths.get(i), Renderer.kind(output), workbooks.make(xhtml, stamp));
        }
    }
}
