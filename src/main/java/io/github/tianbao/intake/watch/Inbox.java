package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Submissions;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The folder that clerks drop files into. It is looked through as a whole each time, which works on every network share. */
final class Inbox {
    private final Path root;

    Inbox(Path root) {
        this.root = root;
    }

    /**
     * All files there are, sub-folder by sub-folder, those that were changed first in front.
     *
     * @throws IOException if the inbox itself cannot be looked into
     */
    List<Sighting> look() throws IOException {
        Look look = new Look();
        Files.walkFileTree(root, look);
        return look.sightings();
    }

    /** The lock files that Excel, WPS and LibreOffice put beside a file that is open. */
    static List<String> lockFilesOf(String file) {
        return List.of("~$" + file, ".~" + file, ".~lock." + file + "#");
    }

    private String townshipOf(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    private final class Look extends SimpleFileVisitor<Path> {
        private record Found(Path file, BasicFileAttributes attributes) {}

        private final List<Found> found = new ArrayList<>();
        private final Set<Path> lockFiles = new HashSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean passedOver = !directory.equals(root) && (Submissions.isTemporary(directory) || Submissions.holdsLists(directory));
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Submissions.isTemporary(file)) {
                lockFiles.add(file);
            } else if (attributes.isRegularFile()) {
                found.add(new Found(file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that vanishes while we look, or a folder that we may not enter, hides nothing of the others. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            return go(file, failure);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : go(directory, failure);
        }

        private FileVisitResult go(Path place, IOException failure) throws IOException {
            if (place.equals(root)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }

        List<Sighting> sightings() {
            return found.stream()
                    .map(file -> new Sighting(
                            file.file,
                            townshipOf(file.file.getParent()),
                            file.attributes.size(),
                            file.attributes.lastModifiedTime(),
                            isOpen(file.file)))
                    .sorted(Comparator.comparing(Sighting::modified).thenComparing(Sighting::path))
                    .toList();
        }

        private boolean isOpen(Path file) {
            return lockFilesOf(file.getFileName().toString()).stream().anyMatch(name -> lockFiles.contains(file.resolveSibling(name)));
        }
    }
}
