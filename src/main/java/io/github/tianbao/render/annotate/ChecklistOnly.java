package io.github.tianbao.render.annotate;

import io.github.tianbao.render.book.WorkbookBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What a roster too large to be held in memory gets instead of an annotated copy: the checklist alone, written row by row.
 *
 * <p>The limit is one of size and not of the memory at hand, so that every machine gives the same output.
 */
final class ChecklistOnly {
    /** About 40 000 rows of 20 columns, for which Apache POI takes near a gigabyte. */
    private static final long MOST_BYTES_OF_SHEETS = 60L << 20;

    private static final int ROWS_IN_MEMORY = 200;

    private ChecklistOnly() {}

    /** Whether the sheets of an .xlsx are too large to be marked. An .xls never is: it ends at 65 536 rows. */
    static boolean isNeeded(Path input) throws IOException {
        try (ZipFile zip = new ZipFile(input.toFile())) {
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                bytes += part.getName().startsWith("xl/worksheets/") ? part.getSize() : 0;
            }
            return bytes > MOST_BYTES_OF_SHEETS;
        } catch (ZipException notAnXlsx) {
            return false;
        }
    }

    /** Writes it to a file, {@code lines} under its title. */
    static void write(List<String> lines, List<Remark> remarks, Path output) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            WorkbookBytes.describe(workbook.getXSSFWorkbook(), Checklist.TITLE);
            Checklist.write(workbook, ChecklistLooks.of(workbook.getXSSFWorkbook(), List.of()), lines, remarks);
            WorkbookBytes.write(workbook, output);
        }
    }
}
