package io.github.tianbao.render.book;

import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.w3c.dom.Element;

/** What a cell of a summary holds ({@code data-type}). */
enum CellType {
    TEXT("text", HorizontalAlignment.LEFT, "@"),
    NUMBER("number", HorizontalAlignment.RIGHT, ""),
    DATE("date", HorizontalAlignment.CENTER, "yyyy\"年\"m\"月\"d\"日\"");

    private final String word;
    private final HorizontalAlignment alignment;
    private final String format;

    CellType(String word, HorizontalAlignment alignment, String format) {
        this.word = word;
        this.alignment = alignment;
        this.format = format;
    }

    /** The type that a cell says it has; text if it says nothing, so that an identifier never becomes a number. */
    static CellType of(Element cell, Supplier<String> place) throws WorkbookFault {
        String wanted = cell.getAttribute("data-type");
        if (wanted.isEmpty()) {
            return cell.hasAttribute("data-formula") ? NUMBER : TEXT;
        }
        for (CellType type : values()) {
            if (type.word.equals(wanted)) {
                return type;
            }
        }
        throw new WorkbookFault(place.get(), "data-type 只能是 text、number 或 date，现为“" + wanted + "”");
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** The number format unless the cell has its own. */
    String format() {
        return format;
    }
}
