package io.github.tianbao.programme.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a pack by name. Files and folders whose name begins with a dot belong to editors and desktops, not to the pack. */
final class PackFiles {
    private PackFiles() {}

    /** Names relative to the folder, with {@code /}, sorted; none for a folder that is not there. */
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(PackFiles::isVisible)
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Path file) {
        return StreamSupport.stream(file.spliterator(), false).noneMatch(part -> part.toString().startsWith("."));
    }
}
