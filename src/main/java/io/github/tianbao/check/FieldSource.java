package io.github.tianbao.check;

import io.github.tianbao.check.cell.CellReader;
import io.github.tianbao.check.cell.TypedCell;
import io.github.tianbao.value.CellAddress;
import java.util.Optional;

/** Where a field of a table is read from. */
sealed interface FieldSource {

    /** Whether the records of a table may have different values. */
    default boolean differsByRow() {
        return this instanceof InColumn || this instanceof InSection;
    }

    /** A column of the table. */
    record InColumn(int index, CellReader reader) implements FieldSource {}

    /**
     * The same for all records: a fill-in line or the sheet's name.
     *
     * @param description for a trace, where there is no cell
     */
    record Once(TypedCell content, String shown, Optional<CellAddress> address, String description) implements FieldSource {}

    /**
     * The section row above the record.
     *
     * @param otherwise where no section row stands above it
     */
    record InSection(CellReader reader, FieldSource otherwise) implements FieldSource {}

    /**
     * The sheet does not say.
     *
     * @param leftOpen the line that asks for it, if one does and nobody has filled it in
     */
    record Nowhere(Optional<CellAddress> leftOpen) implements FieldSource {}
}
