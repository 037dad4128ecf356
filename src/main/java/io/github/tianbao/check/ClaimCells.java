package io.github.tianbao.check;

import io.github.tianbao.programme.Mark;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.TextNormaliser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a table in which sums are printed, for rules that hold a sum against a figure of the notice. */
record ClaimCells(List<SumRow> rows) {
    private static final String TOTAL = "合计";

    /** One row that prints sums, with the cells of its figures by field name. */
    record SumRow(Row.Kind kind, String label, List<String> section, Map<String, CellAddress> cells) {}

    ClaimCells {
        rows = List.copyOf(rows);
    }

    /** The cell that a mark names; empty where no such sum is printed. */
    Optional<CellAddress> of(Mark mark) {
        return mark.claim().flatMap(label -> rows.stream()
                .filter(row -> row.cells().containsKey(mark.field()) && isCalled(row, TextNormaliser.key(label)))
                .map(row -> row.cells().get(mark.field()))
                .findFirst());
    }

    /** Whether a sum is printed in a cell. */
    boolean holds(CellAddress cell) {
        return rows.stream().anyMatch(row -> row.cells().containsValue(cell));
    }

    private static boolean isCalled(SumRow row, String label) {
        if (row.kind() == Row.Kind.TOTAL) {
            return label.equals(TOTAL);
        }
        return TextNormaliser.key(row.label()).contains(label)
                || row.section().stream().limit(1).anyMatch(section -> TextNormaliser.key(section).contains(label));
    }
}
