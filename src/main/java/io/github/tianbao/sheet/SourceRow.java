package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row as the file stores it, with the cells that hold something, from left to right.
 *
 * @param number 1-based row number, as Excel shows it
 */
record SourceRow(int number, boolean hidden, List<SourceCell> cells) {
    SourceRow {
        cells = List.copyOf(cells);
    }

    SourceCell first() {
        return cells.get(0);
    }

    Optional<SourceCell> at(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return Optional.of(cells.get(middle));
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** All texts of the row, one blank between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (SourceCell cell : cells) {
            text.append(text.isEmpty() ? "" : " ").append(cell.tidy());
        }
        return text.toString();
    }
}
