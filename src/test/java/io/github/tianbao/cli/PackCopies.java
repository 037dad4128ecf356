package io.github.tianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of delivered packs, for tests to change. */
final class PackCopies {
    private static final Path DELIVERED = Path.of("templates");

    private PackCopies() {}

    /** Copies packs and what all packs share into a folder of packs; answers that folder. */
    static Path in(Path packs, String... ids) throws IOException {
        copy("_shared", packs);
        for (String id : ids) {
            copy(id, packs);
        }
        return packs;
    }

    private static void copy(String name, Path packs) throws IOException {
        try (Stream<Path> files = Files.walk(DELIVERED.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = packs.resolve(DELIVERED.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
