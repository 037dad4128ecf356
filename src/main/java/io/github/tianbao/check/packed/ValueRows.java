package io.github.tianbao.check.packed;

import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of values, packed into bytes: a row of a register takes about a tenth of what its objects would. Rows are appended one by
 * one and read in any order. Once nothing is appended any more, safe for many threads.
 */
public final class ValueRows {
    private static final int CHUNK_BITS = 10;
    private static final int CHUNK_ROWS = 1 << CHUNK_BITS;

    private final int columns;
    private final Dictionary dictionary = new Dictionary();
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private ByteSink open = new ByteSink();
    private int[] openStarts = new int[CHUNK_ROWS];
    private int size;

    public ValueRows(int columns) {
        this.columns = columns;
    }

    /**
     * Appends a row.
     *
     * @param values one for each column; {@code null} where a row has none
     */
    public void append(Value[] values) {
        int within = size & (CHUNK_ROWS - 1);
        openStarts[within] = open.length();
        for (Value value : values) {
            ValueCodec.write(value, open, dictionary);
        }
        size++;
        if (within == CHUNK_ROWS - 1) {
            close();
        }
    }

    private void close() {
        chunks.add(open.toBytes());
        starts.add(openStarts);
        open = new ByteSink();
        openStarts = new int[CHUNK_ROWS];
    }

    /** Says that no row will follow; gives back what the last ones do not need. */
    public void finish() {
        if (open.length() > 0 || (size & (CHUNK_ROWS - 1)) != 0) {
            openStarts = Arrays.copyOf(openStarts, size & (CHUNK_ROWS - 1));
            close();
        }
    }

    public int size() {
        return size;
    }

    /** The values of a row; rows can be read once {@link #finish} was called. */
    public Value[] row(int index) {
        int chunk = index >> CHUNK_BITS;
        ByteSource source = new ByteSource(chunks.get(chunk), starts.get(chunk)[index & (CHUNK_ROWS - 1)]);
        Value[] values = new Value[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = ValueCodec.read(source, dictionary);
        }
        return values;
    }
}
