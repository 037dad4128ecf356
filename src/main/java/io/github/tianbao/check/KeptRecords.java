package io.github.tianbao.check;

import java.util.List;

/** Records that are kept small and made anew each time they are asked for. */
interface KeptRecords extends List<RecordAssessment> {
    /** The verdict of a record, without the record. */
    Verdict verdict(int index);

    /** The findings about a record, without the record. */
    List<Finding> findings(int index);
}
