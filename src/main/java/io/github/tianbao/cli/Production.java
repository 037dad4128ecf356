package io.github.tianbao.cli;

import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.intake.Submission;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.intake.Trees;
import io.github.tianbao.intake.watch.JournalUnavailable;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.render.RenderFault;
import io.github.tianbao.render.Rendered;
import io.github.tianbao.render.Renderer;
import io.github.tianbao.render.Selection;
import io.github.tianbao.render.earlier.EarlierFile;
import io.github.tianbao.render.receipt.Receipt;
import io.github.tianbao.render.receipt.ReceiptWriter;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes of a file all that a clerk gets: intake → sheet → programme → check → render. What is made depends on the file, the packs, the
 * reference date and what is known of earlier files, and on nothing else; one production serves many threads.
 */
final class Production {
    private static final Logger LOG = LoggerFactory.getLogger(Production.class);

    private final Job job;
    private final Selection selection;
    private final Renderer renderer = new Renderer();

    /**
     * @param selection which outputs to make
     */
    Production(Job job, Selection selection) {
        this.job = job;
        this.selection = selection;
    }

    /** SHA-256 by name of every font file that paper may be set in. */
    Map<String, String> fonts() {
        return renderer.fonts();
    }

    /** What was made of a file. */
    sealed interface Product {
        /**
         * The file was checked, and its results written.
         *
         * @param unrecognised sheets of it that fit no programme
         */
        record Results(Receipt receipt, Counts counts, List<Recognition.Unrecognised> unrecognised) implements Product {
            public Results {
                unrecognised = List.copyOf(unrecognised);
            }
        }

        /**
         * The file was not processed; the note that says why lies in the folder.
         *
         * @param fault whose fault it is
         */
        record Refusal(RefusalNote note, Fault fault) implements Product {}
    }

    /** What has to be mended before a refused file can be processed. */
    enum Fault { FILE, PACK, PROGRAM }

    /** Tells what is known of earlier files, when it is known what was found in this one and before anything is written. */
    interface Memory {
        /** Where nobody remembers anything. */
        Memory NONE = checked -> List.of();

        /** What is known, by programme. */
        List<Earlier> earlier(Job.Checked checked);
    }

    /**
     * Processes a file, whatever is wrong with it.
     *
     * @param memory asked if something was recognised
     * @param folder takes what is made; it exists and is empty
     * @throws IOException if the folder cannot be written
     */
    Product make(Path file, Memory memory, Path folder) throws IOException {
        try {
            Job.Checked checked = job.check(file);
            if (checked.assessments().isEmpty()) {
                return refuse(file, RefusalNote.of(checked), Fault.FILE, folder);
            }
            return write(file, checked, memory.earlier(checked), folder);
        } catch (UnreadableFile unreadable) {
            return refuse(file, RefusalNote.of(unreadable), Fault.FILE, folder);
        } catch (RenderFault fault) {
            return refuse(file, RefusalNote.of(fault), Fault.PACK, folder);
        } catch (JournalUnavailable later) {
            throw later;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            LOG.error("unexpected failure", defect);
            return refuse(file, RefusalNote.ofDefect(UnexpectedFailure.logFile()), Fault.PROGRAM, folder);
        }
    }

    private static Product refuse(Path file, RefusalNote note, Fault fault, Path folder) throws IOException {
        Trees.renew(folder);
        note.write(folder, String.valueOf(file.getFileName()));
        return new Product.Refusal(note, fault);
    }

    private Product write(Path file, Job.Checked checked, List<Earlier> earlier, Path folder) throws IOException, RenderFault {
        Submission submission = Submissions.identify(file);
        Provenance provenance = new Provenance(submission.name(), submission.sha256(), Version.text());
        Rendered rendered = renderer.render(file, checked.assessments(), earlier, provenance, selection, folder);
        Receipt receipt = new Receipt(Version.text(), submission.name(), submission.sha256(), checked.referenceDate(),
                rendered.assessments(), checked.recognition().unrecognised(), rendered.outputs(), earlier);
        ReceiptWriter.write(receipt, folder.resolve("receipt.json"));
        if (earlier.stream().anyMatch(known -> !known.isEmpty())) {
            EarlierFile.write(earlier, folder.resolve(EarlierFile.NAME));
        }
        Counts counts = rendered.assessments().stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
        return new Product.Results(receipt, counts, checked.recognition().unrecognised());
    }
}
