package io.github.tianbao.render.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Style numbers that an earlier run added to a workbook and that can be used again, so that checking a sheet ten times does not
 * add ten times as many styles.
 *
 * @param twins number of the twin by the style it stands for
 * @param looks numbers of the checklist's styles, in their order
 */
record Reusable(Map<Twin, Integer> twins, List<Integer> looks) {
    static final Reusable NOTHING = new Reusable(Map.of(), List.of());

    /** A style and the kind of mark that its twin carries. */
    record Twin(int original, MarkKind kind) {}

    static Reusable of(Ledger ledger) {
        Map<Twin, Integer> twins = new HashMap<>();
        ledger.entries().stream().filter(Ledger.Entry::hasTwin)
                .forEach(entry -> twins.put(new Twin(entry.original(), entry.kind()), entry.marked()));
        return new Reusable(twins, ledger.looks());
    }
}
