package io.github.tianbao.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks in font folders for the office's own 仿宋, 楷体 and 小标宋. Only TrueType outlines count: OpenPDF breaks the others. */
final class InstalledFonts {
    private static final int DEPTH = 6;
    private static final int TRUE_TYPE = 0x00010000;

    private InstalledFonts() {}

    /** Folders where Windows, Linux and macOS keep fonts; those that are not there are passed over. */
    static List<Path> systemFolders() {
        List<Path> folders = new ArrayList<>();
        String windows = System.getenv("WINDIR");
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        folders.add(home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/Library/Fonts"));
        return folders;
    }

    /** The best file for each type style that was found, the first folder winning. */
    static Map<Typeface, Path> in(List<Path> folders) {
        Map<String, Path> byName = new TreeMap<>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> collect(folder, byName));
        Map<Typeface, Path> found = new TreeMap<>();
        for (Typeface typeface : Typeface.values()) {
            typeface.fileNames().stream().filter(byName::containsKey).findFirst()
                    .ifPresent(name -> found.put(typeface, byName.get(name)));
        }
        return found;
    }

    private static void collect(Path folder, Map<String, Path> byName) {
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> baseName(file).isPresent()).sorted()
                    .filter(InstalledFonts::isTrueType)
                    .forEach(file -> byName.putIfAbsent(baseName(file).get(), file));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // a folder that this user may not read holds no fonts for this user
        }
    }

    private static java.util.Optional<String> baseName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") ? java.util.Optional.of(name.substring(0, name.length() - 4)) : java.util.Optional.empty();
    }

    private static boolean isTrueType(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(4);
            return head.length == 4 && java.nio.ByteBuffer.wrap(head).getInt() == TRUE_TYPE;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
