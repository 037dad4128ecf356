package io.github.tianbao.check;

import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** Records that are kept small and made anew each time they are asked for. */
interface KeptRecords extends List<RecordAssessment> {
    /** The verdict of a record, without the record. */
    Verdict verdict(int index);

    /** A field or computation of a record, without the record; empty if it has none of that name. */
    Optional<Value> value(int index, String name);

    /** The findings about a record, without the record. */
    List<Finding> findings(int index);
}
