package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves originals out of the inbox once their results are out: into a hidden folder, from where {@link Leaving} lets them go. */
final class Originals {
    private final WatchedFolders folders;

    Originals(WatchedFolders folders) {
        this.folders = folders;
    }

    /**
     * Moves the original of an entry out of the inbox. What the clerk has changed meanwhile stays: it is something new.
     *
     * @return false if it is there and cannot be moved, because it is open or the inbox may not be written
     */
    boolean release(Entry entry) {
        Path original = folders.original(entry.arrival());
        Path leaving = folders.leaving(entry);
        try {
            if (!Files.exists(leaving) && isOf(entry, original)) {
                Files.createDirectories(leaving.getParent());
                Files.move(original, leaving, StandardCopyOption.ATOMIC_MOVE);
            }
            return true;
        } catch (NoSuchFileException gone) {
            return !Files.exists(original);
        } catch (IOException | CopiedFile.Unreadable held) {
            return false;
        }
    }

    /** Lets a file that has been still in the hidden folder go; puts it back if it is not what was worked on. */
    void letGo(Entry entry, Path leaving) throws IOException, CopiedFile.Unreadable {
        if (isOf(entry, leaving)) {
            Files.delete(leaving);
        } else {
            putBack(leaving);
        }
    }

    /** Puts a file back where it was; if there is another by now, under a name of its own. */
    void putBack(Path leaving) throws IOException {
        Path inFolder = folders.leavingInbox().relativize(leaving);
        Path place = folders.inbox().resolve(inFolder.subpath(1, inFolder.getNameCount()).toString());
        Files.createDirectories(place.getParent());
        String name = place.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path free = place;
        for (int number = 2; Files.exists(free); number++) {
            free = place.resolveSibling(name.substring(0, dot) + "（" + number + "）" + name.substring(dot));
        }
        Files.move(leaving, free);
    }

    private static boolean isOf(Entry entry, Path file) throws IOException, CopiedFile.Unreadable {
        return Files.isRegularFile(file)
                && Files.size(file) == entry.arrival().size()
                && CopiedFile.identify(file).equals(CopiedFile.of(entry.arrival()));
    }
}
