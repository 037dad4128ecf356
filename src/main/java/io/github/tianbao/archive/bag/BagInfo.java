package io.github.tianbao.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bag-info.txt}: what a package says of itself, a line a label. */
public final class BagInfo {
    public static final String FILE = "bag-info.txt";

    /** Names the tag manifests there have to be, so that one taken away is missed. */
    static final String SEALS = "Tag-Manifests";

    private BagInfo() {}

    /** The labels and their values in order; none if the file is not there. A line that begins with a blank goes on with the one before. */
    public static Map<String, String> read(Path bag) throws IOException {
        Map<String, String> info = new LinkedHashMap<>();
        Path file = bag.resolve(FILE);
        String label = "";
        for (String line : Files.isRegularFile(file) ? lines(file) : List.<String>of()) {
            int colon = line.indexOf(':');
            if (!line.isBlank() && Character.isWhitespace(line.charAt(0)) && !label.isEmpty()) {
                info.merge(label, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                label = line.substring(0, colon).strip();
                info.put(label, line.substring(colon + 1).strip());
            }
        }
        return info;
    }

    static String text(Map<String, String> info) {
        StringBuilder text = new StringBuilder();
        info.forEach((label, value) -> text.append(label).append(": ").append(value.replaceAll("\\s+", " ").strip()).append('\n'));
        return text.toString();
    }

    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    }
}
