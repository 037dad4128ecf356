package io.github.tianbao.render.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks so that the same content always gives the same bytes.
 *
 * <p>An .xlsx is a zip file, and zip files carry the time at which they were written. Here every entry gets one fixed time and
 * the entries stand in a fixed order. An .xls carries no such time.
 */
public final class WorkbookBytes {
    private static final String CREATOR = "填报";

    /** Not the first instant a zip entry can carry: that one makes Java add the time zone of the machine. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Comparator<String> CONTENT_TYPES_FIRST =
            Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
                    .thenComparing(name -> !name.equals("_rels/.rels"))
                    .thenComparing(Comparator.naturalOrder());

    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final Pattern USES = Pattern.compile("(<sst\\b[^>]*?)\\s+count=\"[0-9]+\"");

    /** POI asks for a factory four times a workbook; Java looks through every jar for one each time, unless it is named. */
    static {
        String factory = TransformerFactory.class.getName();
        System.setProperty(factory, System.getProperty(factory, TransformerFactory.newDefaultInstance().getClass().getName()));
    }

    private WorkbookBytes() {}

    /** The bytes of a workbook as a file. */
    public static byte[] of(Workbook workbook) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        workbook.write(raw);
        if (workbook instanceof HSSFWorkbook) {
            return raw.toByteArray();
        }
        ByteArrayOutputStream stable = new ByteArrayOutputStream(raw.size());
        rezip(raw.toByteArray(), stable);
        return stable.toByteArray();
    }

    /** Says in a new workbook's properties who made it and what it is called, and not when: a clock would make every file differ. */
    public static void describe(XSSFWorkbook workbook, String title) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        properties.setTitle(title);
        properties.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    }

    /** Writes a workbook to a file, making the folders it needs. */
    public static void write(Workbook workbook, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.write(file, of(workbook));
    }

    private static void rezip(byte[] raw, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(raw).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] raw) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(CONTENT_TYPES_FIRST);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().equals(SHARED_STRINGS) ? withoutUses(content) : content);
            }
        }
        return parts;
    }

    /** POI counts the uses of texts up and never down, so that a copy of a copy would differ; the count may be left out (ECMA-376 §18.4.9). */
    private static byte[] withoutUses(byte[] sharedStrings) {
        String text = new String(sharedStrings, StandardCharsets.UTF_8);
        return USES.matcher(text).replaceFirst("$1").getBytes(StandardCharsets.UTF_8);
    }
}
