package io.github.tianbao.cli;

import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.intake.watch.OneWatcher;
import io.github.tianbao.intake.watch.WatchedFolders;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.NumberSeries;
import io.github.tianbao.ledger.database.LedgerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds archives and packages that people name, and the numbers that an archive has given out. */
final class Archives {
    /** What lies in an archive folder beside packages: the ledger, and what a watcher is working on. */
    private static final Set<String> NEIGHBOURS = Set.of(LedgerAddress.NAME, WatchedFolders.AT_WORK, OneWatcher.FILE);

    private Archives() {}

    static ArchiveFolder read(Path archive) throws IOException {
        return ArchiveFolder.read(archive, NEIGHBOURS);
    }

    /**
     * The last number given out in each series, as the ledger of an archive has it; none if the archive is here without its ledger. An
     * archive can be examined without: a ledger that does not open, for want of its key perhaps, is told of and passed over.
     */
    static Map<String, Long> givenNumbers(Path archive, LedgerOptions options, Session session) {
        Map<String, Long> given = new TreeMap<>();
        if (options.isThere(archive)) {
            try (Ledger ledger = options.open(archive)) {
                NumberSeries numbers = ledger.numbers();
                numbers.series().forEach(series -> given.put(series, numbers.last(series)));
            } catch (Refusal closed) {
                session.complain("archive.noledger", closed.getMessage());
            }
        }
        return given;
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
