package io.github.tianbao.check;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is the same for all records of a table: where its fields are read from, and what stands around the rows. */
final class TableSetting {
    private static final Set<String> REPORTING_UNIT_LABELS = Set.of("填报单位", "填表单位", "编制单位", "上报单位", "报送单位", "制表单位");

    private final MatchedTable matched;
    private final TableId id;
    private final Map<String, Missing> unknown = new ConcurrentHashMap<>();
    private final Map<String, FieldSource> sources;
    private final List<UnitReading> unitReadings;
    private final Set<String> withUnit;
    private final SharedKeyMap.Keys fieldKeys;
    private final Value sheetName;
    private final Value tableName;
    private final Value reportingUnit;

    TableSetting(MatchedTable matched, LocalDate referenceDay) {
        this.matched = matched;
        this.id = matched.id();
        FieldSources finder = new FieldSources(matched, referenceDay);
        this.sources = new LinkedHashMap<>();
        spec().fields().forEach(field -> sources.put(field.name().text(), finder.of(field)));
        this.unitReadings = finder.unitReadings();
        this.withUnit = finder.withUnit();
        this.fieldKeys = new SharedKeyMap.Keys(List.copyOf(sources.keySet()));
        this.sheetName = new Text(sheet());
        this.tableName = new Text(spec().name());
        this.reportingUnit = reportingUnit(matched.table());
    }

    private static Value reportingUnit(Table table) {
        return table.fillIns().stream()
                .filter(line -> REPORTING_UNIT_LABELS.contains(TextNormaliser.key(line.label())) && !line.value().isBlank())
                .<Value>map(line -> new Text(TextNormaliser.tidy(line.value())))
                .findFirst()
                .orElseGet(ContextName.REPORTING_UNIT::missing);
    }

    MatchedTable matched() {
        return matched;
    }

    TableSpec spec() {
        return matched.match().table();
    }

    List<Field> fields() {
        return spec().fields();
    }

    String sheet() {
        return matched.table().sheet();
    }

    Value sheetName() {
        return sheetName;
    }

    /** What the pack calls this kind of table. */
    Value tableName() {
        return tableName;
    }

    Value reportingUnit() {
        return reportingUnit;
    }

    List<UnitReading> unitReadings() {
        return unitReadings;
    }

    SharedKeyMap.Keys fieldKeys() {
        return fieldKeys;
    }

    FieldSource source(Field field) {
        return sources.get(field.name().text());
    }

    /** The table as a whole, as a record of its own: fill-in lines with their values, columns with their headings' cells. */
    TypedRecord asWhole() {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, CellAddress> cells = new LinkedHashMap<>();
        sources.forEach((name, source) -> {
            if (source instanceof FieldSource.Once once) {
                values.put(name, once.content().value());
                once.address().ifPresent(address -> cells.put(name, address));
            } else if (source instanceof FieldSource.Nowhere nowhere) {
                nowhere.leftOpen().ifPresent(address -> cells.put(name, address));
            } else if (source instanceof FieldSource.InColumn column) {
                cells.put(name, matched.table().header().headingCell(column.index()));
            }
        });
        return new TypedRecord(0, values, cells, List.of());
    }

    /** Tells tables of a submission apart. */
    TableId id() {
        return id;
    }

    /**
     * Tells the groups of a submission apart: records of one table with the same values in the grouping fields (分组). A record in
     * which one of them is blank is a group of its own.
     */
    Object groupOf(TypedRecord record) {
        return groupOf(record.row(), record.fields());
    }

    Object groupOf(int row, Map<String, Value> fields) {
        List<String> names = spec().group().key();
        List<String> key = new ArrayList<>(names.size());
        for (String name : names) {
            Value value = fields.get(name);
            if (value == null || value.isMissing()) {
                return new Alone(id, row);
            }
            key.add(value.text());
        }
        return key.isEmpty() ? new Alone(id, row) : new GroupId(id, key);
    }

    private record GroupId(TableId table, List<String> key) {}

    private record Alone(TableId table, int row) {}

    /** A place in a workbook where a table begins. */
    record TableId(int sheetIndex, int firstRow, int firstColumn) {}

    /** Whether this kind of table knows the field at all. */
    boolean declares(String field) {
        return sources.containsKey(field);
    }

    /** What a rule about other tables sees of a field that this kind of table does not know. */
    Missing unknown(String field) {
        return unknown.computeIfAbsent(field, Missing::of);
    }

    /** Whether the sheet gives the field, by a column or otherwise. */
    boolean has(String field) {
        return declares(field) && !(sources.get(field) instanceof FieldSource.Nowhere);
    }

    /** Whether the sheet says what a field is counted in. */
    boolean saysUnit(String field) {
        return withUnit.contains(field);
    }

    /** Where a field that no cell of the record holds comes from, for a trace. */
    String describe(String field) {
        FieldSource source = sources.get(field);
        if (source instanceof FieldSource.InSection) {
            return "“" + field + "”所在的分节行";
        }
        return source instanceof FieldSource.Once once ? once.description() : "本表没有“" + field + "”列";
    }
}
