package io.github.tianbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the files that people mean when they name a path. */
public final class Submissions {

    /** Endings of files that may hold a table; a file named outright is taken whatever its ending. */
    private static final Set<String> ENDINGS = Set.of("xls", "xlsx", "xlsm", "xltx", "xlt", "xlsb", "et", "csv");

    private static final int BUFFER = 1 << 16;

    private Submissions() {}

    /**
     * Lists the files under the given paths in path order, each once.
     *
     * @param paths    files and folders
     * @param excluded a folder to leave out, for example where results are written
     * @throws IOException if a path does not exist or a folder cannot be listed
     */
    public static List<Path> find(List<Path> paths, Path excluded) throws IOException {
        Path out = excluded.toAbsolutePath().normalize();
        Set<Path> found = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !file.toAbsolutePath().normalize().startsWith(out))
                            .filter(Submissions::looksLikeAWorkbook)
                            .forEach(found::add);
                }
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                throw new java.nio.file.NoSuchFileException(path.toString());
            }
        }
        return List.copyOf(found);
    }

    /** Identifies a file by the SHA-256 of its bytes. */
    public static Submission identify(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Submission(file, fileName(file), HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether a file is left behind by a program that has a workbook open, or by the system, and is no submission. */
    public static boolean isTemporary(Path file) {
        String name = fileName(file).toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.endsWith(".part")
                || name.endsWith(".crdownload")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }

    private static boolean looksLikeAWorkbook(Path file) {
        String name = fileName(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !isTemporary(file) && ENDINGS.contains(ending);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
