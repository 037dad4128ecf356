package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.BagFiles;
import io.github.tianbao.archive.bag.BagInfo;
import io.github.tianbao.archive.bag.BagWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of packages and archives that tests may spoil. */
final class ArchiveCopies {
    private ArchiveCopies() {}

    static Path copy(Path from, Path to) throws IOException {
        for (String file : BagFiles.under(from).files().keySet()) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return to;
    }

    /** Seals a changed package as somebody would who wants the change to go unnoticed. */
    static void sealAnew(Path bag) throws IOException {
        Map<String, String> info = new LinkedHashMap<>(BagInfo.read(bag));
        info.remove("Payload-Oxum");
        info.remove("Tag-Manifests");
        for (String tag : List.of("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt",
                "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")) {
            Files.delete(bag.resolve(tag));
        }
        BagWriter.seal(bag, info);
    }
}
