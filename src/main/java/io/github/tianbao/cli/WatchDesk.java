package io.github.tianbao.cli;

import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Desk;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Revisions;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.intake.watch.Work;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.history.History;
import io.github.tianbao.ledger.history.Question;
import io.github.tianbao.render.receipt.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            corrected.set(DecisionFacts.corrected(revisions, entry.arrival(), checked));
            return history.earlier(new Question(entry.arrival().township(), checked.assessments(), corrected.get().map(Entry::id), entry.id()));
        }, results);
        return product instanceof Production.Product.Results made
                ? checked(entry, original, made.receipt(), made.counts(), corrected.get(), results, bag)
                : refused(entry, (Production.Product.Refusal) product);
    }

    private Work<Details> checked(
            Entry entry, Path original, Receipt receipt, Counts counts, Optional<Entry> corrected, Path results, Path bag)
            throws IOException {
        String packageName = archiver.seal(original, results, receipt, bag, entry.id());
        return new Work<>(
                DecisionFacts.status(counts),
                DecisionFacts.counts(counts),
                corrected.map(revisions::first).map(first -> first.arrival().file()).orElse(entry.arrival().file()),
                corrected,
                DecisionFacts.markedCopy(receipt),
                Optional.of(packageName),
                DecisionFacts.tables(receipt),
                OutputLinks.of(receipt.outputs()),
                Optional.of(DecisionFacts.details(receipt)));
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
    public List<String> noteDuplicate(Entry entry, Entry earlier, Path results) throws IOException {
        RefusalNote.ofDuplicate(earlier.arrival().file(), earlier.decision().orElseThrow().resultFolder())
                .write(results, entry.arrival().file());
        return List.of(RefusalNote.FILE);
    }

    @Override
    public Work<Details> giveUp(Entry entry, Path results) throws IOException {
        RefusalNote.ofDefect(UnexpectedFailure.logFile()).write(results, entry.arrival().file());
        return refused(entry, new Production.Product.Refusal(RefusalNote.ofDefect(UnexpectedFailure.logFile()), Production.Fault.PROGRAM));
    }
}
