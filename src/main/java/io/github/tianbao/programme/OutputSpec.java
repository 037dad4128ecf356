package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file to produce (输出).
 *
 * @param template the FreeMarker file, in the pack's folder or in {@code _shared}
 * @param each     one file for each record, group or submission
 * @param table    only for the records of this table (表); of a file for the submission, only if such a table was sent, records or none
 * @param when     only for these records (当); of a file for the submission, only if one of its records is such
 * @param sums     of a report: the fields and computations whose sums it shows (合计), the most important first; empty leaves the choice to the report
 * @param file     relative path with {@code ${…}} for names: {@code 审批表/${乡镇}-${姓名}.pdf}; the ending decides the medium
 */
public record OutputSpec(
        Kind kind, Path template, Each each, Optional<String> table, Optional<Expression> when, List<String> sums, Message file, SourcePosition at) {
    public OutputSpec {
        sums = List.copyOf(sums);
    }

    /** Whether the file is about a kind of table. */
    public boolean concerns(TableSpec spec) {
        return table.isEmpty() || table.get().equals(spec.name());
    }

    /** What a file is, as receipts name it. */
    public enum Kind { FORM, SUMMARY, NOTICE, REPORT }

    /** One file for each of these. */
    public enum Each { RECORD, GROUP, SUBMISSION }
}
