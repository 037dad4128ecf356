package io.github.tianbao.cli;

import io.github.tianbao.archive.PackageContents;
import io.github.tianbao.archive.PackageSealer;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.receipt.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Seals what came in, what came out and the packs that decided into a package; never touches one that is already there. */
final class Archiver {
    private static final int SHORT = 12;

    private final Path archive;

    Archiver(Path archive) {
        this.archive = archive;
    }

    /**
     * Seals a package and tells where it lies.
     *
     * @param results the finished result folder; its name becomes part of the package's
     */
    Path seal(Path original, Path results, Receipt receipt) throws IOException {
        Files.createDirectories(archive);
        Path work = Files.createTempDirectory(archive, ".封存中-");
        PackageSealer.seal(new PackageContents(original, results, packs(receipt), metadata(receipt)), work);
        Path bag = free(results.getFileName() + "-" + receipt.sha256().substring(0, SHORT));
        Files.move(work, bag);
        return bag;
    }

    /**
     * Seals a package into an empty folder and tells under what name it is to stand in the archive.
     *
     * @param entry number of the submission in the journal; no two packages have the same
     */
    String seal(Path original, Path results, Receipt receipt, Path bag, long entry) throws IOException {
        PackageSealer.seal(new PackageContents(original, results, packs(receipt), metadata(receipt)), bag);
        return "%06d-%s".formatted(entry, receipt.sha256().substring(0, SHORT));
    }

    private Path free(String name) {
        Path bag = archive.resolve(name);
        for (int number = 2; Files.exists(bag); number++) {
            bag = archive.resolve(name + "-" + number);
        }
        return bag;
    }

    private static List<Path> packs(Receipt receipt) {
        List<Path> folders = new ArrayList<>();
        for (Programme programme : programmes(receipt)) {
            folders.add(programme.folder());
            Path shared = programme.folder().resolveSibling("_shared");
            if (Files.isDirectory(shared) && !folders.contains(shared)) {
                folders.add(shared);
            }
        }
        return folders;
    }

    private static Map<String, String> metadata(Receipt receipt) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("Bagging-Date", receipt.referenceDate().day().toString());
        metadata.put("Bag-Software-Agent", "tianbao " + receipt.version());
        metadata.put("External-Identifier", receipt.sha256());
        metadata.put("External-Description", programmes(receipt).stream().map(Programme::name).collect(Collectors.joining("、"))
                + "：" + receipt.file());
        metadata.put("Retention", programmes(receipt).stream().map(programme -> programme.archive().retention()).distinct()
                .collect(Collectors.joining("、")));
        return metadata;
    }

    private static List<Programme> programmes(Receipt receipt) {
        return receipt.assessments().stream().map(assessment -> assessment.programme()).distinct().toList();
    }
}
