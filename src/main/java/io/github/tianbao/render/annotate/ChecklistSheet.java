package io.github.tianbao.render.annotate;

import java.io.IOException;
import java.util.List;

/** The sheet that a checklist is written to, from the first row to the last. */
interface ChecklistSheet {
    /**
     * Begins the sheet.
     *
     * @param header 0-based row of the headings, which stay in view and are repeated on every page
     * @param widths of the columns, in characters
     */
    void begin(int header, List<Integer> widths) throws IOException;

    /** Begins the next row. */
    void row(float points) throws IOException;

    /** Writes a cell of the row; cells come from left to right. */
    void text(int column, String text, Look look) throws IOException;

    void number(int column, int number, Look look) throws IOException;

    /** Makes one cell of two in the row, the right one of which is empty. */
    void mergeWithNext(int column, Look look) throws IOException;

    /**
     * Links a cell of the row to another one of the workbook.
     *
     * @param target for example {@code '新城镇'!E5}
     */
    void link(int column, String target) throws IOException;

    /** Ends the sheet. */
    void end(boolean filtered) throws IOException;
}
