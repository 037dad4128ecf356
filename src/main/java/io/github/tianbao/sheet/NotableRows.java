package io.github.tianbao.sheet;

import java.util.HashSet;
import java.util.Set;

/**
 * Picks those rows of a large sheet that may matter to its layout: the first ones, rows after a gap, rows with little in
 * them, remarks, signature lines, totals, and what follows these.
 */
final class NotableRows {
    private static final int FIRST_ROWS = 300;
    private static final int MOST = 6_000;
    private static final int FEW_CELLS = 2;
    private static final int ROWS_AFTER = 5;

    private final Set<Integer> numbers = new HashSet<>();
    private int heard;
    private int lastNumber;
    private int lastNotable = -ROWS_AFTER;

    /** Says whether a row, the next one of the sheet, is notable. */
    boolean hear(SourceRow row) {
        heard++;
        boolean gap = row.number() > lastNumber + 1;
        boolean notable = gap || row.cells().size() <= FEW_CELLS || RowLabels.isRemark(row) || FillInLine.of(row).isPure();
        lastNumber = row.number();
        if (notable) {
            lastNotable = row.number();
        }
        boolean kept = heard <= FIRST_ROWS || numbers.size() < MOST && row.number() - lastNotable < ROWS_AFTER;
        if (kept) {
            numbers.add(row.number());
        }
        return kept;
    }

    Set<Integer> numbers() {
        return numbers;
    }
}
