package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.form.FormPrinter;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.PdfBatch;
import io.github.tianbao.render.pdf.PrintResult;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.render.template.TemplateEngine;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Measures approval forms a second, each a PDF/A-1b file of its own: {@code RenderBenchmark [forms] [rounds]}. */
public final class RenderBenchmark {
    private static final Path FORM = Path.of("approval-form.ftlh");

    private RenderBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int forms = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Programme programme = TestPacks.copy("yq-elder-vets", Files.createTempDirectory("packs"));
        Assessment assessment = new TestRegister().withOrdinary(forms).check(programme);
        AssessmentModel model = new AssessmentModel(assessment, new Provenance("登记册.xlsx", "ab".repeat(32), "0.1.0"));
        TableAssessment table = assessment.tables().get(0);
        List<Supplier<Map<String, Object>>> models = new ArrayList<>();
        for (RecordAssessment record : table.records()) {
            models.add(() -> model.forRecord(table, record));
        }
        FormPrinter printer = new FormPrinter(TemplateEngine.of(programme), new PdfBatch(FontLibrary.bundled()),
                new DocumentStamp(assessment.referenceDate().day(), "Tianbao 0.1.0"));
        for (int round = 1; round <= rounds; round++) {
            long[] bytes = {0};
            long start = System.nanoTime();
            long cpu = cpuTime();
            printer.print(FORM, models, (index, form) -> bytes[0] += ((PrintResult.Printed) form).pdf().length);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("round %d: %d forms in %.2f s, %.0f/s, %.2f ms of processor time and %.1f KB each%n",
                    round, forms, seconds, forms / seconds, (cpuTime() - cpu) / 1e6 / forms, bytes[0] / 1024.0 / forms);
        }
    }

    /** Processor time of the program's own threads, compiler and collector left out; unlike the clock it is fair on a busy machine. */
    private static long cpuTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }
}
