package io.github.tianbao.check.packed;

import io.github.tianbao.value.Value;

/** Rows of values, packed. Rows are appended one by one and read in any order; then safe for many threads. */
public final class ValueRows {
    private final PackedRows<Value[]> rows;

    public ValueRows(int columns) {
        this.rows = new PackedRows<>(new Codec(columns));
    }

    private static final class Codec implements RowCodec<Value[]> {
        private final int columns;
        private final Dictionary dictionary = new Dictionary();

        Codec(int columns) {
            this.columns = columns;
        }

        @Override
        public void write(Value[] values, ByteSink sink) {
            for (Value value : values) {
                ValueCodec.write(value, sink, dictionary);
            }
        }

        @Override
        public Value[] read(ByteSource source) {
            Value[] values = new Value[columns];
            for (int column = 0; column < columns; column++) {
                values[column] = ValueCodec.read(source, dictionary);
            }
            return values;
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

    public int size() {
        return rows.size();
    }

    /** The values of a row; rows can be read once {@link #finish} was called. */
    public Value[] row(int index) {
        return rows.row(index);
    }
}
