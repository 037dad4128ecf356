package io.github.tianbao.cli;

import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.intake.Submission;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.Revisions;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.history.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes one file of a {@code run} down in the ledger. A run over the same bytes knows what was known when they first came in, and so
 * comes to the same package and is not taken down again; if it comes to another, because a pack has changed, it takes the earlier
 * one's place.
 */
final class Recording implements Production.Memory {
    /** A run knows no folders of townships. */
    private static final String NOWHERE = "";

    private final Ledger ledger;
    private final Journal<Details> journal;
    private final Arrival arrival;
    private final Optional<Entry> again;
    private Optional<Entry> corrected = Optional.empty();

    private Recording(Ledger ledger, Arrival arrival) {
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.arrival = arrival;
        this.again = journal.withContent(NOWHERE, arrival.sha256()).filter(entry -> entry.arrival().sha256().equals(arrival.sha256()));
    }

    static Recording of(Path file, Ledger ledger, Instant now) throws IOException {
        Submission submission = Submissions.identify(file);
        return new Recording(ledger, new Arrival(NOWHERE, submission.name(), submission.sha256(), Files.size(file), now));
    }

    @Override
    public List<Earlier> earlier(Job.Checked checked) {
        corrected = again.isPresent()
                ? again.flatMap(entry -> entry.decision().flatMap(Decision::origin)).flatMap(journal::find)
                : DecisionFacts.corrected(new Revisions(journal), arrival, checked);
        return ledger.history().earlier(new Question(NOWHERE, checked.assessments(), corrected.map(Entry::id),
                again.map(Entry::id).orElse(Question.NOW)));
    }

    /**
     * Takes down what became of the file.
     *
     * @param folder name of the result folder
     * @param bag    name of the package
     */
    void finish(Production.Product product, String folder, Optional<String> bag) {
        if (again.flatMap(Entry::decision).filter(decision -> decision.packageName().equals(bag)).isPresent()) {
            return;
        }
        Optional<Entry> origin = again.or(() -> corrected);
        int revision = origin.flatMap(Entry::decision).map(decision -> decision.revision() + 1).orElse(1);
        long id = journal.receive(arrival).id();
        if (product instanceof Production.Product.Results results) {
            journal.decide(id, new Decision(DecisionFacts.status(results.counts()), DecisionFacts.counts(results.counts()), folder, bag,
                    DecisionFacts.markedCopy(results.receipt()), origin.map(Entry::id), revision, DecisionFacts.tables(results.receipt()),
                    OutputLinks.of(results.receipt().outputs())), Optional.of(DecisionFacts.details(results.receipt())));
        } else {
            journal.decide(id, new Decision(Status.UNRECOGNISED, Decision.Counts.NONE, folder, Optional.empty(), Optional.empty(),
                    origin.map(Entry::id), revision, List.of(), List.of(RefusalNote.FILE)), Optional.empty());
        }
        journal.publish(id);
    }
}
