package io.github.tianbao.cli;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Desk;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Revisions;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.intake.watch.Work;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.entry.DetailsWriter;
import io.github.tianbao.ledger.history.History;
import io.github.tianbao.ledger.history.Question;
import io.github.tianbao.render.Output;
import io.github.tianbao.render.receipt.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Works on the files of a watched folder: the same {@link Production} as a {@code run}, and the package. */
final class WatchDesk implements Desk<Details> {
    private final Production production;
    private final Archiver archiver;
    private final Revisions revisions;
    private final History history;

    WatchDesk(Production production, Archiver archiver, Revisions revisions, History history) {
        this.production = production;
        this.archiver = archiver;
        this.revisions = revisions;
        this.history = history;
    }

    @Override
    public Work<Details> work(Entry entry, Path original, Path results, Path bag) throws IOException {
        AtomicReference<Optional<Entry>> corrected = new AtomicReference<>(Optional.empty());
        Production.Product product = production.make(original, checked -> {
            corrected.set(corrected(entry, checked));
            return history.earlier(new Question(entry.arrival().township(), checked.assessments(), corrected.get().map(Entry::id), Set.of()));
        }, results);
        return product instanceof Production.Product.Results made
                ? checked(entry, original, made.receipt(), made.counts(), corrected.get(), results, bag)
                : refused(entry, (Production.Product.Refusal) product);
    }

    private Optional<Entry> corrected(Entry entry, Job.Checked checked) {
        List<Revisions.Contents> tables = new ArrayList<>();
        checked.assessments().forEach(assessment -> assessment.tables().forEach(table -> tables.add(new Revisions.Contents(
                summary(assessment, table), () -> table.records().stream().map(record -> record.key()).iterator(),
                table.records().size()))));
        return revisions.corrected(entry.arrival(), checked.markedCopyOf(), tables);
    }

    private static Decision.TableSummary summary(Assessment assessment, TableAssessment table) {
        return new Decision.TableSummary(
                assessment.programme().id(),
                assessment.programme().name(),
                table.table().header().titles().stream().findFirst().orElse(""),
                DetailsWriter.sender(table, ""),
                DetailsWriter.period(assessment));
    }

    private Work<Details> checked(
            Entry entry, Path original, Receipt receipt, Counts counts, Optional<Entry> corrected, Path results, Path bag)
            throws IOException {
        String packageName = archiver.seal(original, results, receipt, bag, entry.id());
        List<Details.OutputFile> outputs = receipt.outputs().stream()
                .map(output -> new Details.OutputFile(output.path(), output.kind().code(), output.sha256())).toList();
        List<Decision.TableSummary> tables = receipt.assessments().stream()
                .flatMap(assessment -> assessment.tables().stream().map(table -> summary(assessment, table))).distinct().toList();
        return new Work<>(
                status(counts),
                new Decision.Counts(counts.pass(), counts.fail(), counts.undecided(), counts.errors(), counts.warnings()),
                corrected.map(earlier -> earlier.arrival().file()).orElse(entry.arrival().file()),
                corrected,
                receipt.outputs().stream().filter(output -> output.kind() == Output.Kind.ANNOTATED).map(Output::sha256).findFirst(),
                Optional.of(packageName),
                tables,
                OutputLinks.of(receipt.outputs()),
                Optional.of(new Details(Version.text(), receipt.assessments(), outputs)));
    }

    private static Status status(Counts counts) {
        if (counts.errors() > 0) {
            return Status.ERRORS;
        }
        return counts.undecided() > 0 ? Status.PENDING : Status.PASSED;
    }

    private static Work<Details> refused(Entry entry, Production.Product.Refusal refusal) {
        return new Work<>(
                refusal.fault() == Production.Fault.FILE ? Status.UNRECOGNISED : Status.NOT_PROCESSED,
                Decision.Counts.NONE,
                entry.arrival().file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(RefusalNote.FILE),
                Optional.empty());
    }

    @Override
    public void noteDuplicate(Entry entry, Entry earlier, Path results) throws IOException {
        RefusalNote.ofDuplicate(earlier.arrival().file(), earlier.decision().orElseThrow().resultFolder())
                .write(results, entry.arrival().file());
    }

    @Override
    public Work<Details> giveUp(Entry entry, Path results) throws IOException {
        RefusalNote.ofDefect(UnexpectedFailure.logFile()).write(results, entry.arrival().file());
        return refused(entry, new Production.Product.Refusal(RefusalNote.ofDefect(UnexpectedFailure.logFile()), Production.Fault.PROGRAM));
    }
}
