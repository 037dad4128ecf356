package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a sheet that may be a table's header: a candidate until a programme knows its names.
 *
 * @param sheet      name of the sheet
 * @param sheetIndex 0-based position of the sheet in the workbook
 * @param firstRow   1-based
 * @param lastRow    1-based, inclusive; a row of column numbers is part of the band
 * @param titleLines the rows above, merged titles and other lines, top down
 * @param layoutScore how much the band looks like a header by layout alone, 0 to 1; breaks ties only
 * @param labelCells where the labels of a form stand, by the number of their column; empty for the header of a table, whose headings stand
 *                   over their columns
 */
public record HeaderBand(
        String sheet, int sheetIndex, int firstRow, int lastRow, List<Column> columns, List<Title> titleLines, double layoutScore,
        Map<Integer, CellAddress> labelCells) {
    private static final double ACROSS_TABLES = 0.9;

    public HeaderBand {
        columns = List.copyOf(columns);
        titleLines = List.copyOf(titleLines);
        labelCells = Collections.unmodifiableMap(new LinkedHashMap<>(labelCells));
    }

    /** The header of a table. */
    public HeaderBand(String sheet, int sheetIndex, int firstRow, int lastRow, List<Column> columns, List<Title> titleLines, double layoutScore) {
        this(sheet, sheetIndex, firstRow, lastRow, columns, titleLines, layoutScore, Map.of());
    }

    /** Whether these are the labels of a form, which stand anywhere on its sheet, and the columns are numbered only to tell them apart. */
    public boolean isForm() {
        return !labelCells.isEmpty();
    }

    /** Where the heading of a column stands. */
    public CellAddress headingCell(int column) {
        return labelCells.getOrDefault(column, new CellAddress(lastRow, column));
    }

    /** The texts of the rows above, top down. */
    public List<String> titles() {
        return titleLines.stream().map(Title::text).toList();
    }

    /** 0-based. */
    int firstColumn() {
        return columns.get(0).index();
    }

    private int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }

    boolean sharesAColumnWith(HeaderBand other) {
        return firstColumn() <= other.lastColumn() && other.firstColumn() <= lastColumn();
    }

    /** The same band where its sheet looks as if several tables stood beside each other under it. */
    HeaderBand lessLikely() {
        return new HeaderBand(sheet, sheetIndex, firstRow, lastRow, columns, titleLines, layoutScore * ACROSS_TABLES);
    }
}
