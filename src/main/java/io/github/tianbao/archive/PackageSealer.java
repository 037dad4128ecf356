package io.github.tianbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seals a submission and all that came of it into a BagIt package (RFC 8493) that {@code sha256sum -c} can check. */
public final class PackageSealer {
    private PackageSealer() {}

    /**
     * Writes the package into an empty folder. The same contents give the same bytes.
     *
     * @param bag a folder that exists and is empty
     */
    public static void seal(PackageContents contents, Path bag) throws IOException {
        Path payload = bag.resolve(Bag.PAYLOAD);
        Bag.copy(contents.original(), payload.resolve("原件").resolve(contents.original().getFileName().toString()));
        copyTree(contents.results(), payload.resolve("结果"));
        for (Path pack : contents.packs()) {
            copyTree(pack, payload.resolve("规则包").resolve(pack.getFileName().toString()));
        }
        Files.writeString(bag.resolve(Bag.DECLARATION), Bag.DECLARATION_TEXT, StandardCharsets.UTF_8);
        List<String> files = Bag.filesUnder(payload, bag);
        Bag.writeManifest(bag, Bag.MANIFEST, files);
        Files.writeString(bag.resolve(Bag.INFO), Bag.infoText(information(contents, bag, files)), StandardCharsets.UTF_8);
        Bag.writeManifest(bag, Bag.TAG_MANIFEST, List.of(Bag.INFO, Bag.DECLARATION, Bag.MANIFEST));
    }

    private static Map<String, String> information(PackageContents contents, Path bag, List<String> files) throws IOException {
        long bytes = 0;
        for (String file : files) {
            bytes += Files.size(bag.resolve(file));
        }
        Map<String, String> information = new LinkedHashMap<>(contents.metadata());
        information.put("Payload-Oxum", bytes + "." + files.size());
        return information;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (String file : Bag.filesUnder(from, from)) {
            Bag.copy(from.resolve(file), to.resolve(file));
        }
    }
}
