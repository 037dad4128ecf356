package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives cells their styles, and makes cells and rows where there are none. Cells come by row and column. */
final class XlsxCellEdits {
    private final XlsxSheet sheet;
    private final Edits edits;
    /** New cells by the row that they go to: a row that is empty, or that has to be made. */
    private final Map<Integer, Pending> pending = new LinkedHashMap<>();

    private record Pending(XlsxSpot spot, StringBuilder cells) {}

    XlsxCellEdits(XlsxSheet sheet, Edits edits) {
        this.sheet = sheet;
        this.edits = edits;
    }

    /** Gives a cell a style; where only a comment belongs to a cell that is there, its style stays. */
    void style(CellAddress cell, XlsxSpot spot, int style) {
        if (spot instanceof XlsxSpot.OfCell there) {
            if (style != there.style()) {
                edits.replace(there.start(), there.end(), there.styled(style));
            }
        } else if (spot instanceof XlsxSpot.InRow in && !in.row().tag().empty()) {
            edits.insert(in.at(), element(cell, style));
            withoutSpans(cell, in);
        } else {
            pending.computeIfAbsent(cell.row(), row -> new Pending(spot, new StringBuilder())).cells().append(element(cell, style));
        }
    }

    private final List<Integer> withoutSpans = new ArrayList<>();

    /** The row says between which columns its cells lie, which may be wrong now; it need not say so. */
    private void withoutSpans(CellAddress cell, XlsxSpot.InRow in) {
        boolean done = !withoutSpans.isEmpty() && withoutSpans.get(withoutSpans.size() - 1) == cell.row();
        if (!done && in.row().tag().attribute("spans").isPresent()) {
            edits.replace(in.row().start(), in.row().end(), in.row().tag().without("spans").text());
        }
        withoutSpans.add(cell.row());
    }

    private String element(CellAddress cell, int style) {
        return "<" + sheet.prefix() + "c r=\"" + cell + "\"" + (style == 0 ? "" : " s=\"" + style + "\"") + "/>";
    }

    /** Writes the rows that had no cells. */
    void end() {
        StringBuilder all = new StringBuilder();
        pending.forEach((number, row) -> {
            if (row.spot() instanceof XlsxSpot.InRow in) {
                edits.replace(in.row().start(), in.row().end(),
                        in.row().tag().without("spans").opened().text() + row.cells() + in.row().tag().endTag());
            } else {
                String name = sheet.prefix() + "row";
                String text = "<" + name + " r=\"" + number + "\">" + row.cells() + "</" + name + ">";
                if (sheet.emptyData().isPresent()) {
                    all.append(text);
                } else {
                    edits.insert(((XlsxSpot.BetweenRows) row.spot()).at(), text);
                }
            }
        });
        sheet.emptyData().filter(data -> !all.isEmpty()).ifPresent(data ->
                edits.replace(data.start(), data.end(), data.tag().opened().text() + all + data.tag().endTag()));
    }
}
