package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.Path;

/** The third step: what a decided file's results and package are is moved into its final place, the original out of the inbox. */
final class Publishing {
    private final WatchedFolders folders;
    private final Journal<?> journal;
    private final Originals originals;

    Publishing(WatchedFolders folders, Journal<?> journal, Originals originals) {
        this.folders = folders;
        this.journal = journal;
        this.originals = originals;
    }

    /**
     * Does what is left to do.
     *
     * @return false if the original could not be moved out of the inbox; everything else is done then
     */
    boolean publish(Entry entry) throws IOException {
        Decision decision = entry.decision().orElseThrow();
        Trees.place(folders.results(entry), folders.outbox().resolve(decision.resultFolder()));
        if (decision.packageName().isPresent()) {
            Path bag = folders.archive().resolve(decision.packageName().get());
            Trees.place(folders.bag(entry), bag);
        }
        Trees.delete(folders.workshop(entry));
        if (!originals.release(entry)) {
            return false;
        }
        journal.publish(entry.id());
        return true;
    }
}
