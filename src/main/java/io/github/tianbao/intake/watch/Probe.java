package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tries whether the folders can be written and the journal be read. */
final class Probe {
    private static final int BYTES = 1 << 20;
    private static final long AMPLE = 64L << 20;

    private final List<Path> folders;
    private final Journal<?> journal;

    Probe(WatchedFolders folders, Journal<?> journal) {
        this.folders = List.of(folders.outboxAtWork(), folders.archiveAtWork());
        this.journal = journal;
    }

    boolean isClear() {
        try {
            for (Path folder : folders) {
                write(folder);
            }
            journal.oldest();
            return true;
        } catch (IOException | JournalUnavailable obstacle) {
            return false;
        }
    }

    /** Whether moreover there is so much room that results cannot have failed for want of it. */
    boolean isAmple() {
        try {
            for (Path folder : folders) {
                if (Files.getFileStore(folder).getUsableSpace() < AMPLE) {
                    return false;
                }
            }
            return isClear();
        } catch (IOException obstacle) {
            return false;
        }
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "试写-", "");
        try {
            Files.write(file, new byte[BYTES]);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
