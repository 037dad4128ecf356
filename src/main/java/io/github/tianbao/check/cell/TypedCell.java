package io.github.tianbao.check.cell;

import io.github.tianbao.value.Value;
import java.util.List;

/**
 * What a cell holds for rules.
 *
 * @param value {@code Missing} where the cell is blank or cannot be read
 */
public record TypedCell(Value value, List<CellFault> faults) {
    public TypedCell {
        faults = List.copyOf(faults);
    }

    public static TypedCell of(Value value) {
        return new TypedCell(value, List.of());
    }
}
