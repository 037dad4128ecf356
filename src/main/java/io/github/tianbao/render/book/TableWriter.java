package io.github.tianbao.render.book;

import io.github.tianbao.render.book.LaidOutTable.PlacedCell;
import io.github.tianbao.render.book.LaidOutTable.PlacedRow;
import io.github.tianbao.render.book.TableExtent.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table into a sheet: cells, merges, widths, heights, and for the first table of a sheet panes and paper. */
final class TableWriter {
    private static final int UNITS_PER_CHARACTER = 256;
    private static final double LINE_PER_POINT = 1.3;
    private static final double ABOVE_AND_BELOW = 4;
    private static final double USUAL_POINTS = 10.5;
    private static final float LEAST_POINTS = 20f;
    private static final float MOST_POINTS = 400f;

    /** Measuring every row of a long list would cost more than writing it. */
    private static final int ROWS_MEASURED = 200;

    /** A workbook in memory takes some ten kilobytes a row. */
    private static final int MOST_ROWS_IN_MEMORY = 5_000;

    private final XSSFSheet sheet;
    private final LaidOutTable table;
    private final CellWriter cells;
    private final BulkOpener opener;
    private Optional<BulkRows> bulk = Optional.empty();
    private List<PlacedRow> measured = new ArrayList<>();
    private List<Integer> widths = List.of();

    /** Begins the rows of a table that do not stay in memory. */
    interface BulkOpener {
        BulkRows open(XSSFSheet sheet, LaidOutTable table, int first);
    }

    TableWriter(XSSFSheet sheet, LaidOutTable table, CellWriter cells, BulkOpener opener) {
        this.sheet = sheet;
        this.table = table;
        this.cells = cells;
        this.opener = opener;
    }

    /** Writes the next row, or keeps it until it is known how wide the columns are. */
    void write(PlacedRow row) throws WorkbookFault {
        if (widths.isEmpty()) {
            measured.add(row);
            if (measured.size() == ROWS_MEASURED) {
                writeMeasured();
            }
        } else {
            writeRow(row);
        }
    }

    private void writeMeasured() throws WorkbookFault {
        widths = ColumnWidths.of(table, measured);
        for (PlacedRow row : measured) {
            writeRow(row);
        }
        measured = List.of();
    }

    /** Ends the table. */
    void end() throws WorkbookFault {
        if (widths.isEmpty()) {
            writeMeasured();
        }
        if (table.top() == 0) {
            layOut();
        }
    }

    private void writeRow(PlacedRow placed) throws WorkbookFault {
        CellContent[] contents = new CellContent[placed.cells().size()];
        float points = Markup.number(placed.element(), "data-height", (int) height(placed, contents), () -> "“" + table.sheet() + "”");
        for (int at = 0; at < contents.length; at++) {
            contents[at] = contents[at] == null ? cells.content(table, placed.cells().get(at)) : contents[at];
        }
        if (placed.part() == Part.BODY && placed.index() - table.firstOf(Part.BODY) >= MOST_ROWS_IN_MEMORY) {
            if (bulk.isEmpty()) {
                bulk = Optional.of(opener.open(sheet, table, placed.index()));
            }
            bulk.get().write(placed, List.of(contents), points);
            return;
        }
        Row row = row(placed.index());
        for (int at = 0; at < contents.length; at++) {
            PlacedCell cell = placed.cells().get(at);
            Cell anchor = row.createCell(cell.column());
            cells.write(anchor, table, cell, contents[at]);
            if (cell.isMerged()) {
                merge(anchor, cell.range());
            }
        }
        row.setHeightInPoints(points);
    }

    /** The cells under a merged one need its style too, or its border is open on two sides. */
    private void merge(Cell anchor, CellRangeAddress range) {
        range.forEach(address -> {
            Row row = row(address.getRow());
            if (row.getCell(address.getColumn()) == null) {
                row.createCell(address.getColumn()).setCellStyle(anchor.getCellStyle());
            }
        });
        sheet.addMergedRegionUnsafe(range);
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** How high a row has to be for its cells that end in it; what they hold is noted on the way. */
    private float height(PlacedRow placed, CellContent[] contents) throws WorkbookFault {
        double height = LEAST_POINTS;
        for (int at = 0; at < contents.length; at++) {
            PlacedCell cell = placed.cells().get(at);
            if (cell.range().getFirstRow() == cell.range().getLastRow()) {
                contents[at] = cells.content(table, cell);
                height = Math.max(height, height(cell, contents[at]));
            }
        }
        return (float) Math.min(MOST_POINTS, height);
    }

    private double height(PlacedCell cell, CellContent content) {
        XSSFCellStyle style = (XSSFCellStyle) content.style();
        double points = style.getFont().getFontHeightInPoints();
        int lines = style.getWrapText() ? TextWidth.lines(cell.text(), (int) (room(cell) * USUAL_POINTS / points)) : 1;
        return lines * points * LINE_PER_POINT + ABOVE_AND_BELOW;
    }

    private int room(PlacedCell cell) {
        int room = -1;
        for (int column = cell.column(); column <= cell.range().getLastColumn(); column++) {
            room += column < widths.size() ? widths.get(column) : ColumnWidths.NARROWEST;
        }
        return room;
    }

    private void layOut() throws WorkbookFault {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_CHARACTER);
        }
        freeze();
        PrintedPage.setUp(sheet, "landscape".equals(table.element().getAttribute("data-orientation")), table.firstHeading(), table.lastHeading());
    }

    private void freeze() {
        String wanted = table.element().getAttribute("data-freeze");
        if (wanted.equals("none")) {
            return;
        }
        if (!wanted.isEmpty()) {
            CellReference corner = new CellReference(wanted);
            sheet.createFreezePane(corner.getCol(), corner.getRow());
        } else if (table.lastOf(Part.HEAD) >= 0) {
            sheet.createFreezePane(0, table.lastOf(Part.HEAD) + 1);
        }
    }
}
