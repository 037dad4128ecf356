package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.PartScan;
import java.io.IOException;

/**
 * Goes through the part of a sheet once. A row or cell without a reference stands after the one before it (ECMA-376 part 1, 18.3.1.4 and
 * 18.3.1.73).
 */
abstract class XlsxSheetWalk {
    private int row;
    private int column;

    final void walk(PartScan scan) throws IOException {
        while (scan.next()) {
            if (scan.isStart("sheetData")) {
                startData(scan);
                walkRows(scan);
                endData(scan);
            } else {
                tag(scan);
            }
        }
    }

    private void walkRows(PartScan scan) throws IOException {
        boolean wanted = false;
        while (scan.next() && !scan.isEnd("sheetData")) {
            if (scan.isStart("row")) {
                row = scan.number("r", row + 1);
                column = -1;
                wanted = startRow(scan, row);
            } else if (wanted && scan.isStart("c")) {
                column = scan.attribute("r").map(XlsxSheetWalk::columnOf).orElse(column + 1);
                cell(scan, column);
            } else if (wanted && scan.isEnd("row")) {
                endRow(scan);
            }
        }
    }

    /** The column of a reference such as {@code AB12}. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + (reference.charAt(at) & 0x1F);
        }
        return column - 1;
    }

    /** A tag before or after the rows. */
    void tag(PartScan scan) throws IOException {
        // a walk may be about the rows alone
    }

    /** The start tag of the rows' element. */
    void startData(PartScan scan) throws IOException {
        // nothing to do before the first row
    }

    /** Its end. */
    void endData(PartScan scan) throws IOException {
        // nothing to do after the last row
    }

    /** Begins a row; false if nobody wants its cells and its end. */
    abstract boolean startRow(PartScan scan, int number) throws IOException;

    /** A cell; what is in it may be gone through, up to its end. */
    abstract void cell(PartScan scan, int number) throws IOException;

    abstract void endRow(PartScan scan) throws IOException;
}
