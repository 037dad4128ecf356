package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;

/**
 * Finds tables that stand beside each other: set apart by a blank column, or one list that goes on to the right under the same headings
 * once more, to save paper.
 */
final class SideBySide {
    /** With fewer cells a row is a title or a remark. */
    private static final int FEWEST_CELLS = 3;
    private static final int NARROWEST = 2;
    private static final int MOST = 6;
    private static final int FIRST_ROWS = 40;

    private SideBySide() {}

    /** The spans of the tables, from left to right; none if the sheet holds no two of them beside each other. */
    static List<ColumnSpan> spans(SheetOutline outline) {
        List<ColumnSpan> apart = apart(outline.kept());
        return apart.isEmpty() ? repeated(outline.kept()) : apart;
    }

    /** The number of the first row that is no title; at most one more than that of the last row. */
    static int firstTableRow(NavigableMap<Integer, SourceRow> rows) {
        return rows.values().stream().filter(row -> row.cells().size() >= FEWEST_CELLS).mapToInt(SourceRow::number).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static List<ColumnSpan> apart(NavigableMap<Integer, SourceRow> rows) {
        BitSet used = new BitSet();
        rows.values().stream().filter(row -> row.cells().size() >= FEWEST_CELLS)
                .forEach(row -> row.cells().forEach(cell -> used.set(cell.column())));
        List<ColumnSpan> spans = new ArrayList<>();
        for (int first = used.nextSetBit(0); first >= 0 && spans.size() <= MOST; first = used.nextSetBit(used.nextClearBit(first))) {
            spans.add(new ColumnSpan(first, used.nextClearBit(first) - 1));
        }
        return accepted(spans);
    }

    private static List<ColumnSpan> repeated(NavigableMap<Integer, SourceRow> rows) {
        return rows.values().stream().limit(FIRST_ROWS)
                .filter(HeadingTexts::mayBeHeader)
                .map(SideBySide::periods)
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The spans over which a row says the same again and again. */
    private static List<ColumnSpan> periods(SourceRow row) {
        List<String> texts = row.cells().stream().map(cell -> Blanks.remove(cell.shown())).toList();
        for (int length = NARROWEST; length * 2 <= texts.size(); length++) {
            boolean headings = texts.stream().limit(length).distinct().count() == length;
            if (headings && texts.size() % length == 0 && texts.subList(length, texts.size()).equals(texts.subList(0, texts.size() - length))) {
                return accepted(spans(row, length));
            }
        }
        return List.of();
    }

    private static List<ColumnSpan> spans(SourceRow row, int length) {
        List<ColumnSpan> spans = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at += length) {
            int next = at + length;
            int last = next < row.cells().size() ? row.cells().get(next).column() - 1 : Integer.MAX_VALUE;
            spans.add(new ColumnSpan(row.cells().get(at).column(), last));
        }
        return spans;
    }

    private static List<ColumnSpan> accepted(List<ColumnSpan> spans) {
        boolean tables = spans.size() > 1 && spans.size() <= MOST && spans.stream().allMatch(span -> span.last() - span.first() + 1 >= NARROWEST);
        return tables ? spans : List.of();
    }
}
