package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The originals that are on their way out of the inbox. Somebody may have opened one just before it was moved and write to it still;
 * so it is deleted only after it has been still for as long as a file is that is taken, and only if it is what was worked on.
 */
final class Leaving {
    private final WatchedFolders folders;
    private final Journal<?> journal;
    private final Originals originals;
    private final Inbox hidden;
    private final Stillness stillness;

    Leaving(WatchedFolders folders, Journal<?> journal, Originals originals, Patience patience, LongSupplier nanoseconds) {
        this.folders = folders;
        this.journal = journal;
        this.originals = originals;
        this.hidden = new Inbox(folders.leavingInbox());
        this.stillness = new Stillness(patience, nanoseconds);
    }

    /** Lets those go that may; whatever cannot be deleted now is tried again at the next call. */
    void look() {
        if (!Files.isDirectory(folders.leavingInbox())) {
            return;
        }
        try {
            stillness.see(hidden.look());
            for (Sighting ripe : stillness.ripe()) {
                letGo(ripe.path());
            }
        } catch (IOException | UncheckedIOException | CopiedFile.Unreadable | JournalUnavailable later) {
            return;
        }
    }

    /** Whether some are still there. */
    boolean isEmpty() {
        try {
            return Trees.entries(folders.leavingInbox()).isEmpty();
        } catch (IOException unknown) {
            return true;
        }
    }

    private void letGo(Path file) throws IOException, CopiedFile.Unreadable {
        Path folder = folders.leavingInbox().resolve(folders.leavingInbox().relativize(file).getName(0));
        Optional<Entry> entry = entry(folder.getFileName().toString());
        if (entry.isEmpty()) {
            originals.putBack(file);
        } else if (entry.get().state() == Entry.State.PUBLISHED) {
            originals.letGo(entry.get(), file);
        } else {
            return;
        }
        if (Trees.files(folder).isEmpty()) {
            Trees.delete(folder);
        }
    }

    /** The journal may have been put back to an older state; what it does not know comes in anew. */
    private Optional<Entry> entry(String id) {
        return id.matches("[0-9]{1,18}") ? journal.find(Long.parseLong(id)) : Optional.empty();
    }
}
