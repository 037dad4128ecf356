package io.github.tianbao.check;

import io.github.tianbao.check.packed.SparseRows;
import io.github.tianbao.check.packed.ValueRows;
import io.github.tianbao.value.Value;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** The records of one table with what the rules make of them, kept small. A record is made anew each time it is asked for. */
final class AssessedRecords extends AbstractList<RecordAssessment> implements KeptRecords, RandomAccess {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final TableReading reading;
    private final SharedKeyMap.Keys computations;
    private final RecordNames names;
    private final ValueRows computed;
    private final byte[] verdicts;
    private final SparseRows<List<Finding>> findings = new SparseRows<>(new FindingsCodec());

    AssessedRecords(TableReading reading, SharedKeyMap.Keys computations) {
        this.reading = reading;
        this.computations = computations;
        this.names = new RecordNames(reading.setting().spec());
        this.computed = new ValueRows(computations.count());
        this.verdicts = new byte[reading.records().size()];
    }

    /**
     * What the rules make of a record.
     *
     * @param computed by position of the computation; {@code null} for one that this kind of table does not have
     */
    record Result(Verdict verdict, Value[] computed, List<Finding> findings) {}

    /** Appends what the rules make of the next record. */
    void append(Result result) {
        int index = computed.size();
        verdicts[index] = (byte) result.verdict().ordinal();
        computed.append(result.computed());
        if (!result.findings().isEmpty()) {
            findings.append(index, result.findings());
        }
    }

    /** Says that all records are there. */
    void finish() {
        computed.finish();
        findings.finish();
    }

    @Override
    public RecordAssessment get(int index) {
        TypedRecord record = reading.records().get(index);
        return new RecordAssessment(reading.setting().sheet(), record.row(), names.label(record), names.key(record),
                verdict(index), record.fields(), record.cells(), new SharedKeyMap<>(computations, computed.row(index)),
                findings(index));
    }

    @Override
    public Verdict verdict(int index) {
        return VERDICTS[verdicts[index]];
    }

    @Override
    public Optional<Value> value(int index, String name) {
        Value field = reading.records().value(index, name);
        int computation = field == null ? computations.position(name) : -1;
        return Optional.ofNullable(computation < 0 ? field : computed.value(index, computation));
    }

    @Override
    public List<Finding> findings(int index) {
        return findings.at(index).orElse(List.of());
    }

    @Override
    public int size() {
        return verdicts.length;
    }
}
