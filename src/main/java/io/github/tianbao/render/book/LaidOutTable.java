package io.github.tianbao.render.book;

import io.github.tianbao.render.book.TableExtent.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/**
 * A table of the document that gives every cell its place, row after row: spans resolved, rows counted from the first row of the sheet.
 * How many rows there will be is known beforehand.
 */
final class LaidOutTable {
    private final Element element;
    private final String sheet;
    private final int top;
    private final TableExtent extent;
    /** Columns that cells of earlier rows reach down into, by row. */
    private final TreeMap<Integer, TreeSet<Integer>> taken = new TreeMap<>();
    private int next;
    private int lastColumn;
    private int firstHeading = 0;
    private int lastHeading = -1;

    /**
     * @param element the {@code table}
     * @param top     0-based row of the sheet in which it begins
     */
    LaidOutTable(Element element, int top, TableExtent extent) {
        this.element = element;
        this.sheet = element.getAttribute("data-sheet").strip();
        this.top = top;
        this.extent = extent;
        this.next = top;
    }

    /** One row at its 0-based place in the sheet, with the cells that begin in it. */
    record PlacedRow(Part part, Element element, int index, List<PlacedCell> cells) {
        boolean isHeading() {
            return part == Part.HEAD && cells.stream().anyMatch(cell -> cell.element().getTagName().equals("th"));
        }
    }

    /**
     * A cell and the range it covers.
     *
     * @param text as {@link Markup#text} reads it
     */
    record PlacedCell(Element element, String text, CellRangeAddress range) {
        int row() {
            return range.getFirstRow();
        }

        int column() {
            return range.getFirstColumn();
        }

        boolean isMerged() {
            return range.getNumberOfCells() > 1;
        }
    }

    /** Gives the next row its place. */
    PlacedRow place(Part part, Element row) throws WorkbookFault {
        List<PlacedCell> cells = new ArrayList<>();
        TreeSet<Integer> reached = taken.containsKey(next) ? taken.remove(next) : new TreeSet<>();
        int column = 0;
        for (Element cell : Markup.children(row, "th", "td")) {
            while (reached.contains(column)) {
                column++;
            }
            cells.add(place(cell, column));
            column = cells.get(cells.size() - 1).range().getLastColumn() + 1;
            lastColumn = Math.max(lastColumn, column - 1);
        }
        PlacedRow placed = new PlacedRow(part, row, next++, cells);
        if (placed.isHeading()) {
            firstHeading = lastHeading < 0 ? placed.index() : firstHeading;
            lastHeading = placed.index();
        }
        return placed;
    }

    private PlacedCell place(Element cell, int column) throws WorkbookFault {
        Supplier<String> place = () -> place(sheet, next, column);
        int across = Markup.number(cell, "colspan", 1, place);
        int down = Markup.number(cell, "rowspan", 1, place);
        for (int below = next + 1; below < next + down; below++) {
            for (int reached = column; reached < column + across; reached++) {
                taken.computeIfAbsent(below, row -> new TreeSet<>()).add(reached);
            }
        }
        return new PlacedCell(cell, Markup.text(cell), new CellRangeAddress(next, next + down - 1, column, column + across - 1));
    }

    static String place(String sheet, int row, int column) {
        return "“" + sheet + "”" + new CellReference(row, column).formatAsString(false);
    }

    Element element() {
        return element;
    }

    /** The name of the sheet it goes to. */
    String sheet() {
        return sheet;
    }

    int top() {
        return top;
    }

    /** The 0-based row after the last one. */
    int end() {
        return top + extent.rows();
    }

    /** The last column of the rows placed so far. */
    int lastColumn() {
        return lastColumn;
    }

    int firstHeading() {
        return firstHeading;
    }

    int lastHeading() {
        return lastHeading;
    }

    /** The 0-based first row of a part; negative if it has none. */
    int firstOf(Part part) {
        return extent.first(part) < 0 ? -1 : top + extent.first(part);
    }

    int lastOf(Part part) {
        return extent.last(part) < 0 ? -1 : top + extent.last(part);
    }
}
