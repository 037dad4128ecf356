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
        this.values = new ValueRows((int) Arrays.stream(sources).filter(FieldSource::differsByRow).count());
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
        if (!Arrays.equals(cells, cells(row))) {
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
        Value[] packed = new Value[content.length];
        int count = 0;
        for (int at = 0; at < content.length; at++) {
            if (sources[at].differsByRow()) {
                packed[count++] = content[at];
            }
        }
        return Arrays.copyOf(packed, count);
    }

    private CellAddress[] cells(int row) {
        CellAddress[] cells = new CellAddress[sources.length];
        for (int at = 0; at < cells.length; at++) {
            if (sources[at] instanceof FieldSource.InColumn column) {
                cells[at] = new CellAddress(row, column.index());
            } else if (sources[at] instanceof FieldSource.Once once) {
                cells[at] = once.address().orElse(null);
            } else if (sources[at] instanceof FieldSource.InSection) {
                cells[at] = sectionAbove(row);
            }
        }
        return cells;
    }

    @Override
    public TypedRecord get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Value[] packed = values.row(index);
        Value[] content = constants.clone();
        int next = 0;
        for (int at = 0; at < content.length; at++) {
            if (sources[at].differsByRow()) {
                content[at] = packed[next++];
            }
        }
        CellAddress[] cells = movedCells.at(index).orElseGet(() -> cells(rows[index]));
        return new TypedRecord(rows[index], new SharedKeyMap<>(keys, content),
                new SharedKeyMap<>(keys, cells), faults.at(index).orElse(List.of()));
    }

    @Override
    public int size() {
        return size;
    }
}
