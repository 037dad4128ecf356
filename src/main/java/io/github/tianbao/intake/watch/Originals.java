package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Moves originals out of the inbox. What a clerk has changed meanwhile stays: a file is renamed into a hidden folder first, where
 * nobody writes to it, then compared with what was worked on, and goes only if it is the same.
 */
final class Originals {
    private final WatchedFolders folders;

    Originals(WatchedFolders folders) {
        this.folders = folders;
    }

    /**
     * Moves the original of an entry out of the inbox.
     *
     * @return false if it is there and cannot be moved, because it is open or the inbox may not be written
     */
    boolean release(Entry entry) {
        Path original = folders.original(entry.arrival());
        Path leaving = folders.leaving(entry);
        try {
            if (!Files.exists(leaving) && !(isOf(entry, original) && moveAway(original, leaving))) {
                return true;
            }
            if (isOf(entry, leaving)) {
                Files.delete(leaving);
            } else {
                putBack(leaving, original);
            }
            Trees.delete(folders.leavingInbox().resolve(String.valueOf(entry.id())));
            return true;
        } catch (IOException | CopiedFile.Unreadable held) {
            return false;
        }
    }

    /** Puts files back that were leaving when the process ended and of which the journal knows nothing that is left to do. */
    void putBackAllBut(List<String> unfinished) throws IOException {
        for (Path folder : Trees.entries(folders.leavingInbox())) {
            if (!unfinished.contains(folder.getFileName().toString())) {
                for (Path file : Trees.files(folder)) {
                    putBack(file, folders.inbox().resolve(folder.relativize(file).toString()));
                }
                Trees.delete(folder);
            }
        }
    }

    private static boolean isOf(Entry entry, Path file) throws IOException, CopiedFile.Unreadable {
        return Files.isRegularFile(file)
                && Files.size(file) == entry.arrival().size()
                && CopiedFile.identify(file).equals(CopiedFile.of(entry.arrival()));
    }

    /** Whether there was something to move. */
    private static boolean moveAway(Path original, Path leaving) throws IOException {
        Files.createDirectories(leaving.getParent());
        try {
            Files.move(original, leaving, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Puts a file back where it was; if there is another by now, under a name of its own. */
    private static void putBack(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        String name = place.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path free = place;
        for (int number = 2; Files.exists(free); number++) {
            free = place.resolveSibling(name.substring(0, dot) + "（" + number + "）" + name.substring(dot));
        }
        Files.move(file, free);
    }
}
