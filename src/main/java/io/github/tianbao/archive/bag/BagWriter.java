package io.github.tianbao.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a folder with a payload into a package. */
public final class BagWriter {
    public static final String DECLARATION = "bagit.txt";
    /** The folder of the payload. */
    public static final String PAYLOAD = "data";
    /** Its SHA-256 stands for the whole package: it seals the tag files, and their manifests seal the payload. */
    public static final String SEAL = Manifest.name(Manifest.TAG, Algorithm.SHA256);

    private static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private BagWriter() {}

    /**
     * Writes {@code bagit.txt}, {@code bag-info.txt} and the manifests. The same contents give the same bytes.
     *
     * @param bag  holds the payload in {@code data/}; whatever lies beside that is a tag file of its own
     * @param info what {@code bag-info.txt} says, in order
     * @return the SHA-256 of {@link #SEAL}
     */
    public static String seal(Path bag, Map<String, String> info) throws IOException {
        SortedMap<String, Long> payload = new TreeMap<>();
        SortedMap<String, Long> tags = new TreeMap<>();
        BagFiles.under(bag).files().forEach((file, size) -> (isPayload(file) ? payload : tags).put(file, size));
        Map<String, String> complete = new LinkedHashMap<>(info);
        complete.put("Payload-Oxum", payload.values().stream().mapToLong(Long::longValue).sum() + "." + payload.size());
        complete.put(BagInfo.SEALS, Algorithm.SEALING.stream()
                .map(algorithm -> Manifest.name(Manifest.TAG, algorithm)).collect(Collectors.joining(" ")));
        write(bag, DECLARATION, DECLARATION_TEXT);
        write(bag, BagInfo.FILE, BagInfo.text(complete));
        writeManifests(bag, Manifest.PAYLOAD, payload.keySet());
        tags.put(DECLARATION, 0L);
        tags.put(BagInfo.FILE, 0L);
        Algorithm.SEALING.forEach(algorithm -> tags.put(Manifest.name(Manifest.PAYLOAD, algorithm), 0L));
        writeManifests(bag, Manifest.TAG, tags.keySet());
        return sealOf(bag);
    }

    /** The SHA-256 that stands for a package. */
    public static String sealOf(Path bag) throws IOException {
        return sha256(bag.resolve(SEAL));
    }

    /** The SHA-256 of a file, lower-case hexadecimal. */
    public static String sha256(Path file) throws IOException {
        return Checksums.of(file, java.util.List.of(Algorithm.SHA256)).get(Algorithm.SHA256);
    }

    static boolean isPayload(String file) {
        return file.startsWith(PAYLOAD + "/");
    }

    private static void writeManifests(Path bag, String kind, Iterable<String> files) throws IOException {
        Map<Algorithm, SortedMap<String, String>> entries = new EnumMap<>(Algorithm.class);
        Algorithm.SEALING.forEach(algorithm -> entries.put(algorithm, new TreeMap<>()));
        for (String file : files) {
            Checksums.of(bag.resolve(file), Algorithm.SEALING)
                    .forEach((algorithm, checksum) -> entries.get(algorithm).put(file, checksum));
        }
        for (Algorithm algorithm : Algorithm.SEALING) {
            write(bag, Manifest.name(kind, algorithm), Manifest.text(entries.get(algorithm)));
        }
    }

    private static void write(Path bag, String name, String text) throws IOException {
        Files.writeString(bag.resolve(name), text, StandardCharsets.UTF_8);
    }
}
