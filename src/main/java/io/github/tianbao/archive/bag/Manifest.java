package io.github.tianbao.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest: the checksum of each file of the payload or of each tag file.
 *
 * @param file      its own name
 * @param entries   checksum by path, with {@code /}
 * @param canonical whether it is written exactly as we write manifests: lower case, two blanks, paths in order
 */
record Manifest(String file, Algorithm algorithm, SortedMap<String, String> entries, boolean canonical) {
    static final String PAYLOAD = "manifest-";
    static final String TAG = "tagmanifest-";

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");

    static String name(String kind, Algorithm algorithm) {
        return kind + algorithm.code() + ".txt";
    }

    /** Reads a manifest. A line that is none is left out, and the manifest is not canonical then. */
    static Manifest read(Path bag, String kind, Algorithm algorithm) throws IOException {
        String name = name(kind, algorithm);
        String text = new String(Files.readAllBytes(bag.resolve(name)), StandardCharsets.UTF_8);
        SortedMap<String, String> entries = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                entries.put(decode(matcher.group(2)), matcher.group(1).toLowerCase(java.util.Locale.ROOT));
            }
        });
        return new Manifest(name, algorithm, entries, text(entries).equals(text));
    }

    static String text(SortedMap<String, String> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach((path, checksum) -> lines.append(checksum).append("  ").append(encode(path)).append('\n'));
        return lines.toString();
    }

    /** RFC 8493 §2.1.3: only line ends and the per cent sign itself are encoded. */
    private static String encode(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String decode(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }
}
