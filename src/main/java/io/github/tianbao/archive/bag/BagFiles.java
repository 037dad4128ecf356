package io.github.tianbao.archive.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in a folder, as paths with {@code /} in name order. Links are not followed: what a package holds, it holds itself.
 *
 * @param files size by path of the regular files
 * @param other links, devices, and folders with nothing in them
 */
public record BagFiles(SortedMap<String, Long> files, SortedSet<String> other) {

    /** Lists a folder with everything below it. */
    public static BagFiles under(Path folder) throws IOException {
        BagFiles found = new BagFiles(new TreeMap<>(), new TreeSet<>());
        Files.walkFileTree(folder, new Lister(folder, found));
        return found;
    }

    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path base;
        private final BagFiles found;
        private final Deque<Integer> before = new ArrayDeque<>();

        Lister(Path base, BagFiles found) {
            this.base = base;
            this.found = found;
        }

        private int count() {
            return found.files().size() + found.other().size();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            before.push(count());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                found.files().put(name(file), attributes.size());
            } else {
                found.other().add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            if (before.pop() == count() && !directory.equals(base)) {
                found.other().add(name(directory) + "/");
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return base.relativize(path).toString().replace('\\', '/');
        }
    }
}
