package io.github.tianbao.render.template;

import io.github.tianbao.check.Finding;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one table and the types of their fields. The record read last is at hand, since templates ask for one value after the
 * other. For one thread.
 */
final class RecordSource {
    private final List<RecordAssessment> records;
    private final TableAssessment table;
    private final Map<String, FieldType> types;
    private RecordAssessment last;
    private int lastIndex = -1;

    RecordSource(TableAssessment table) {
        this(table, typesOf(table));
    }

    private RecordSource(TableAssessment table, Map<String, FieldType> types) {
        this.table = table;
        this.records = table.records();
        this.types = types;
    }

    private static Map<String, FieldType> typesOf(TableAssessment table) {
        Map<String, FieldType> types = new HashMap<>();
        for (Field field : table.match().table().fields()) {
            types.put(field.name().text(), field.type());
        }
        return types;
    }

    /** A record that somebody has at hand already; it needs no table any more. */
    RecordView viewOf(RecordAssessment record) {
        TableAssessment alone = new TableAssessment(table.match(), table.table(), List.of(record), List.of(), List.of());
        return new RecordView(new RecordSource(alone, types), 0);
    }

    /** A household or other group that somebody has at hand, folded into one record. */
    RecordView viewOf(GroupAssessment group) {
        TableAssessment alone = new TableAssessment(table.match(), table.table(), List.of(group.whole()), List.of(), List.of());
        return new RecordView(new RecordSource(alone, types), 0, Optional.of(group.members().stream().map(this::viewOf).toList()));
    }

    Map<String, FieldType> types() {
        return types;
    }

    int size() {
        return records.size();
    }

    Verdict verdict(int index) {
        return table.verdict(index);
    }

    List<Finding> findings(int index) {
        return table.findings(index);
    }

    RecordAssessment record(int index) {
        if (index != lastIndex) {
            last = records.get(index);
            lastIndex = index;
        }
        return last;
    }
}
