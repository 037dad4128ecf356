package io.github.tianbao.render.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/**
 * A table of the document with every cell in its place: spans resolved, rows counted from the first row of the sheet.
 *
 * @param element the {@code table}
 * @param sheet   name of the sheet it goes to
 * @param top     0-based row of the sheet in which it begins
 */
record LaidOutTable(Element element, String sheet, int top, List<PlacedRow> rows) {

    /** Which part of a table a row belongs to. */
    enum Part { HEAD, BODY, FOOT }

    /** One row at its 0-based place in the sheet, with the cells that begin in it. */
    record PlacedRow(Part part, Element element, int index, List<PlacedCell> cells) {
        boolean isHeading() {
            return part == Part.HEAD && cells.stream().anyMatch(cell -> cell.element().getTagName().equals("th"));
        }
    }

    /** A cell and the range it covers. */
    record PlacedCell(Element element, CellRangeAddress range) {
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

    static LaidOutTable of(Element table, int top) throws WorkbookFault {
        String sheet = table.getAttribute("data-sheet").strip();
        List<PlacedRow> rows = new ArrayList<>();
        Set<CellReference> taken = new HashSet<>();
        for (Element group : Markup.children(table, "thead", "tbody", "tfoot", "tr")) {
            List<Element> elements = group.getTagName().equals("tr") ? List.of(group) : Markup.children(group, "tr");
            for (Element row : elements) {
                rows.add(place(row, part(group), top + rows.size(), taken, sheet));
            }
        }
        return new LaidOutTable(table, sheet, top, rows);
    }

    private static Part part(Element group) {
        return switch (group.getTagName()) {
            case "thead" -> Part.HEAD;
            case "tfoot" -> Part.FOOT;
            default -> Part.BODY;
        };
    }

    private static PlacedRow place(Element row, Part part, int index, Set<CellReference> taken, String sheet) throws WorkbookFault {
        List<PlacedCell> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : Markup.children(row, "th", "td")) {
            while (taken.contains(new CellReference(index, column))) {
                column++;
            }
            String place = place(sheet, index, column);
            int across = Markup.number(cell, "colspan", 1, place);
            int down = Markup.number(cell, "rowspan", 1, place);
            CellRangeAddress range = new CellRangeAddress(index, index + down - 1, column, column + across - 1);
            range.forEach(address -> taken.add(new CellReference(address.getRow(), address.getColumn())));
            cells.add(new PlacedCell(cell, range));
            column += across;
        }
        return new PlacedRow(part, row, index, cells);
    }

    static String place(String sheet, int row, int column) {
        return "“" + sheet + "”" + new CellReference(row, column).formatAsString(false);
    }

    Stream<PlacedCell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    /** The 0-based row after the last one. */
    int end() {
        return top + rows.size();
    }

    int lastColumn() {
        return cells().mapToInt(cell -> cell.range().getLastColumn()).max().orElse(0);
    }

    int firstOf(Part part) {
        return rows.stream().filter(row -> row.part() == part).mapToInt(PlacedRow::index).findFirst().orElse(-1);
    }

    int lastOf(Part part) {
        return rows.stream().filter(row -> row.part() == part).mapToInt(PlacedRow::index).max().orElse(-1);
    }
}
