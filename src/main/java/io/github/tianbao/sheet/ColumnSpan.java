package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;

/** Columns that lie side by side, 0-based, both ends included. */
record ColumnSpan(int first, int last) {
    boolean contains(int column) {
        return first <= column && column <= last;
    }

    /** What of a row lies in the span; empty if nothing does. */
    Optional<SourceRow> of(SourceRow row) {
        List<SourceCell> cells = row.cells().stream().filter(cell -> contains(cell.column())).toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SourceRow(row.number(), row.hidden(), cells));
    }
}
