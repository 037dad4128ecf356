package io.github.tianbao.check;

import io.github.tianbao.programme.Field;
import io.github.tianbao.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a table once, from the first row to the last: typed records, and what is wrong with the table as a whole. */
final class TableReader {
    private final TableSetting table;
    private final RowReader rows;
    private final PrintedTotals totals;
    private final EmptyForms emptyForms;
    private final CrossChecks crossChecks;

    private TableReader(TableSetting table, CrossChecks crossChecks) {
        this.table = table;
        this.crossChecks = crossChecks;
        this.rows = new RowReader(table);
        this.totals = new PrintedTotals(table);
        this.emptyForms = new EmptyForms(table);
    }

    static TableReading read(TableSetting table, CrossChecks crossChecks) {
        return new TableReader(table, crossChecks).read();
    }

    private TableReading read() {
        TypedRecords records = new TypedRecords(table);
        for (Row row : table.matched().table().rows()) {
            if (row.kind() != Row.Kind.DATA) {
                totals.claim(row);
                rows.endGroup(row, records);
            } else if (!emptyForms.isEmptyForm(row)) {
                TypedRecord record = rows.read(row, records);
                totals.add(row, record, rows.beginsGroup());
                crossChecks.add(record);
            }
        }
        records.finish();
        List<Finding> findings = Stream.of(aroundTheRows(), totals.findings(), emptyForms.findings()).flatMap(List::stream).toList();
        return new TableReading(table, records, findings, totals.cells());
    }

    /** What is wrong with fill-in lines that fields are taken from. */
    private List<Finding> aroundTheRows() {
        List<Finding> findings = new ArrayList<>();
        for (Field field : table.fields()) {
            if (table.source(field) instanceof FieldSource.Once once) {
                once.content().faults().forEach(fault -> findings.add(new Finding(
                        fault.check().code(), fault.severity(), Finding.Kind.VIOLATED, table.sheet(), 0,
                        once.address().stream().toList(), once.shown(),
                        once.description() + "：" + fault.message(), fault.advice(), List.of())));
            }
        }
        return findings;
    }
}
