package io.github.tianbao.check;

import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import java.util.List;

/**
 * A rule not met, or not decidable, at given cells (问题).
 *
 * @param rule      rule number; checks that every sheet gets are {@code U1} … {@code U10}
 * @param row       1-based row, 0 for a finding about the whole table
 * @param cells     the cells concerned, in sheet order; the first one carries the comment
 * @param value     what stands there, as the clerk sees it
 * @param message   what is wrong
 * @param advice    what to do
 * @param citations where the rule comes from, the main one first; empty only for U checks
 */
public record Finding(
        String rule,
        Severity severity,
        Kind kind,
        String sheet,
        int row,
        List<CellAddress> cells,
        String value,
        String message,
        String advice,
        List<Citation> citations) {

    /** The check that printing adds after all others: a character that no font has. */
    public static final String UNPRINTABLE = "U11";

    /** Why there is a finding. */
    public enum Kind { VIOLATED, UNDECIDED }

    public Finding {
        cells = List.copyOf(cells);
        citations = List.copyOf(citations);
    }

    /** The same finding, about a row. */
    Finding atRow(int other) {
        return new Finding(rule, severity, kind, sheet, other, cells, value, message, advice, citations);
    }
}
