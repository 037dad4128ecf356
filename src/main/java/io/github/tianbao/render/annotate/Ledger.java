package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was changed in a workbook, written down in the workbook itself on a sheet that Excel does not offer to show, so that all
 * of it can be taken back.
 *
 * <p>Styles are written down by giving them to cells of the ledger: style numbers do not survive Excel's "save", the styles of
 * cells do. The numbers here are those of the workbook at hand.
 *
 * @param view    which sheets the clerk had open
 * @param looks   the styles of the checklist
 * @param entries one per marked cell
 */
record Ledger(View view, List<Integer> looks, List<Entry> entries) {
    /** The name of the sheet that holds the ledger. */
    static final String SHEET = "_tianbao";

    /** The defined name that points at the first cell of the checklist, whatever the clerk calls that sheet. */
    static final String CHECKLIST_NAME = "_tianbao_marks";

    /** What stands in its first row. */
    static final String WARNING = "填报核查的记录，请勿改动";

    /** Rows before the entries: the warning, the view, the looks. */
    static final int FIRST_ENTRY = 3;

    /** The 0-based columns whose cells carry the styles of an entry, after those of its texts. */
    static final int ORIGINAL = 5;
    static final int MARKED = 6;

    Ledger {
        looks = List.copyOf(looks);
        entries = List.copyOf(entries);
    }

    /** What stood in a marked cell's place before. */
    enum Before { CELL, NO_CELL, NO_ROW }

    /**
     * One marked cell.
     *
     * @param marked the style with our mark; equal to {@code original} if only a comment was put on the cell
     * @param box    where the clerk's own comment lay, if there is one
     */
    record Entry(String sheet, CellAddress cell, MarkKind kind, int original, int marked, Before before, Optional<CommentBox> box) {

        /** The texts of its row. */
        List<String> texts() {
            return List.of(sheet, cell.toString(), kind.name(), before.name(), box.map(CommentBox::text).orElse(""));
        }

        static Entry of(List<String> texts, int original, int marked) {
            return new Entry(texts.get(0), CellAddress.parse(texts.get(1)), MarkKind.valueOf(texts.get(2)), original, marked,
                    Before.valueOf(texts.get(3)), Optional.of(texts.get(4)).filter(box -> !box.isEmpty()).map(CommentBox::parse));
        }

        boolean hasTwin() {
            return original != marked;
        }
    }

    /** Which sheet was open, which ones were selected together, which tab was the first in view. */
    record View(String active, List<String> selected, String firstTab) {
        /** Excel allows it in no sheet's name. */
        private static final String BETWEEN_NAMES = "/";

        View {
            selected = List.copyOf(selected);
        }

        /** The texts of its row. */
        List<String> texts() {
            return List.of(active, String.join(BETWEEN_NAMES, selected), firstTab);
        }

        static View of(List<String> texts) {
            return new View(texts.get(0), Arrays.asList(texts.get(1).split(BETWEEN_NAMES)), texts.get(2));
        }
    }
}
