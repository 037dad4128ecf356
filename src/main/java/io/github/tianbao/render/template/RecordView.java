package io.github.tianbao.render.template;

import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record with the types of its fields, as templates see it.
 *
 * @param members of the household or other group that is folded into this record; empty for a plain record
 * @param types by field name; computations have none and count as text
 */
record RecordView(RecordAssessment record, Map<String, FieldType> types, Optional<List<RecordView>> members) {

    RecordView(RecordAssessment record, Map<String, FieldType> types) {
        this(record, types, Optional.empty());
    }


    Optional<Value> value(String name) {
        Value value = record.fields().get(name);
        return Optional.ofNullable(value == null ? record.computed().get(name) : value);
    }

    FieldType typeOf(String name) {
        return types.getOrDefault(name, FieldType.TEXT);
    }

    List<FindingView> findings() {
        return record.findings().stream().map(finding -> new FindingView(finding, record.label())).toList();
    }
}
