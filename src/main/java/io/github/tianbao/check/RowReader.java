package io.github.tianbao.check;

import io.github.tianbao.check.cell.CellFault;
import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.check.cell.TypedCell;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the data rows of one table into typed records. */
final class RowReader {
    private final TableSetting table;
    private final List<Field> fields;
    private final FieldSource[] sources;
    private final Value[] missing;
    private final GroupHeads groups;
    private final Value[] valuesAbove;
    private final CellAddress[] cellsAbove;
    private boolean beginsGroup;

    RowReader(TableSetting table) {
        this.table = table;
        this.fields = table.fields();
        this.sources = fields.stream().map(table::source).toArray(FieldSource[]::new);
        this.groups = new GroupHeads(fields, table.spec().group());
        this.missing = fields.stream().map(field -> Missing.of(field.name().text())).toArray(Value[]::new);
        this.valuesAbove = new Value[sources.length];
        this.cellsAbove = new CellAddress[sources.length];
    }

    /** A row that is no record ends a group: what stands above it is not carried further down. It may begin a section. */
    void endGroup(Row row, TypedRecords records) {
        groups.end();
        Arrays.fill(valuesAbove, null);
        if (row.kind() == Row.Kind.SECTION && PrintedClaim.sectionOf(row).size() == 1) {
            row.cells().values().stream().filter(cell -> !cell.isBlank()).map(Cell::anchor)
                    .min(Comparator.comparingInt(CellAddress::column))
                    .ifPresent(label -> records.startSection(row.number(), label));
        }
    }

    /** Reads a row and appends it to the records of its table. */
    TypedRecord read(Row row, TypedRecords records) {
        Value[] values = missing.clone();
        CellAddress[] cells = new CellAddress[sources.length];
        TypedCell[] read = new TypedCell[sources.length];
        for (int at = 0; at < values.length; at++) {
            if (sources[at] instanceof FieldSource.InColumn column) {
                Cell cell = row.cells().get(column.index());
                if (fields.get(at).carriedDown() && cell.isBlank() && valuesAbove[at] != null) {
                    cells[at] = cellsAbove[at];
                    values[at] = valuesAbove[at];
                    continue;
                }
                cells[at] = cell.anchor();
                read[at] = column.reader().read(cell);
                values[at] = read[at].value();
                valuesAbove[at] = values[at];
                cellsAbove[at] = cells[at];
            } else {
                readAround(at, row, values, cells, records);
            }
        }
        beginsGroup = groups.complete(values, cells);
        List<Finding> faults = faults(row, read, values, beginsGroup);
        records.append(row.number(), values, cells, faults);
        SharedKeyMap.Keys keys = table.fieldKeys();
        return new TypedRecord(row.number(), new SharedKeyMap<>(keys, values), new SharedKeyMap<>(keys, cells), faults);
    }

    /** Whether the row read last is the first of its household, or its table folds none. */
    boolean beginsGroup() {
        return beginsGroup;
    }

    private void readAround(int at, Row row, Value[] values, CellAddress[] cells, TypedRecords records) {
        Optional<Value> inSection = inSection(sources[at], row);
        if (inSection.isPresent()) {
            cells[at] = records.sectionAbove(row.number());
            values[at] = inSection.get();
        } else if (once(sources[at]) instanceof FieldSource.Once once) {
            cells[at] = once.address().orElse(null);
            values[at] = once.content().value();
        }
    }

    private List<Finding> faults(Row row, TypedCell[] read, Value[] values, boolean first) {
        List<Finding> faults = new ArrayList<>(0);
        for (int at = 0; at < values.length; at++) {
            if (read[at] != null && sources[at] instanceof FieldSource.InColumn column) {
                Cell cell = row.cells().get(column.index());
                for (CellFault fault : read[at].faults()) {
                    faults.add(finding(fault, row.number(), cell));
                }
                if (read[at].faults().isEmpty() && values[at].isMissing() && isAskedFor(fields.get(at), first)) {
                    String name = fields.get(at).name().text();
                    faults.add(finding(new CellFault(SheetCheck.REQUIRED, Severity.ERROR, "“" + name + "”没有填写", "请补填" + name),
                            row.number(), cell));
                }
            }
        }
        return faults;
    }

    /** What belongs to a household is asked for once, in its first row. */
    private boolean isAskedFor(Field field, boolean first) {
        return field.valueRequired() && (first || !table.spec().group().owns(field.name().text()));
    }

    private static Optional<Value> inSection(FieldSource source, Row row) {
        return source instanceof FieldSource.InSection section && !row.section().isEmpty()
                ? Optional.of(section.reader().read(label(row)).value()).filter(value -> !value.isMissing())
                : Optional.empty();
    }

    private static FieldSource once(FieldSource source) {
        return source instanceof FieldSource.InSection section ? section.otherwise() : source;
    }

    /** The outermost section's name as a cell of the row. */
    private static Cell label(Row row) {
        String name = SectionLabel.name(row.section().get(0));
        CellAddress address = new CellAddress(row.number(), 0);
        return new Cell(address, address, new Content.Words(name), name);
    }

    private Finding finding(CellFault fault, int row, Cell cell) {
        return new Finding(fault.check().code(), fault.severity(), Finding.Kind.VIOLATED, table.sheet(), row,
                List.of(cell.anchor()), cell.shown().strip(), fault.message(), fault.advice(), List.of());
    }
}
