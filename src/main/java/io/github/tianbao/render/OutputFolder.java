package io.github.tianbao.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A folder that outputs are written into, each under a name of its own that every system takes. */
final class OutputFolder {
    /** Windows allows 255 UTF-16 units, most Linux file systems 255 bytes; Chinese takes three bytes a character. */
    private static final int LONGEST_NAME = 240;

    private final Path folder;
    private final String prefix;
    private final Set<String> taken = new TreeSet<>();
    private final List<Output> outputs = new ArrayList<>();

    /**
     * @param prefix sub-folder for everything, empty for none
     */
    OutputFolder(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix.isEmpty() ? "" : tidy(prefix) + "/";
    }

    Path path() {
        return folder;
    }

    /** Writes a file; if the name is taken, the distinction is put before its ending. */
    void write(Output.Kind kind, String name, String distinction, byte[] content) throws IOException {
        Path file = folder.resolve(claim(name, distinction));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        MessageDigest digest = sha256();
        digest.update(content);
        add(kind, file, digest);
    }

    /** A place for a file that somebody else writes and that is to be added then; its folder is there. */
    Path place(String name, String distinction) throws IOException {
        Path file = folder.resolve(claim(name, distinction));
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Takes up a file that somebody else wrote into the folder. */
    void add(Output.Kind kind, Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            add(kind, file, in.getMessageDigest());
        }
    }

    List<Output> outputs() {
        return outputs.stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    private void add(Output.Kind kind, Path file, MessageDigest digest) {
        outputs.add(new Output(folder.relativize(file).toString().replace('\\', '/'), kind, HexFormat.of().formatHex(digest.digest())));
    }

    private String claim(String name, String distinction) {
        String path = prefix + tidyPath(name);
        int dot = path.lastIndexOf('.');
        String first = path;
        for (int number = 1; !taken.add(path.toLowerCase(Locale.ROOT)); number++) {
            String more = number == 1 ? distinction : distinction + "-" + number;
            path = first.substring(0, dot) + "（" + tidy(more) + "）" + first.substring(dot);
        }
        return path;
    }

    private static String tidyPath(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            parts.add(tidy(part));
        }
        return String.join("/", parts);
    }

    /** What Windows refuses in names becomes a full-width twin or goes. */
    private static String tidy(String part) {
        StringBuilder tidy = new StringBuilder();
        part.codePoints().forEach(character -> {
            if (":*?\"<>|\\".indexOf(character) >= 0) {
                tidy.appendCodePoint(character + 0xFEE0);
            } else if (!Character.isISOControl(character)) {
                tidy.appendCodePoint(character);
            }
        });
        String stripped = tidy.toString().strip().replaceAll("^\\.+|[. ]+$", "");
        return shorten(stripped.isEmpty() ? "未命名" : stripped);
    }

    private static String shorten(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
