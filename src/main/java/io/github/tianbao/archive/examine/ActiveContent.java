package io.github.tianbao.archive.examine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

/** Finds what a file can do beside being read: macros, links to elsewhere, programs. Looks at the content and not only at the name. */
final class ActiveContent {
    private static final Set<String> PROGRAMS = Set.of("exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf",
            "hta", "jar", "sh", "lnk", "url", "reg", "pif", "cpl");

    private static final int HEAD = 8;

    private ActiveContent() {}

    /** What a file carries, in Chinese; none for a plain document. */
    static List<String> in(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        String name = file.getFileName().toString();
        byte[] head = head(file);
        if (PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) || isProgram(head)) {
            found.add("可执行程序");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            found.addAll(inZip(file));
        } else if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            found.addAll(inOle(file));
        }
        return found;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    /** Windows, Linux, and scripts that name their interpreter. */
    private static boolean isProgram(byte[] head) {
        return startsWith(head, 'M', 'Z') || startsWith(head, 0x7F, 'E', 'L', 'F') || startsWith(head, '#', '!');
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    private static List<String> inZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<String> found = new ArrayList<>();
            List<String> names = zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).toList();
            if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
                found.add("宏");
            }
            if (names.stream().anyMatch(name -> name.contains("externallinks/"))) {
                found.add("外部链接");
            }
            if (names.stream().anyMatch(name -> name.contains("/activex/") || name.contains("/embeddings/"))) {
                found.add("嵌入对象");
            }
            return found;
        } catch (IOException damaged) {
            return List.of();
        }
    }

    /** An .xls names its macro storage in UTF-16 in its directory. */
    private static List<String> inOle(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains(new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                ? List.of("宏") : List.of();
    }
}
