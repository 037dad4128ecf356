package io.github.tianbao.check;

import io.github.tianbao.value.Value;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** Records some of which gave way to others. */
final class CorrectedRecords extends AbstractList<RecordAssessment> implements KeptRecords, RandomAccess {
    private final TableAssessment table;
    private final Map<Integer, RecordAssessment> corrected;

    CorrectedRecords(TableAssessment table, Map<Integer, RecordAssessment> corrected) {
        this.table = table;
        this.corrected = Map.copyOf(corrected);
    }

    private Optional<RecordAssessment> corrected(int index) {
        return Optional.ofNullable(corrected.get(index));
    }

    @Override
    public RecordAssessment get(int index) {
        return corrected(index).orElseGet(() -> table.records().get(index));
    }

    @Override
    public Verdict verdict(int index) {
        return corrected(index).map(RecordAssessment::verdict).orElseGet(() -> table.verdict(index));
    }

    @Override
    public Optional<Value> value(int index, String name) {
        return corrected(index).map(record -> record.value(name)).orElseGet(() -> table.value(index, name));
    }

    @Override
    public List<Finding> findings(int index) {
        return corrected(index).map(RecordAssessment::findings).orElseGet(() -> table.findings(index));
    }

    @Override
    public int size() {
        return table.records().size();
    }
}
