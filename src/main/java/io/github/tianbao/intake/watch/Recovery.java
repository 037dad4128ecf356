package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Brings the hidden folders into order: before the first look, whatever an earlier process was doing when it ended. */
final class Recovery {
    private final WatchedFolders folders;
    private final Journal<?> journal;

    Recovery(WatchedFolders folders, Journal<?> journal) {
        this.folders = folders;
        this.journal = journal;
    }

    /** Clears away what belongs to no unfinished entry; gives the errands that bring the unfinished ones to their end. */
    List<Errand> recover() throws IOException {
        List<Entry> unfinished = journal.unfinished();
        List<String> ids = unfinished.stream().map(entry -> String.valueOf(entry.id())).toList();
        for (Path atWork : List.of(folders.outboxAtWork(), folders.archiveAtWork())) {
            Files.createDirectories(atWork);
            for (Path left : Trees.entries(atWork)) {
                if (!ids.contains(left.getFileName().toString())) {
                    Trees.delete(left);
                }
            }
        }
        return unfinished.stream().map(entry -> Errand.resumed(entry, folders.original(entry.arrival()))).toList();
    }

    /** Takes the hidden folders away if nothing is in them. */
    void leave() throws IOException {
        for (Path atWork : List.of(folders.outboxAtWork(), folders.archiveAtWork(), folders.leavingInbox())) {
            if (Trees.entries(atWork).isEmpty()) {
                Trees.delete(atWork);
            }
        }
    }
}
