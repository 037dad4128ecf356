package io.github.tianbao.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that the same content gives the same bytes: no time of saving, no compression that differs from one zlib to the next. */
final class StableWorkbook {
    private static final Instant CREATED = Instant.parse("2022-10-27T08:00:00Z");
    private static final LocalDateTime ZIPPED = LocalDateTime.of(2022, 10, 27, 16, 0);

    private StableWorkbook() {}

    static void save(XSSFWorkbook workbook, Path file) throws IOException {
        stamp(workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Files.write(file, restored(bytes.toByteArray()));
    }

    static void save(HSSFWorkbook workbook, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Files.write(file, bytes.toByteArray());
    }

    private static void stamp(XSSFWorkbook workbook) throws IOException {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator("样例");
        core.setCreated(Optional.of(Date.from(CREATED)));
        try {
            core.setModified(CREATED.toString());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] restored(byte[] zipped) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(stored(entry.getName(), content));
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(ZIPPED);
        return entry;
    }
}
