package io.github.tianbao.cli;

import io.github.tianbao.intake.Submission;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.intake.WholeFolder;
import io.github.tianbao.render.RenderFault;
import io.github.tianbao.render.Rendered;
import io.github.tianbao.render.Renderer;
import io.github.tianbao.render.Selection;
import io.github.tianbao.render.receipt.Receipt;
import io.github.tianbao.render.receipt.ReceiptWriter;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole way of one file: intake → sheet → programme → check → render → archive. The result depends on the file, the packs and
 * the reference date, and on nothing else; one pipeline serves many threads.
 */
final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Job job;
    private final Selection selection;
    private final Path out;
    private final Optional<Archiver> archiver;
    private final Renderer renderer = new Renderer();

    Pipeline(Job job, Selection selection, Path out, Optional<Path> archive) {
        this.job = job;
        this.selection = selection;
        this.out = out;
        this.archiver = archive.map(Archiver::new);
    }

    /**
     * Processes a file; whatever is wrong with it, the outcome says so and nothing is thrown.
     *
     * @param name of the result folder
     */
    Outcome process(Path file, String name) {
        String fileName = String.valueOf(file.getFileName());
        try (WholeFolder folder = WholeFolder.replacing(out.resolve(name))) {
            return process(file, folder);
        } catch (WholeFolder.ForeignFolder foreign) {
            return new Outcome.NotWritten(fileName, "run.foreign", foreign.getMessage());
        } catch (IOException disk) {
            LOG.error("results not written", disk);
            return new Outcome.NotWritten(fileName, "run.disk", disk.getMessage());
        }
    }

    private Outcome process(Path file, WholeFolder folder) throws IOException {
        try {
            Job.Checked checked = job.check(file);
            return checked.assessments().isEmpty()
                    ? refuse(file, RefusalNote.of(checked), ExitStatus.UNREADABLE, folder)
                    : write(file, checked, folder);
        } catch (UnreadableFile unreadable) {
            return refuse(file, RefusalNote.of(unreadable), ExitStatus.UNREADABLE, folder);
        } catch (RenderFault fault) {
            return refuse(file, RefusalNote.of(fault), ExitStatus.WRONG_CALL, folder);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            LOG.error("unexpected failure", defect);
            return refuse(file, RefusalNote.ofDefect(UnexpectedFailure.logFile()), ExitStatus.UNREADABLE, folder);
        }
    }

    private static Outcome refuse(Path file, RefusalNote note, int status, WholeFolder folder) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        folder.clear();
        note.write(folder.path(), fileName);
        folder.commit();
        return new Outcome.Refused(fileName, note, status);
    }

    private Outcome write(Path file, Job.Checked checked, WholeFolder folder) throws IOException, RenderFault {
        Submission submission = Submissions.identify(file);
        Provenance provenance = new Provenance(submission.name(), submission.sha256(), Version.text());
        Rendered rendered = renderer.render(file, checked.assessments(), provenance, selection, folder.path());
        Receipt receipt = new Receipt(Version.text(), submission.name(), submission.sha256(), checked.referenceDate(),
                rendered.assessments(), checked.recognition().unrecognised(), rendered.outputs());
        ReceiptWriter.write(receipt, folder.path().resolve("receipt.json"));
        folder.commit();
        Optional<Path> bag = Optional.empty();
        if (archiver.isPresent()) {
            bag = Optional.of(archiver.get().seal(file, folder.target(), receipt));
        }
        Counts counts = rendered.assessments().stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
        return new Outcome.Processed(submission.name(), counts, checked.recognition().unrecognised(), bag);
    }
}
