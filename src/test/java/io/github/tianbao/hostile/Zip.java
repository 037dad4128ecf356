package io.github.tianbao.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a package, to be changed as no program would write them. */
public final class Zip {
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String TYPES = "[Content_Types].xml";
    public static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Zip() {}

    public static Zip of(Path file) {
        Zip zip = new Zip();
        try (InputStream in = Files.newInputStream(file); ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                zip.parts.put(entry.getName(), entries.readAllBytes());
            }
            return zip;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    public Zip put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Zip put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Zip without(String part) {
        parts.remove(part);
        return this;
    }

    Zip edit(String part, UnaryOperator<String> change) {
        return put(part, change.apply(text(part)));
    }

    Zip replace(String part, String old, String text) {
        if (!text(part).contains(old)) {
            throw new IllegalArgumentException(part + " holds no " + old + ": " + text(part));
        }
        return edit(part, content -> content.replace(old, text));
    }

    /** Puts a text before the end of the root element. */
    Zip append(String part, String text) {
        return edit(part, content -> {
            int end = content.lastIndexOf("</");
            return content.substring(0, end) + text + content.substring(end);
        });
    }

    /** Declares the type of a part. */
    Zip declare(String part, String type) {
        return append(TYPES, "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }

    /** Lets the first sheet refer to a part. */
    Zip relate(String id, String type, String target) {
        if (!parts.containsKey(SHEET_RELATIONS)) {
            put(SHEET_RELATIONS, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        }
        return append(SHEET_RELATIONS, "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target));
    }

    public Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
