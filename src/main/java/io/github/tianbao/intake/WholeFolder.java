package io.github.tianbao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A result folder that appears whole or not at all: files are written into a hidden folder beside the target, which then takes
 * the target's name. An earlier result of ours is replaced; a folder that is not ours is never touched.
 */
public final class WholeFolder implements AutoCloseable {

    /** One of these in a folder says that we made it. */
    private static final List<String> OUR_FILES = List.of("receipt.json", "说明.txt");

    private static final String PREFIX = ".填报中-";

    /** Ending of the earlier result while the new one takes its place. */
    private static final String OLD = "-旧";

    private final Path target;
    private final Path work;
    private boolean committed;

    private WholeFolder(Path target, Path work) {
        this.target = target;
        this.work = work;
    }

    /**
     * Opens a folder to write into.
     *
     * @throws ForeignFolder if the target holds files that are not ours
     */
    public static WholeFolder replacing(Path target) throws IOException, ForeignFolder {
        if (!mayReplace(target)) {
            throw new ForeignFolder(target);
        }
        Path parent = target.toAbsolutePath().normalize().getParent();
        Files.createDirectories(parent);
        clearAway(parent, target);
        Path work = parent.resolve(PREFIX + target.getFileName() + "-" + ProcessHandle.current().pid());
        Trees.delete(work);
        Files.createDirectory(work);
        return new WholeFolder(target, work);
    }

    /** Where to write. */
    public Path path() {
        return work;
    }

    /** Where the folder will stand. */
    public Path target() {
        return target;
    }

    /** Puts the folder in its place. */
    public void commit() throws IOException {
        Path old = work.resolveSibling(work.getFileName() + OLD);
        Trees.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(work, target);
        committed = true;
        Trees.delete(old);
    }

    /** Throws away what was not committed. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            Trees.delete(work);
        }
    }

    /** Clears away what a killed run left behind; if it was killed between two renames, the earlier result comes back. */
    private static void clearAway(Path parent, Path target) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(parent)) {
            left = files.filter(file -> isLeftBehind(file, target)).sorted().toList();
        }
        for (Path file : left) {
            if (file.toString().endsWith(OLD) && !Files.exists(target)) {
                Files.move(file, target);
            } else {
                Trees.delete(file);
            }
        }
    }

    /** Whether a folder was being written for the target by a process that runs no more. */
    private static boolean isLeftBehind(Path file, Path target) {
        String start = PREFIX + target.getFileName() + "-";
        String name = String.valueOf(file.getFileName());
        String rest = name.startsWith(start) ? name.substring(start.length()) : "";
        String pid = rest.endsWith(OLD) ? rest.substring(0, rest.length() - OLD.length()) : rest;
        return pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static boolean mayReplace(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
            return names.isEmpty() || OUR_FILES.stream().anyMatch(names::contains);
        }
    }

    /** Thrown when a result would replace files that are not ours. */
    public static final class ForeignFolder extends Exception {
        private static final long serialVersionUID = 1L;

        private ForeignFolder(Path folder) {
            super(folder.toString());
        }
    }
}
