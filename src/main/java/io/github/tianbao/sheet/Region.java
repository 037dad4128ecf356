package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;

/** A merged region. Rows are 1-based, columns 0-based, all inclusive. */
record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Reads {@code A1:C3}. */
    static Region parse(String reference) {
        int colon = reference.indexOf(':');
        CellAddress first = CellAddress.parse(colon < 0 ? reference : reference.substring(0, colon));
        CellAddress last = colon < 0 ? first : CellAddress.parse(reference.substring(colon + 1));
        return new Region(
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()),
                Math.max(first.column(), last.column()));
    }

    CellAddress anchor() {
        return new CellAddress(firstRow, firstColumn);
    }

    int height() {
        return lastRow - firstRow + 1;
    }

    int width() {
        return lastColumn - firstColumn + 1;
    }

    boolean coversColumn(int column) {
        return firstColumn <= column && column <= lastColumn;
    }

    boolean coversRow(int row) {
        return firstRow <= row && row <= lastRow;
    }
}
