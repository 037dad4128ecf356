package io.github.tianbao.render.book;

import org.apache.poi.ss.util.CellReference;

/** The formula of a cell with the places that its template leaves open filled in. */
final class Formula {
    private Formula() {}

    /**
     * Fills in {@code {row}} and {@code {column}} of the cell itself, {@code {above}}, and {@code {first}} and {@code {last}}, the
     * first and last row of the table's data. A table without data gives the row above it, so that a sum is 0 and not an error.
     */
    static String filled(String template, LaidOutTable table, LaidOutTable.PlacedCell cell) {
        int first = table.firstOf(TableExtent.Part.BODY);
        int last = table.lastOf(TableExtent.Part.BODY);
        int aboveData = Math.max(0, table.lastOf(TableExtent.Part.HEAD));
        return template
                .replace("{row}", String.valueOf(cell.row() + 1))
                .replace("{column}", CellReference.convertNumToColString(cell.column()))
                .replace("{above}", String.valueOf(cell.row()))
                .replace("{first}", String.valueOf((first < 0 ? aboveData : first) + 1))
                .replace("{last}", String.valueOf((last < 0 ? aboveData : last) + 1));
    }
}
