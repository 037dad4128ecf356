package io.github.tianbao.archive.bag;

import io.github.tianbao.archive.bag.PackageFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether a package is, byte by byte, as it was sealed. Every file that was changed, is missing or does not belong is named; the two
 * checksums of our packages tell a changed manifest from a changed file.
 *
 * @param faults   in file order; empty if the package is as it was sealed
 * @param payload  size by path of the files in {@code data/}
 * @param sha256   of the payload files as the manifest has it; empty where there is no such manifest
 */
public record Fixity(List<PackageFault> faults, SortedMap<String, Long> payload, SortedMap<String, String> sha256) {

    /** Reads every byte of a package. */
    public static Fixity of(Path bag) throws IOException {
        if (!Files.isRegularFile(bag.resolve(BagWriter.DECLARATION)) && tagManifests(bag).isEmpty()) {
            return new Fixity(List.of(new PackageFault(Kind.NOT_A_PACKAGE, BagWriter.DECLARATION)), new TreeMap<>(), new TreeMap<>());
        }
        return new Inspection(bag).result();
    }

    private static List<Manifest> tagManifests(Path bag) throws IOException {
        return manifests(bag, Manifest.TAG);
    }

    private static List<Manifest> manifests(Path bag, String kind) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (Algorithm algorithm : Algorithm.values()) {
            if (Files.isRegularFile(bag.resolve(Manifest.name(kind, algorithm)))) {
                manifests.add(Manifest.read(bag, kind, algorithm));
            }
        }
        return manifests;
    }

    /** One reading of a package. */
    private static final class Inspection {
        private final Path bag;
        private final BagFiles present;
        private final SortedSet<PackageFault> faults = new TreeSet<>();
        private final List<Manifest> payloadManifests;
        private final List<Manifest> tagManifests;

        Inspection(Path bag) throws IOException {
            this.bag = bag;
            this.present = BagFiles.under(bag);
            this.payloadManifests = manifests(bag, Manifest.PAYLOAD);
            this.tagManifests = tagManifests(bag);
        }

        Fixity result() throws IOException {
            present.other().forEach(other -> faults.add(new PackageFault(Kind.FOREIGN, other)));
            requireSeals();
            SortedMap<String, Long> payload = new TreeMap<>();
            SortedMap<String, Long> tags = new TreeMap<>();
            present.files().forEach((file, size) -> (BagWriter.isPayload(file) ? payload : tags).put(file, size));
            tagManifests.forEach(manifest -> tags.remove(manifest.file()));
            compare(tagManifests, tags.keySet());
            compare(payloadManifests, payload.keySet());
            SortedMap<String, String> sha256 = payloadManifests.stream().filter(manifest -> manifest.algorithm() == Algorithm.SHA256)
                    .findFirst().map(Manifest::entries).orElseGet(TreeMap::new);
            return new Fixity(List.copyOf(faults), payload, sha256);
        }

        /** The declaration and a payload manifest belong to every package, the tag manifests to those that say so. */
        private void requireSeals() throws IOException {
            List<String> needed = new ArrayList<>(List.of(BagWriter.DECLARATION));
            needed.addAll(Arrays.asList(BagInfo.read(bag).getOrDefault(BagInfo.SEALS, "").split(" ")));
            if (payloadManifests.isEmpty()) {
                needed.add(Manifest.name(Manifest.PAYLOAD, Algorithm.SHA256));
            }
            needed.stream().filter(file -> !file.isEmpty() && !present.files().containsKey(file))
                    .forEach(file -> faults.add(new PackageFault(Kind.MISSING, file)));
        }

        /** If one manifest agrees with every file, another that does not was changed itself; else the files are at fault. */
        private void compare(List<Manifest> manifests, Iterable<String> files) throws IOException {
            Map<Algorithm, List<PackageFault>> found = new EnumMap<>(Algorithm.class);
            Map<String, Map<Algorithm, String>> checksums = new TreeMap<>();
            List<Algorithm> algorithms = manifests.stream().map(Manifest::algorithm).toList();
            for (String file : files) {
                checksums.put(file, Checksums.of(bag.resolve(file), algorithms));
            }
            manifests.forEach(manifest -> found.put(manifest.algorithm(), faultsBy(manifest, checksums)));
            boolean oneAgrees = found.values().stream().anyMatch(List::isEmpty);
            for (Manifest manifest : manifests) {
                List<PackageFault> accused = found.get(manifest.algorithm());
                if (isRewritten(manifest) || oneAgrees && !accused.isEmpty()) {
                    faults.add(new PackageFault(Kind.CHANGED, manifest.file()));
                }
                if (!oneAgrees) {
                    faults.addAll(accused);
                }
            }
        }

        /** Nothing vouches for the tag manifests but their own form; those of our packages are canonical. */
        private boolean isRewritten(Manifest manifest) {
            return tagManifests.size() == Algorithm.SEALING.size() && tagManifests.contains(manifest) && !manifest.canonical();
        }

        private List<PackageFault> faultsBy(Manifest manifest, Map<String, Map<Algorithm, String>> checksums) {
            List<PackageFault> accused = new ArrayList<>();
            manifest.entries().forEach((file, checksum) -> {
                if (!checksums.containsKey(file)) {
                    accused.add(new PackageFault(isInside(file) ? Kind.MISSING : Kind.FOREIGN, file));
                } else if (!checksums.get(file).get(manifest.algorithm()).equals(checksum)) {
                    accused.add(new PackageFault(Kind.CHANGED, file));
                }
            });
            checksums.keySet().stream().filter(file -> !manifest.entries().containsKey(file))
                    .forEach(file -> accused.add(new PackageFault(Kind.FOREIGN, file)));
            return accused;
        }

        private boolean isInside(String file) {
            Path folder = bag.toAbsolutePath().normalize();
            return folder.resolve(file).normalize().startsWith(folder);
        }
    }
}
