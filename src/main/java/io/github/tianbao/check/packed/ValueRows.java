package io.github.tianbao.check.packed;

import io.github.tianbao.value.Value;
import java.util.stream.Stream;

/** Rows of values, packed. Rows are appended one by one and read in any order; then safe for many threads. */
public final class ValueRows {
    private final Codec codec;
    private final PackedRows<Value[]> rows;

    public ValueRows(int columns) {
        this.codec = new Codec(columns);
        this.rows = new PackedRows<>(codec);
    }

    private static final class Codec implements RowCodec<Value[]> {
        private final Dictionary[] columns;

        Codec(int columns) {
            this.columns = Stream.generate(Dictionary::new).limit(columns).toArray(Dictionary[]::new);
        }

        @Override
        public void write(Value[] values, ByteSink sink) {
            for (int column = 0; column < columns.length; column++) {
                ValueCodec.write(values[column], sink, columns[column]);
            }
        }

        @Override
        public Value[] read(ByteSource source) {
            Value[] values = new Value[columns.length];
            for (int column = 0; column < columns.length; column++) {
                values[column] = ValueCodec.read(source, columns[column]);
            }
            return values;
        }

        Value read(ByteSource source, int column) {
            for (int before = 0; before < column; before++) {
                ValueCodec.skip(source);
            }
            return ValueCodec.read(source, columns[column]);
        }
    }

    /**
     * Appends a row.
     *
     * @param values one for each column; {@code null} where a row has none
     */
    public void append(Value[] values) {
        rows.append(values);
    }

    /** Says that no row will follow. */
    public void finish() {
        rows.finish();
    }

    /** How many values a row has. */
    public int columns() {
        return codec.columns.length;
    }

    public int size() {
        return rows.size();
    }

    /** The values of a row; rows can be read once {@link #finish} was called. */
    public Value[] row(int index) {
        return rows.row(index);
    }

    /** One value of a row, without the others. */
    public Value value(int index, int column) {
        return codec.read(rows.source(index), column);
    }
}
