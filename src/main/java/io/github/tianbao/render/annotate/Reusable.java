package io.github.tianbao.render.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Style numbers that an earlier run added to a workbook and that can be used again, so that checking a sheet ten times does not
 * add ten times as many styles.
 *
 * @param twins number of the twin by the style it stands for
 * @param looks numbers of the checklist's styles, in their order
 */
record Reusable(Map<Twin, Integer> twins, List<Integer> looks) {

    /** A style and the kind of mark that its twin carries. */
    record Twin(int original, MarkKind kind) {}

    static Reusable of(Workbook workbook) {
        return Ledger.read(workbook).map(Reusable::of).orElse(new Reusable(Map.of(), List.of()));
    }

    private static Reusable of(Ledger ledger) {
        Map<Twin, Integer> twins = new HashMap<>();
        for (Ledger.Entry entry : ledger.entries()) {
            if (number(entry.original()) != number(entry.marked())) {
                twins.put(new Twin(number(entry.original()), entry.kind()), number(entry.marked()));
            }
        }
        return new Reusable(twins, ledger.looks().stream().map(Reusable::number).toList());
    }

    /** Style numbers above 32 767 come out of Apache POI as negative. */
    static int number(CellStyle style) {
        return Short.toUnsignedInt(style.getIndex());
    }
}
