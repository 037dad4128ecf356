package io.github.tianbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Verifies a package byte by byte: names every file that was changed, is missing, or does not belong. */
public final class PackageVerifier {
    private PackageVerifier() {}

    /** Lists what is wrong, in file order; empty if the package is as it was sealed. */
    public static List<PackageFault> verify(Path bag) throws IOException {
        List<PackageFault> faults = new ArrayList<>();
        if (!declares(bag)) {
            faults.add(new PackageFault(PackageFault.Kind.NOT_A_PACKAGE, Bag.DECLARATION));
            return faults;
        }
        Set<String> listed = new HashSet<>(Set.of(Bag.TAG_MANIFEST));
        for (String manifest : List.of(Bag.TAG_MANIFEST, Bag.MANIFEST)) {
            listed.addAll(compare(bag, manifest, faults));
        }
        for (String file : Bag.filesUnder(bag, bag)) {
            if (!listed.contains(file)) {
                faults.add(new PackageFault(PackageFault.Kind.FOREIGN, file));
            }
        }
        return List.copyOf(faults);
    }

    private static boolean declares(Path bag) throws IOException {
        Path declaration = bag.resolve(Bag.DECLARATION);
        return Files.isRegularFile(declaration)
                && Files.readString(declaration, StandardCharsets.ISO_8859_1).startsWith("BagIt-Version: ");
    }

    private static Set<String> compare(Path bag, String manifest, List<PackageFault> faults) throws IOException {
        Path file = bag.resolve(manifest);
        if (!Files.isRegularFile(file)) {
            faults.add(new PackageFault(PackageFault.Kind.MISSING, manifest));
            return Set.of();
        }
        SortedMap<String, String> entries = Bag.readManifest(file);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            Path listed = bag.resolve(entry.getKey()).normalize();
            if (!listed.startsWith(bag.normalize())) {
                faults.add(new PackageFault(PackageFault.Kind.FOREIGN, entry.getKey()));
            } else if (!Files.isRegularFile(listed)) {
                faults.add(new PackageFault(PackageFault.Kind.MISSING, entry.getKey()));
            } else if (!Bag.sha256(listed).equals(entry.getValue())) {
                faults.add(new PackageFault(PackageFault.Kind.CHANGED, entry.getKey()));
            }
        }
        return entries.keySet();
    }
}
