package io.github.tianbao.render.template;

import io.github.tianbao.check.Finding;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.ReferenceList;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The records of one table or list and the types of their fields. The record read last is at hand, since templates ask for one value after the
 * other. For one thread.
 */
final class RecordSource {
    private final List<RecordAssessment> records;
    private final ValueOf values;
    private final IntFunction<Verdict> verdicts;
    private final IntFunction<List<Finding>> findings;
    private final Map<String, FieldType> types;
    private final String table;
    private RecordAssessment last;
    private int lastIndex = -1;

    /** A field or computation of a record. */
    private interface ValueOf {
        Optional<Value> value(int index, String name);
    }

    private RecordSource(List<RecordAssessment> records, ValueOf values, IntFunction<Verdict> verdicts, IntFunction<List<Finding>> findings,
            Map<String, FieldType> types, String table) {
        this.records = records;
        this.values = values;
        this.verdicts = verdicts;
        this.findings = findings;
        this.types = types;
        this.table = table;
    }

    RecordSource(TableAssessment table) {
        this(table.records(), table::value, table::verdict, table::findings, typesOf(table.match().table()), table.match().table().name());
    }

    /** The rows of a list from outside. */
    RecordSource(ReferenceList list) {
        this(list.records(), typesOf(list.spec().table()), list.spec().name());
    }

    private RecordSource(List<RecordAssessment> records, Map<String, FieldType> types, String table) {
        this(records, (index, name) -> records.get(index).value(name), index -> records.get(index).verdict(), index -> records.get(index).findings(), types,
                table);
    }

    private static Map<String, FieldType> typesOf(TableSpec table) {
        Map<String, FieldType> types = new HashMap<>();
        for (Field field : table.fields()) {
            types.put(field.name().text(), field.type());
        }
        return types;
    }

    /** A record that somebody has at hand already; it needs no table any more. */
    RecordView viewOf(RecordAssessment record) {
        return new RecordView(new RecordSource(List.of(record), types, table), 0);
    }

    /** A household or other group that somebody has at hand, folded into one record. */
    RecordView viewOf(GroupAssessment group) {
        return new RecordView(new RecordSource(List.of(group.whole()), types, table), 0,
                Optional.of(group.members().stream().map(this::viewOf).toList()));
    }

    /** What the pack calls the table or list. */
    String table() {
        return table;
    }

    Map<String, FieldType> types() {
        return types;
    }

    int size() {
        return records.size();
    }

    Optional<Value> value(int index, String name) {
        return values.value(index, name);
    }

    Verdict verdict(int index) {
        return verdicts.apply(index);
    }

    List<Finding> findings(int index) {
        return findings.apply(index);
    }

    RecordAssessment record(int index) {
        if (index != lastIndex) {
            last = records.get(index);
            lastIndex = index;
        }
        return last;
    }
}
