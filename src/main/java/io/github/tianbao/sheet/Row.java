package io.github.tianbao.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row under the header.
 *
 * @param number  1-based row number, as Excel shows it
 * @param kind    what the row is for
 * @param cells   by 0-based column index; every column of the table has an entry
 * @param section labels of the section rows above, outermost first
 * @param hidden  whether Excel hides it; hidden rows are data all the same
 * @param label   for rows that are not data, their label: {@code 小计}, {@code 一、产业发展}
 */
public record Row(int number, Kind kind, Map<Integer, Cell> cells, List<String> section, boolean hidden, Optional<String> label) {

    /** What a row is for. A grand total may stand anywhere and carry no label. */
    public enum Kind { DATA, SUBTOTAL, TOTAL, SECTION }

    public Row {
        section = List.copyOf(section);
    }
}
