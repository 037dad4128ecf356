package io.github.tianbao.cli;

import io.github.tianbao.archive.NumberRegister;
import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.archive.number.FileNumberRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds archives and packages that people name, and the register of numbers that belongs to an archive. */
final class Archives {
    /** The register of numbers in an archive folder. */
    private static final String NUMBERS = "件号登记.tsv";

    private Archives() {}

    static NumberRegister numbers(Path archive) {
        return new FileNumberRegister(archive.resolve(NUMBERS));
    }

    static ArchiveFolder read(Path archive) throws IOException {
        return ArchiveFolder.read(archive, Set.of(NUMBERS));
    }

    /** The packages at a path: itself, or those in it; itself too if there is none, so that somebody says what it is. */
    static List<Path> packages(Path path) throws IOException {
        if (!Files.isDirectory(path) || ArchiveFolder.isPackage(path)) {
            return List.of(path);
        }
        List<Path> packages = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(ArchiveFolder::isPackage).sorted().forEach(packages::add);
        }
        return packages.isEmpty() && !ArchiveFolder.isArchive(path) ? List.of(path) : packages;
    }
}
