package io.github.tianbao.check;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.GroupSpec;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every row of a household what belongs to the household as a whole, wherever the sheet has it: in a merged cell, in each row, or in
 * the first row only. A row whose key is blank continues the household above it, unless one of its household's fields says otherwise.
 */
final class GroupHeads {
    private final boolean folded;
    private final int[] key;
    private final int[] owned;
    private final Map<List<String>, Head> known = new HashMap<>();
    private Optional<Head> above = Optional.empty();

    GroupHeads(List<Field> fields, GroupSpec group) {
        this.folded = group.isFolded();
        this.key = positions(fields, group.key());
        this.owned = positions(fields, group.owned());
    }

    private static int[] positions(List<Field> fields, List<String> names) {
        List<String> all = fields.stream().map(field -> field.name().text()).toList();
        return names.stream().mapToInt(all::indexOf).toArray();
    }

    /** What the household's fields hold, by position in {@link #owned}. */
    private record Head(Value[] values, CellAddress[] cells) {}

    /** Says that something other than a record stands here; what follows begins a household of its own. */
    void end() {
        above = Optional.empty();
    }

    /**
     * Completes a row; both arrays are by field, in pack order.
     *
     * @return whether the row is the first of its household
     */
    boolean complete(Value[] values, CellAddress[] cells) {
        if (!folded) {
            return true;
        }
        Optional<Head> head = isKeyless(values) ? above.filter(found -> agrees(found, values)) : Optional.ofNullable(known.get(keyOf(values)));
        head.ifPresent(found -> fill(found, values, cells));
        above = Optional.of(head.map(found -> merged(found, values, cells)).orElseGet(() -> head(values, cells)));
        if (!isKeyless(values)) {
            known.put(keyOf(values), above.get());
        }
        return head.isEmpty();
    }

    private boolean isKeyless(Value[] values) {
        for (int position : key) {
            if (!values[position].isMissing()) {
                return false;
            }
        }
        return true;
    }

    private List<String> keyOf(Value[] values) {
        List<String> texts = new ArrayList<>(key.length);
        for (int position : key) {
            texts.add(values[position].text());
        }
        return texts;
    }

    private boolean agrees(Head head, Value[] values) {
        for (int at = 0; at < owned.length; at++) {
            Value value = values[owned[at]];
            if (!value.isMissing() && !value.equals(head.values()[at])) {
                return false;
            }
        }
        return true;
    }

    private void fill(Head head, Value[] values, CellAddress[] cells) {
        for (int at = 0; at < owned.length; at++) {
            if (values[owned[at]].isMissing() && !head.values()[at].isMissing()) {
                values[owned[at]] = head.values()[at];
                cells[owned[at]] = head.cells()[at];
            }
        }
    }

    /** The head with what only a later row of the household says. */
    private Head merged(Head head, Value[] values, CellAddress[] cells) {
        for (int at = 0; at < owned.length; at++) {
            if (head.values()[at].isMissing() && !values[owned[at]].isMissing()) {
                head.values()[at] = values[owned[at]];
                head.cells()[at] = cells[owned[at]];
            }
        }
        return head;
    }

    private Head head(Value[] values, CellAddress[] cells) {
        Value[] held = new Value[owned.length];
        CellAddress[] at = new CellAddress[owned.length];
        for (int index = 0; index < owned.length; index++) {
            held[index] = values[owned[index]];
            at[index] = cells[owned[index]];
        }
        return new Head(held, at);
    }
}
