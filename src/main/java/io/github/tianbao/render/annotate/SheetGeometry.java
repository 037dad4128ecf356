package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Finds the place for a comment beside a cell, whatever the widths, heights and hidden rows of the sheet. */
final class SheetGeometry {
    private static final int GAP_PIXELS = 12;
    private static final double PIXELS_PER_POINT = 96.0 / 72.0;

    private final Sheet sheet;
    private final SpreadsheetVersion version;
    private final Map<Integer, Integer> columnWidths = new HashMap<>();

    SheetGeometry(Sheet sheet) {
        this.sheet = sheet;
        this.version = sheet.getWorkbook().getSpreadsheetVersion();
    }

    CommentBox beside(CellAddress cell, int width, int height) {
        Span across = span(Math.min(cell.column() + 1, version.getLastColumnIndex()), GAP_PIXELS, width,
                version.getLastColumnIndex(), this::columnWidth);
        Span down = span(cell.row() - 1, 0, height, version.getLastRowIndex(), this::rowHeight);
        return new CommentBox(across.first, across.firstOffset, down.first, down.firstOffset,
                across.last, across.lastOffset, down.last, down.lastOffset);
    }

    private record Span(int first, int firstOffset, int last, int lastOffset) {}

    private static Span span(int first, int offset, int length, int end, IntUnaryOperator size) {
        int start = Math.min(offset, size.applyAsInt(first));
        int rest = start + length;
        int at = first;
        while (at < end && rest > size.applyAsInt(at)) {
            rest -= size.applyAsInt(at);
            at++;
        }
        return new Span(first, start, at, Math.min(rest, size.applyAsInt(at)));
    }

    /** The width of a column in pixels, 0 if it is hidden. */
    int columnWidth(int column) {
        return columnWidths.computeIfAbsent(column,
                index -> sheet.isColumnHidden(index) ? 0 : Math.round(sheet.getColumnWidthInPixels(index)));
    }

    /** The height of a row in pixels, 0 if it is hidden. */
    int rowHeight(int index) {
        Row row = sheet.getRow(index);
        if (row == null) {
            return pixels(sheet.getDefaultRowHeightInPoints());
        }
        return row.getZeroHeight() ? 0 : pixels(row.getHeightInPoints());
    }

    private static int pixels(float points) {
        return (int) Math.round(points * PIXELS_PER_POINT);
    }
}
