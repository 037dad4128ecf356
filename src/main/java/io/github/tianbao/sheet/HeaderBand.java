package io.github.tianbao.sheet;

import java.util.List;

/**
 * Rows of a sheet that may be a table's header: a candidate until a programme knows its names.
 *
 * @param sheet      name of the sheet
 * @param sheetIndex 0-based position of the sheet in the workbook
 * @param firstRow   1-based
 * @param lastRow    1-based, inclusive; a row of column numbers is part of the band
 * @param titleLines the rows above, merged titles and other lines, top down
 * @param layoutScore how much the band looks like a header by layout alone, 0 to 1; breaks ties only
 */
public record HeaderBand(
        String sheet, int sheetIndex, int firstRow, int lastRow, List<Column> columns, List<Title> titleLines, double layoutScore) {
    public HeaderBand {
        columns = List.copyOf(columns);
        titleLines = List.copyOf(titleLines);
    }

    /** The texts of the rows above, top down. */
    public List<String> titles() {
        return titleLines.stream().map(Title::text).toList();
    }
}
