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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files that people mean when they name a path. */
public final class Submissions {

    /** Endings of files that may hold a table; a file named outright is taken whatever its ending. */
    private static final Set<String> ENDINGS = Set.of("xls", "xlsx", "xlsm", "xltx", "xlt", "xlsb", "et", "csv");

    /** In a folder of this name lie lists to hold submissions against; nothing in it is a submission. */
    private static final String LISTS = "对照表";

    private static final int BUFFER = 1 << 16;

    private Submissions() {}

    /**
     * Lists the files under the given paths in path order, each once. What lies in a folder named 对照表 below a path is left out.
     *
     * @param paths    files and folders
     * @param excluded a folder to leave out, for example where results are written
     * @throws IOException if a path does not exist or a folder cannot be listed
     */
    public static List<Path> find(List<Path> paths, Path excluded) throws IOException {
        Path out = excluded.toAbsolutePath().normalize();
        return find(paths, file -> !file.toAbsolutePath().normalize().startsWith(out));
    }

    /**
     * Lists the workbooks in a folder and below, in path order.
     *
     * @throws IOException if it does not exist or cannot be listed
     */
    public static List<Path> in(Path folder) throws IOException {
        return find(List.of(folder), file -> true);
    }

    private static List<Path> find(List<Path> paths, Predicate<Path> wanted) throws IOException {
        Set<Path> found = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(Files::isRegularFile)
                            .filter(wanted)
                            .filter(file -> !isAmongLists(path.relativize(file)))
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

    /** Whether a folder holds lists to hold submissions against (对照表), and no submissions. */
    public static boolean holdsLists(Path folder) {
        return folder.endsWith(LISTS);
    }

    private static boolean isAmongLists(Path below) {
        for (Path folder = below.getParent(); folder != null; folder = folder.getParent()) {
            if (holdsLists(folder)) {
                return true;
            }
        }
        return false;
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
