package io.github.tianbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The layout of a BagIt package (RFC 8493) with SHA-256 manifests: what both sealing and verifying need to know. */
final class Bag {
    static final String DECLARATION = "bagit.txt";
    static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String PAYLOAD = "data";

    private Bag() {}

    /** All regular files under a folder, as paths with {@code /} relative to {@code base}, in name order. */
    static List<String> filesUnder(Path folder, Path base) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void writeManifest(Path bag, String manifest, List<String> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : files) {
            lines.append(sha256(bag.resolve(file))).append("  ").append(encode(file)).append('\n');
        }
        Files.writeString(bag.resolve(manifest), lines, StandardCharsets.UTF_8);
    }

    /** Path to checksum. */
    static SortedMap<String, String> readManifest(Path manifest) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                entries.put(decode(line.substring(blank).strip()), line.substring(0, blank));
            }
        }
        return entries;
    }

    static String infoText(Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, value) -> text.append(name).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
        return text.toString();
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** RFC 8493 §2.1.3: only line ends and the per cent sign itself are encoded. */
    private static String encode(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String decode(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
