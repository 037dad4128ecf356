package io.github.tianbao.render.template;

import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** A record with the types of its fields, as templates see it. It is read where it is kept when something of it is asked for. */
final class RecordView {
    private final RecordSource source;
    private final int index;
    private final Optional<List<RecordView>> members;

    RecordView(RecordSource source, int index) {
        this(source, index, Optional.empty());
    }

    /**
     * A view of a record.
     *
     * @param members of the household or other group that is folded into this record; empty for a plain record
     */
    RecordView(RecordSource source, int index, Optional<List<RecordView>> members) {
        this.source = source;
        this.index = index;
        this.members = members;
    }

    RecordAssessment record() {
        return source.record(index);
    }

    Verdict verdict() {
        return source.verdict(index);
    }

    Optional<List<RecordView>> members() {
        return members;
    }

    Optional<Value> value(String name) {
        return source.value(index, name);
    }

    /** The type of a field; computations have none and count as text. */
    FieldType typeOf(String name) {
        return source.types().getOrDefault(name, FieldType.TEXT);
    }

    /** What the pack calls the table that the record stands in. */
    String table() {
        return source.table();
    }

    List<FindingView> findings() {
        String label = record().label();
        return source.findings(index).stream().map(finding -> new FindingView(finding, label)).toList();
    }
}
