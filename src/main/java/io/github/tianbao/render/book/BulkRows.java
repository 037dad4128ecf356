package io.github.tianbao.render.book;

import io.github.tianbao.render.annotate.ooxml.Xml;
import io.github.tianbao.render.book.LaidOutTable.PlacedCell;
import io.github.tianbao.render.book.LaidOutTable.PlacedRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a long table after its first thousands. They are written down one by one as the sheet will have them; in the workbook in
 * memory their sums stand for them.
 */
final class BulkRows implements AutoCloseable {
    private final XSSFSheet sheet;
    private final LaidOutTable table;
    private final Path file;
    private final Writer out;
    private final int first;
    private final TreeMap<Integer, BigDecimal> sums = new TreeMap<>();
    /** Styles of cells that a merged one above or before them covers, by row and column. */
    private final TreeMap<Integer, TreeMap<Integer, CellStyle>> covered = new TreeMap<>();

    /**
     * @param first 0-based number of the first of them
     */
    BulkRows(XSSFSheet sheet, LaidOutTable table, Path file, int first) throws IOException {
        this.sheet = sheet;
        this.table = table;
        this.file = file;
        this.first = first;
        this.out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Writes the next row.
     *
     * @param contents of its cells
     */
    void write(PlacedRow row, List<CellContent> contents, float points) throws WorkbookFault {
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            PlacedCell cell = row.cells().get(at);
            CellContent content = contents.get(at);
            texts.put(cell.column(), text(cell, content));
            if (cell.isMerged()) {
                sheet.addMergedRegionUnsafe(cell.range());
                cell.range().forEach(address -> covered.computeIfAbsent(address.getRow(), number -> new TreeMap<>())
                        .put(address.getColumn(), content.style()));
            }
        }
        TreeMap<Integer, CellStyle> its = covered.containsKey(row.index()) ? covered.remove(row.index()) : new TreeMap<>();
        its.forEach((column, style) -> texts.computeIfAbsent(column, at -> start(row.index(), at, style) + "/>"));
        write("<row r=\"" + (row.index() + 1) + "\" ht=\"" + points + "\" customHeight=\"1\">" + String.join("", texts.values()) + "</row>");
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String start(int row, int column, CellStyle style) {
        return "<c r=\"" + CellReference.convertNumToColString(column) + (row + 1) + "\" s=\"" + style.getIndex() + "\"";
    }

    private String text(PlacedCell cell, CellContent content) throws WorkbookFault {
        String start = start(cell.row(), cell.column(), content.style());
        return switch (content.kind()) {
            case BLANK -> start + "/>";
            case TEXT -> start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(content.text()) + "</t></is></c>";
            case NUMBER -> start + "><v>" + summed(cell.column(), BigDecimal.valueOf(content.number())) + "</v></c>";
            case FORMULA -> start + "><f>" + Xml.escaped(content.text()) + "</f>" + result(cell) + "</c>";
        };
    }

    private String result(PlacedCell cell) throws WorkbookFault {
        return cell.text().isEmpty() ? "" : "<v>" + summed(cell.column(), CellWriter.printed(table, cell)) + "</v>";
    }

    private String summed(int column, BigDecimal number) {
        sums.merge(column, number, BigDecimal::add);
        return number.stripTrailingZeros().toPlainString();
    }

    /** Says that no row will follow. */
    void finish() throws IOException {
        out.close();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** What was written down. */
    Path file() {
        return file;
    }

    /** The 0-based number of the first of them. */
    int first() {
        return first;
    }

    /** Puts the sums of the rows where the first of them was. */
    void standIn() {
        XSSFRow row = sheet.createRow(first);
        sums.forEach((column, sum) -> row.createCell(column).setCellValue(sum.doubleValue()));
    }

    void standDown() {
        sheet.removeRow(sheet.getRow(first));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
