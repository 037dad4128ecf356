package io.github.tianbao.archive.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A hidden folder in the archive in which a package is made, so that packages appear whole or not at all. What a process that runs no
 * more left behind is cleared away.
 */
public final class Staging implements AutoCloseable {
    /** With it begins the name of every folder that is no package yet. */
    public static final String PREFIX = ".封存中-";

    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path folder;

    private Staging(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder to write a package into. */
    public static Staging in(Path archive) throws IOException {
        sweep(archive);
        return new Staging(OwnerOnly.folder(
                archive.resolve(PREFIX + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet())));
    }

    public Path folder() {
        return folder;
    }

    /** Puts the package in its place, unless one stands there already: then that one holds, and this one goes. */
    public void moveTo(Path bag) throws IOException {
        try {
            if (!Files.exists(bag)) {
                Files.move(folder, bag);
            }
        } catch (IOException failed) {
            if (!Files.exists(bag)) {
                throw failed;
            }
        }
    }

    /** Throws away what was not moved. */
    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void sweep(Path archive) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(archive)) {
            left = files.filter(Staging::isLeftBehind).sorted().toList();
        }
        for (Path file : left) {
            delete(file);
        }
    }

    private static boolean isLeftBehind(Path file) {
        String name = file.getFileName().toString();
        String pid = name.startsWith(PREFIX) ? name.substring(PREFIX.length()).split("-")[0] : "";
        return pid.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
