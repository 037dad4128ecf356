package io.github.tianbao.sheet;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Picks those rows of a large sheet that may matter to its layout: the first ones, rows after a gap, rows with little in
 * them, remarks, signature lines, what follows these, and the one row before them, which shows where a table ends.
 */
final class NotableRows {
    private static final int FIRST_ROWS = 300;
    private static final int MOST = 6_000;
    private static final int FEW_CELLS = 2;
    private static final int ROWS_AFTER = 5;

    private final NavigableMap<Integer, SourceRow> rows = new TreeMap<>();
    private Optional<SourceRow> before = Optional.empty();
    private int heard;
    private int lastNotable = -ROWS_AFTER;

    /** Hears the next row of the sheet. */
    void hear(SourceRow row) {
        heard++;
        if (isNotable(row)) {
            lastNotable = row.number();
            before.ifPresent(this::keep);
        }
        if (heard <= FIRST_ROWS || row.number() - lastNotable < ROWS_AFTER) {
            keep(row);
        }
        before = Optional.of(row);
    }

    NavigableMap<Integer, SourceRow> rows() {
        return rows;
    }

    private boolean isNotable(SourceRow row) {
        boolean gap = before.isEmpty() || row.number() > before.get().number() + 1;
        return gap || row.cells().size() <= FEW_CELLS || RowLabels.isRemark(row) || FillInLine.of(row).isPure();
    }

    private void keep(SourceRow row) {
        if (rows.size() < MOST) {
            rows.put(row.number(), row);
        }
    }
}
