package io.github.tianbao.render.book;

import io.github.tianbao.render.book.LaidOutTable.Part;
import io.github.tianbao.render.book.LaidOutTable.PlacedCell;
import io.github.tianbao.render.book.LaidOutTable.PlacedRow;
import java.util.List;
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

    private final XSSFSheet sheet;
    private final LaidOutTable table;
    private final CellWriter cells;
    private List<Integer> widths = List.of();

    TableWriter(XSSFSheet sheet, LaidOutTable table, CellWriter cells) {
        this.sheet = sheet;
        this.table = table;
        this.cells = cells;
    }

    void write() throws WorkbookFault {
        widths = ColumnWidths.of(table);
        for (PlacedRow row : table.rows()) {
            write(row);
        }
        if (table.top() == 0) {
            layOut();
        }
    }

    private void write(PlacedRow placed) throws WorkbookFault {
        Row row = row(placed.index());
        for (PlacedCell cell : placed.cells()) {
            Cell anchor = row.createCell(cell.column());
            cells.write(anchor, table, cell);
            if (cell.isMerged()) {
                merge(anchor, cell.range());
            }
        }
        row.setHeightInPoints(Markup.number(placed.element(), "data-height", (int) height(placed), "“" + table.sheet() + "”"));
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

    private float height(PlacedRow placed) {
        double height = LEAST_POINTS;
        for (PlacedCell cell : placed.cells()) {
            if (cell.range().getFirstRow() == cell.range().getLastRow()) {
                height = Math.max(height, height(cell));
            }
        }
        return (float) Math.min(MOST_POINTS, height);
    }

    private double height(PlacedCell cell) {
        XSSFCellStyle style = sheet.getRow(cell.row()).getCell(cell.column()).getCellStyle();
        double points = style.getFont().getFontHeightInPoints();
        String text = Markup.text(cell.element());
        int lines = style.getWrapText() ? TextWidth.lines(text, (int) (room(cell) * USUAL_POINTS / points)) : 1;
        return lines * points * LINE_PER_POINT + ABOVE_AND_BELOW;
    }

    private int room(PlacedCell cell) {
        int room = -1;
        for (int column = cell.column(); column <= cell.range().getLastColumn(); column++) {
            room += widths.get(column);
        }
        return room;
    }

    private void layOut() throws WorkbookFault {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_CHARACTER);
        }
        freeze();
        PrintedPage.setUp(sheet, "landscape".equals(table.element().getAttribute("data-orientation")), firstHeading(), lastHeading());
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

    private int firstHeading() {
        return table.rows().stream().filter(PlacedRow::isHeading).mapToInt(PlacedRow::index).min().orElse(0);
    }

    private int lastHeading() {
        return table.rows().stream().filter(PlacedRow::isHeading).mapToInt(PlacedRow::index).max().orElse(-1);
    }
}
