package io.github.tianbao.render.form;

import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.PdfBatch;
import io.github.tianbao.render.pdf.PrintResult;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Fills a template for many records and prints the forms in batches, several batches at a time. What a form looks like depends on its
 * batch only through the font subset it carries, and batches are cut by position, so the same records give the same bytes.
 */
public final class FormPrinter {
    /** Larger batches cut fonts less often, but every form carries the characters of its whole batch. */
    static final int BATCH = 50;

    private final TemplateEngine templates;
    private final PdfBatch printer;
    private final DocumentStamp stamp;

    public FormPrinter(TemplateEngine templates, PdfBatch printer, DocumentStamp stamp) {
        this.templates = templates;
        this.printer = printer;
        this.stamp = stamp;
    }

    /** Takes forms in the order of the records. */
    @FunctionalInterface
    public interface Sink {
        void accept(int index, PrintResult form) throws IOException;
    }

    /**
     * Prints one form for each model and hands them over in order. No more than a few batches are in memory at a time.
     *
     * @throws TemplateFault if the template cannot be filled, or gives what is not XHTML
     * @throws IOException   from the sink
     */
    public void print(Path template, List<Supplier<Map<String, Object>>> models, Sink sink) throws TemplateFault, IOException {
        int wave = BATCH * ForkJoinPool.getCommonPoolParallelism() + BATCH;
        for (int from = 0; from < models.size(); from += wave) {
            int to = Math.min(models.size(), from + wave);
            int index = from;
            for (PrintResult form : printWave(template, models.subList(from, to))) {
                sink.accept(index++, form);
            }
        }
    }

    private List<PrintResult> printWave(Path template, List<Supplier<Map<String, Object>>> models) throws TemplateFault {
        List<Callable<List<PrintResult>>> batches = new ArrayList<>();
        for (int from = 0; from < models.size(); from += BATCH) {
            List<Supplier<Map<String, Object>>> batch = models.subList(from, Math.min(models.size(), from + BATCH));
            batches.add(() -> printBatch(template, batch));
        }
        List<PrintResult> forms = new ArrayList<>(models.size());
        for (Future<List<PrintResult>> batch : ForkJoinPool.commonPool().invokeAll(batches)) {
            forms.addAll(result(batch));
        }
        return forms;
    }

    private List<PrintResult> printBatch(Path template, List<Supplier<Map<String, Object>>> models) throws TemplateFault {
        List<String> documents = new ArrayList<>(models.size());
        for (Supplier<Map<String, Object>> model : models) {
            documents.add(templates.fill(template, model.get()));
        }
        try {
            return printer.print(documents, stamp);
        } catch (MalformedXhtml malformed) {
            throw TemplateFault.malformedResult(template, malformed);
        }
    }

    private static List<PrintResult> result(Future<List<PrintResult>> batch) throws TemplateFault {
        try {
            return batch.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while printing forms", interrupted);
        } catch (ExecutionException failed) {
            throw faultIn(failed).orElseThrow(() -> new IllegalStateException(failed.getCause()));
        }
    }

    /** The pool wraps what a batch throws, at times more than once. */
    private static Optional<TemplateFault> faultIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
