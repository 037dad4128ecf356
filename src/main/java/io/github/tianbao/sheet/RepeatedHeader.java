package io.github.tianbao.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the rows of a table's header and its titles, so that they are known again on the next printed page. */
final class RepeatedHeader {
    private static final int MOST_CELLS_OF_A_TITLE = 6;

    private final List<Map<Integer, String>> headerRows;
    private final Set<String> titles;

    RepeatedHeader(SheetOutline outline, HeaderBand header) {
        headerRows = outline.kept(header.firstRow(), header.lastRow()).stream().map(RepeatedHeader::texts).toList();
        titles = new HashSet<>();
        header.titles().forEach(title -> titles.add(Blanks.remove(title)));
    }

    boolean matches(SourceRow row) {
        return row.cells().size() <= MOST_CELLS_OF_A_TITLE && titles.contains(Blanks.remove(row.text()))
                || row.cells().size() > 1 && repeatsHeaderRow(row);
    }

    private boolean repeatsHeaderRow(SourceRow row) {
        return headerRows.stream().anyMatch(header -> row.cells().size() == header.size()
                && beginsAlike(row.cells().get(0), header)
                && row.cells().stream().allMatch(cell -> header.containsKey(cell.column()))
                && SameHeadings.repeat(
                        row.cells().stream().map(cell -> Blanks.remove(cell.shown())).toList(),
                        row.cells().stream().map(cell -> header.get(cell.column())).toList()));
    }

    /** Nearly every row of a roster can be told by its first cell. */
    private static boolean beginsAlike(SourceCell first, Map<Integer, String> header) {
        return header.containsKey(first.column()) && SameHeadings.isNear(Blanks.remove(first.shown()), header.get(first.column()));
    }

    private static Map<Integer, String> texts(SourceRow row) {
        Map<Integer, String> texts = new HashMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), Blanks.remove(cell.shown())));
        return texts;
    }
}
