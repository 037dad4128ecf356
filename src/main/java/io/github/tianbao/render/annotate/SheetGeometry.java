package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;

/** Finds the place for a comment beside a cell, whatever the widths, heights and hidden rows of the sheet. */
final class SheetGeometry {
    private static final int GAP_PIXELS = 12;

    private final SpreadsheetVersion version;
    private final IntUnaryOperator columnWidth;
    private final IntUnaryOperator rowHeight;

    /**
     * @param columnWidth pixels of a 0-based column, 0 if it is hidden
     * @param rowHeight   pixels of a 0-based row, 0 if it is hidden
     */
    SheetGeometry(SpreadsheetVersion version, IntUnaryOperator columnWidth, IntUnaryOperator rowHeight) {
        this.version = version;
        this.columnWidth = columnWidth;
        this.rowHeight = rowHeight;
    }

    CommentBox beside(CellAddress cell, CommentText text) {
        Span across = span(Math.min(cell.column() + 1, version.getLastColumnIndex()), GAP_PIXELS, text.width(),
                version.getLastColumnIndex(), columnWidth);
        Span down = span(cell.row() - 1, 0, text.height(), version.getLastRowIndex(), rowHeight);
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
}
