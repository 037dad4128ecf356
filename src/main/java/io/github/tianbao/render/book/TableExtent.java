package io.github.tianbao.render.book;

import java.util.EnumMap;
import java.util.Map;

/** How many rows a table has and where its parts lie, known before the table is written. */
final class TableExtent {
    private final Map<Part, Integer> first = new EnumMap<>(Part.class);
    private final Map<Part, Integer> last = new EnumMap<>(Part.class);
    private int rows;

    /** Which part of a table a row belongs to. */
    enum Part {
        HEAD, BODY, FOOT;

        static Part of(String group) {
            return switch (group) {
                case "thead" -> HEAD;
                case "tfoot" -> FOOT;
                default -> BODY;
            };
        }
    }

    /** Counts the next row. */
    void add(Part part) {
        first.putIfAbsent(part, rows);
        last.put(part, rows);
        rows++;
    }

    int rows() {
        return rows;
    }

    /** The first row of a part, from the top of the table; negative if it has none. */
    int first(Part part) {
        return first.getOrDefault(part, -1);
    }

    int last(Part part) {
        return last.getOrDefault(part, -1);
    }
}
