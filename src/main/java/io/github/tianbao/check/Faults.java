package io.github.tianbao.check;

import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Set;

/** Tells whether faults of cells, which are reported already, say why something is missing. */
final class Faults {
    private Faults() {}

    static boolean explain(Set<String> missing, List<TypedRecord> records) {
        return !missing.isEmpty() && missing.stream().allMatch(field -> records.stream().anyMatch(record -> hasFault(field, record)));
    }

    private static boolean hasFault(String field, TypedRecord record) {
        Value value = record.fields().get(field);
        CellAddress cell = record.cells().get(field);
        return value != null && value.isMissing() && cell != null
                && record.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR && fault.cells().contains(cell));
    }
}
