package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.MessageWriter;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.form.FormPrinter;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.PdfBatch;
import io.github.tianbao.render.pdf.PrintResult;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.YesNo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the forms of one assessment: one file for each record, household or other group that an output of the pack asks for. */
final class FormWriter {
    private final FontLibrary fonts;
    private final Provenance provenance;
    private final OutputFolder folder;

    FormWriter(FontLibrary fonts, Provenance provenance, OutputFolder folder) {
        this.fonts = fonts;
        this.provenance = provenance;
        this.folder = folder;
    }

    /**
     * A record, or a household or other group, that gets a form, by its position in its table; it is read when its turn comes.
     *
     * @param each what it is
     */
    private record Candidate(TableAssessment table, OutputSpec.Each each, int index) {
        static Stream<Candidate> of(TableAssessment table, OutputSpec.Each each) {
            int size = each == OutputSpec.Each.GROUP ? table.groups().size() : table.records().size();
            return IntStream.range(0, size).mapToObj(index -> new Candidate(table, each, index));
        }

        /** The record; the group as a whole where it is one. */
        RecordAssessment record() {
            return each == OutputSpec.Each.GROUP ? table.groups().get(index).whole() : table.records().get(index);
        }

        Map<String, Object> fill(AssessmentModel model) {
            return each == OutputSpec.Each.GROUP ? model.forGroup(table, table.groups().get(index)) : model.forRecord(table, record());
        }
    }

    /** Writes the forms and returns the assessment in which records that could not be printed are undecided. */
    Assessment write(Assessment assessment) throws IOException, RenderFault {
        UnprintableRecords unprintable = new UnprintableRecords();
        for (OutputSpec spec : assessment.programme().outputs()) {
            if (spec.each() != OutputSpec.Each.SUBMISSION) {
                write(assessment, spec, unprintable);
            }
        }
        return unprintable.applyTo(assessment);
    }

    private void write(Assessment assessment, OutputSpec spec, UnprintableRecords unprintable) throws IOException, RenderFault {
        List<Candidate> candidates = candidates(assessment, spec);
        AssessmentModel model = new AssessmentModel(assessment, provenance);
        FormPrinter printer =
                new FormPrinter(TemplateEngine.of(assessment.programme()), new PdfBatch(fonts), stamp(assessment, provenance));
        List<Supplier<Map<String, Object>>> models = candidates.stream()
                .<Supplier<Map<String, Object>>>map(candidate -> () -> candidate.fill(model))
                .toList();
        try {
            printer.print(spec.template(), models, (at, form) -> take(assessment, spec, candidates.get(at), form, unprintable));
        } catch (TemplateFault fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }

    private void take(Assessment assessment, OutputSpec spec, Candidate candidate, PrintResult form, UnprintableRecords unprintable)
            throws IOException {
        if (form instanceof PrintResult.Printed printed) {
            RecordAssessment record = candidate.record();
            String name = MessageWriter.write(spec.file(), assessment.environment(candidate.table(), record));
            folder.write(Output.Kind.of(spec.kind()), name, record.sheet() + "第" + record.row() + "行", printed.pdf());
        } else if (form instanceof PrintResult.Refused refused) {
            unprintable.add(candidate.record(), refused.characters());
        }
    }

    private static List<Candidate> candidates(Assessment assessment, OutputSpec spec) {
        return assessment.tables().stream()
                .filter(table -> spec.concerns(table.match().table()))
                .flatMap(table -> Candidate.of(table, spec.each()))
                .filter(candidate -> isWanted(assessment, spec, candidate))
                .toList();
    }

    private static boolean isWanted(Assessment assessment, OutputSpec spec, Candidate candidate) {
        Environment environment = assessment.environment(candidate.table(), candidate.record());
        return spec.when().map(when -> when.evaluate(environment) == YesNo.YES).orElse(true);
    }

    static DocumentStamp stamp(Assessment assessment, Provenance provenance) {
        return new DocumentStamp(assessment.referenceDate().day(), "Tianbao " + provenance.version());
    }
}
