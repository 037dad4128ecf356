package io.github.tianbao.programme;

import java.util.Optional;

/**
 * A cell that a rule marks (单元格): a field's cell of the record, or, written {@code 金额@合计}, its cell in the row that prints the sum.
 *
 * @param claim for rules over a table, the label of the row that prints a sum, or words in the field itself; empty for the record's own cell
 */
public record Mark(String field, Optional<String> claim) {
    private static final char AT = '@';

    /** As a pack writes it. */
    public static Mark parse(String text) {
        int at = text.indexOf(AT);
        return at < 0 ? new Mark(text, Optional.empty()) : new Mark(text.substring(0, at).strip(), Optional.of(text.substring(at + 1).strip()));
    }

    /** The field's name, with the row where one is named: tells marks apart. */
    public String key() {
        return claim.map(label -> field + AT + label).orElse(field);
    }
}
