package io.github.tianbao.render.book;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** The looks of cells that say the same about themselves, worked out once: the cells of a column do, row after row. */
final class Looks {
    private final Map<Said, Look> known = new HashMap<>();

    /** All that a look depends on. */
    private record Said(String tag, CellType type, String classes, String style, String format) {}

    Look of(Element cell, CellType type, Supplier<String> place) throws WorkbookFault {
        Said said = new Said(cell.getTagName(), type, Look.classes(cell), cell.getAttribute("style"), cell.getAttribute("data-format"));
        Look look = known.get(said);
        if (look == null) {
            look = Look.of(cell, type, place.get());
            known.put(said, look);
        }
        return look;
    }
}
