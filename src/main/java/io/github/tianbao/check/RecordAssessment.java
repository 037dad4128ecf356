package io.github.tianbao.check;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record and what the rules make of it.
 *
 * @param row      1-based row in the sheet
 * @param label    how a person calls it, for example the name (称呼)
 * @param key      tells records apart in receipts; identifiers masked (标识)
 * @param fields   typed values by field name, in pack order; {@code Missing} where blank, unreadable or without a column
 * @param cells    where each field stands
 * @param computed computed values by name, in pack order
 */
public record RecordAssessment(
        String sheet,
        int row,
        String label,
        String key,
        Verdict verdict,
        Map<String, Value> fields,
        Map<String, CellAddress> cells,
        Map<String, Value> computed,
        List<Finding> findings) {

    /** A field or computation; empty if the record has none of that name. */
    public Optional<Value> value(String name) {
        Value field = fields.get(name);
        return Optional.ofNullable(field == null ? computed.get(name) : field);
    }
}
