package io.github.tianbao.render.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Decides how wide the columns of a table are, in characters: as the template says, else by what the first rows hold. */
final class ColumnWidths {
    static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    private static final int PADDING = 2;

    private ColumnWidths() {}

    static List<Integer> of(LaidOutTable table, List<LaidOutTable.PlacedRow> rows) throws WorkbookFault {
        TreeMap<Integer, Integer> measured = measured(rows);
        List<Element> columns = columns(table.element());
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column <= table.lastColumn(); column++) {
            int width = Math.min(WIDEST, Math.max(NARROWEST, measured.getOrDefault(column, 0) + PADDING));
            String place = "“" + table.sheet() + "”第" + (column + 1) + "列";
            widths.add(column < columns.size() ? Markup.number(columns.get(column), "width", width, () -> place) : width);
        }
        return widths;
    }

    private static List<Element> columns(Element table) {
        List<Element> columns = new ArrayList<>(Markup.children(table, "col"));
        Markup.children(table, "colgroup").forEach(group -> columns.addAll(Markup.children(group, "col")));
        return columns;
    }

    private static TreeMap<Integer, Integer> measured(List<LaidOutTable.PlacedRow> rows) {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.range().getFirstColumn() == cell.range().getLastColumn())
                .forEach(cell -> widths.merge(cell.column(), TextWidth.longestLine(cell.text()), Math::max));
        return widths;
    }
}
