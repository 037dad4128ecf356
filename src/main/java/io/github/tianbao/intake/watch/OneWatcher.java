package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds an archive for one watcher: a lock that the system lets go of when the process ends, however it ends. */
public final class OneWatcher implements AutoCloseable {
    /** Its name in the archive folder. */
    public static final String FILE = ".填报值守.lock";

    private final FileChannel channel;

    private OneWatcher(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the archive; nothing if another watcher has it. */
    public static Optional<OneWatcher> of(Path archive) throws IOException {
        Files.createDirectories(archive);
        FileChannel channel = FileChannel.open(archive.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OneWatcher(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as for another process
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
