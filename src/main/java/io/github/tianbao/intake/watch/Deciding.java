package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The second step: everything is made of a received file and stands complete in the hidden folders before the journal is told. */
final class Deciding<D> {
    /** Where a clerk finds in the result folder what was sent. */
    private static final String ORIGINAL = "原件";

    private final WatchedFolders folders;
    private final Journal<D> journal;
    private final Desk<D> desk;

    Deciding(WatchedFolders folders, Journal<D> journal, Desk<D> desk) {
        this.folders = folders;
        this.journal = journal;
        this.desk = desk;
    }

    /**
     * Makes everything from scratch, whatever an earlier attempt has left.
     *
     * @param hopeless whether the work has failed time and again, so that there is nothing to be made but a note
     */
    Entry decide(Entry entry, boolean hopeless) throws IOException {
        Trees.renew(folders.results(entry));
        Trees.renew(folders.bag(entry));
        Optional<Entry> earlier = sameContent(entry.arrival());
        if (earlier.isPresent()) {
            noteDuplicate(entry, earlier.get());
        } else if (hopeless) {
            keep(entry, desk.giveUp(entry, folders.results(entry)));
        } else {
            keep(entry, desk.work(entry, folders.copy(entry), folders.results(entry), folders.bag(entry)));
        }
        return journal.find(entry.id()).orElseThrow();
    }

    /** Content that could not be checked before is worked on again: the pack may be mended, a programme added. */
    private Optional<Entry> sameContent(Arrival arrival) {
        return journal.withContent(arrival.township(), arrival.sha256())
                .filter(entry -> entry.decision().orElseThrow().status().isChecked());
    }

    private void noteDuplicate(Entry entry, Entry earlier) throws IOException {
        Path results = folders.results(entry);
        List<String> outputs = desk.noteDuplicate(entry, earlier, results);
        Trees.delete(folders.bag(entry));
        Trees.force(results);
        Decision first = earlier.decision().orElseThrow();
        String label = ResultNames.label(Status.DUPLICATE, Decision.Counts.NONE, first.revision());
        journal.decide(
                entry.id(),
                new Decision(Status.DUPLICATE, Decision.Counts.NONE, free(entry, entry.arrival().file(), label), Optional.empty(),
                        Optional.empty(), Optional.of(earlier.id()), first.revision(), List.of(), outputs),
                Optional.empty());
    }

    private void keep(Entry entry, Work<D> work) throws IOException {
        Path results = folders.results(entry);
        Path bag = folders.bag(entry);
        Path original = results.resolve(ORIGINAL).resolve(entry.arrival().file());
        Files.createDirectories(original.getParent());
        Files.copy(folders.copy(entry), original);
        Trees.force(results);
        Trees.force(bag);
        journal.decide(entry.id(), decision(entry, work), work.details());
    }

    private Decision decision(Entry entry, Work<D> work) throws IOException {
        int revision = work.corrects().flatMap(Entry::decision).map(Decision::revision).orElse(0) + 1;
        String label = ResultNames.label(work.status(), work.counts(), revision);
        return new Decision(work.status(), work.counts(), free(entry, work.title(), label), work.packageName(),
                work.markedCopy(), work.corrects().map(Entry::id), revision, work.tables(), work.outputs());
    }

    private String free(Entry entry, String title, String label) throws IOException {
        return ResultNames.free(folders.outbox(), entry.arrival().township(), title, label);
    }
}
