package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes packages part by part, for what POI would never write. */
final class RawXlsx {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    /** A workbook with one sheet, holding the given rows as XML. */
    static RawXlsx withRows(String rows) {
        return withSheet("<worksheet xmlns=\"" + TRANSITIONAL + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static RawXlsx withSheet(String sheet) {
        String relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return new RawXlsx()
                .part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .part("_rels/.rels", relationships(relationship, "officeDocument", "xl/workbook.xml"))
                .part("xl/workbook.xml", "<workbook xmlns=\"" + TRANSITIONAL + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relationships(relationship, "worksheet", "worksheets/sheet1.xml",
                        "sharedStrings", "sharedStrings.xml", "styles", "styles.xml"))
                .part("xl/worksheets/sheet1.xml", sheet);
    }

    RawXlsx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** Replaces a text in all parts. */
    RawXlsx replace(String old, String replacement) {
        parts.replaceAll((name, text) -> text.replace(old, replacement));
        return this;
    }

    RawXlsx rename(String old, String name) {
        parts.put(name, parts.remove(old));
        return this;
    }

    Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String relationships(String prefix, String... kindsAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            text.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>".formatted(i, prefix, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return text.append("</Relationships>").toString();
    }
}
