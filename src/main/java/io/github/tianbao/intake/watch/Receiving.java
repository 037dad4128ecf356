package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The first step: a file of the inbox is copied and taken down. The file itself stays where it is until its results are out. */
final class Receiving {
    private final WatchedFolders folders;
    private final Journal<?> journal;
    private final InstantSource clock;
    private final AtomicLong copies = new AtomicLong();

    Receiving(WatchedFolders folders, Journal<?> journal, InstantSource clock) {
        this.folders = folders;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a file down. Nothing is taken down if it was changed, renamed or taken away while it was read; the next look will find
     * what is there then.
     *
     * @param received is given the entry as soon as there is one
     */
    void take(Sighting sighting, Consumer<Entry> received) throws IOException, CopiedFile.Unreadable {
        Path copy = newCopy();
        try {
            CopiedFile copied = CopiedFile.copy(sighting.path(), copy);
            if (isAsItWas(sighting, copied)) {
                Entry entry = journal.receive(new Arrival(sighting.township(), sighting.file(), copied.sha256(), copied.size(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                received.accept(entry);
                keep(copy, entry);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Makes sure that there is a copy of a received file, also after a process that received it has ended.
     *
     * @return false if there is none and the clerk has taken the file back or changed it
     */
    boolean retake(Entry entry) throws IOException, CopiedFile.Unreadable {
        if (isCopy(folders.copy(entry), entry)) {
            return true;
        }
        Path original = folders.original(entry.arrival());
        if (!Files.isRegularFile(original)) {
            return false;
        }
        Path copy = newCopy();
        try {
            if (!CopiedFile.copy(original, copy).sha256().equals(entry.arrival().sha256())) {
                return false;
            }
            keep(copy, entry);
            return true;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Path newCopy() {
        return folders.archiveAtWork().resolve("来件-" + copies.incrementAndGet());
    }

    private void keep(Path copy, Entry entry) throws IOException {
        Trees.renew(folders.workshop(entry));
        Trees.place(copy, folders.copy(entry));
    }

    private static boolean isCopy(Path file, Entry entry) throws IOException, CopiedFile.Unreadable {
        return Files.isRegularFile(file) && CopiedFile.identify(file).equals(CopiedFile.of(entry.arrival()));
    }

    private static boolean isAsItWas(Sighting sighting, CopiedFile copied) {
        try {
            BasicFileAttributes now = Files.readAttributes(sighting.path(), BasicFileAttributes.class);
            return now.isRegularFile()
                    && now.size() == sighting.size()
                    && copied.size() == sighting.size()
                    && now.lastModifiedTime().equals(sighting.modified());
        } catch (IOException gone) {
            return false;
        }
    }
}
