package io.github.tianbao.render;

import io.github.tianbao.value.CellAddress;
import java.util.List;

/**
 * A file that was not written, and why. The other files are written all the same.
 *
 * @param path    the file that would have been there
 * @param sheet   where the reason lies; empty when it is no single record's
 * @param row     1-based row, 0 when it is no single record's
 * @param cells   cells to look at
 * @param label   the person or thing concerned (称呼)
 * @param message what is wrong
 * @param advice  what to do
 */
public record Withheld(
        String path, Output.Kind kind, String sheet, int row, List<CellAddress> cells, String label, String message, String advice) {
    public Withheld {
        cells = List.copyOf(cells);
    }
}
