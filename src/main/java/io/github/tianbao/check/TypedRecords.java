package io.github.tianbao.check;

import io.github.tianbao.check.packed.SparseRows;
import io.github.tianbao.check.packed.ValueRows;
import io.github.tianbao.programme.Field;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.TreeMap;

/**
 * The records of one table, kept small: what columns and section rows hold is packed, what is the same for all records is kept once, cells are worked out
 * from the row where no merged region moves them. A record is made anew each time it is asked for.
 */
final class TypedRecords extends AbstractList<TypedRecord> implements RandomAccess {
    private final SharedKeyMap.Keys keys;
    private final FieldSource[] sources;
    private final Value[] constants;
    /** By field, which of the packed columns holds it; negative for what is the same for all records. */
    private final int[] columns;
    private final ValueRows values;
    private final SparseRows<CellAddress[]> movedCells = new SparseRows<>(new CellsCodec());
    private final NavigableMap<Integer, CellAddress> sections = new TreeMap<>();
    private final SparseRows<List<Finding>> faults = new SparseRows<>(new FindingsCodec());
    private int[] rows = new int[64];
    private int size;

    TypedRecords(TableSetting table) {
        List<Field> fields = table.fields();
        this.keys = table.fieldKeys();
        this.sources = fields.stream().map(table::source).toArray(FieldSource[]::new);
        this.constants = fields.stream().map(field -> constant(field, table.source(field))).toArray(Value[]::new);
        this.columns = new int[sources.length];
        int packed = 0;
        for (int at = 0; at < sources.length; at++) {
            columns[at] = sources[at].differsByRow() ? packed++ : -1;
        }
        this.values = new ValueRows(packed);
    }

    private static Value constant(Field field, FieldSource source) {
        return source instanceof FieldSource.Once once ? once.content().value() : Missing.of(field.name().text());
    }

    /**
     * Appends a record.
     *
     * @param content by field, in pack order; only what differs by row is looked at
     * @param cells   by field, in pack order
     */
    void append(int row, Value[] content, CellAddress[] cells, List<Finding> found) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        values.append(packed(content));
        if (!standsWhereExpected(cells, row)) {
            movedCells.append(size, cells);
        }
        if (!found.isEmpty()) {
            faults.append(size, found);
        }
        rows[size++] = row;
    }

    /** Says that an outermost section begins in a row, and where its label stands. */
    void startSection(int row, CellAddress label) {
        sections.put(row, label);
    }

    /** Where the label of the outermost section above a row stands; null where there is none. */
    CellAddress sectionAbove(int row) {
        Map.Entry<Integer, CellAddress> section = sections.floorEntry(row);
        return section == null ? null : section.getValue();
    }

    /** Says that no record will follow. */
    void finish() {
        values.finish();
        faults.finish();
        movedCells.finish();
        rows = Arrays.copyOf(rows, size);
    }

    private Value[] packed(Value[] content) {
        Value[] packed = new Value[values.columns()];
        for (int at = 0; at < content.length; at++) {
            if (columns[at] >= 0) {
                packed[columns[at]] = content[at];
            }
        }
        return packed;
    }

    private boolean standsWhereExpected(CellAddress[] cells, int row) {
        for (int at = 0; at < cells.length; at++) {
            if (!Objects.equals(cells[at], cell(row, at))) {
                return false;
            }
        }
        return true;
    }

    /** Where a field of a row stands, as far as no merged region moves it. */
    private CellAddress cell(int row, int field) {
        FieldSource source = sources[field];
        if (source instanceof FieldSource.InColumn column) {
            return new CellAddress(row, column.index());
        }
        if (source instanceof FieldSource.Once once) {
            return once.address().orElse(null);
        }
        return source instanceof FieldSource.InSection ? sectionAbove(row) : null;
    }

    @Override
    public TypedRecord get(int index) {
        Objects.checkIndex(index, size);
        Value[] packed = values.row(index);
        Value[] content = constants.clone();
        for (int at = 0; at < content.length; at++) {
            if (columns[at] >= 0) {
                content[at] = packed[columns[at]];
            }
        }
        return new TypedRecord(rows[index], new SharedKeyMap<>(keys, content), cells(index), faults.at(index).orElse(List.of()));
    }

    private Map<String, CellAddress> cells(int index) {
        int row = rows[index];
        return movedCells.at(index).map(moved -> new SharedKeyMap<>(keys, moved))
                .orElseGet(() -> new SharedKeyMap<>(keys, field -> cell(row, field)));
    }

    /** One value of a record, without the record; null if there is no such field. */
    Value value(int index, String field) {
        int at = keys.position(field);
        if (at < 0) {
            return null;
        }
        return columns[at] >= 0 ? values.value(index, columns[at]) : constants[at];
    }

    @Override
    public int size() {
        return size;
    }
}
