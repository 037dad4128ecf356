package io.github.tianbao.check.packed;

import java.util.Arrays;
import java.util.Optional;

/** Packed rows that only some positions have. Positions come in ascending order. */
public final class SparseRows<T> {
    private final PackedRows<T> rows;
    private int[] positions = new int[16];

    public SparseRows(RowCodec<T> codec) {
        this.rows = new PackedRows<>(codec);
    }

    /** Appends the row of a position that comes after all others. */
    public void append(int position, T row) {
        if (rows.size() == positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
        }
        positions[rows.size()] = position;
        rows.append(row);
    }

    /** Says that no row will follow. */
    public void finish() {
        rows.finish();
        positions = Arrays.copyOf(positions, rows.size());
    }

    /** The row of a position; empty if it has none. */
    public Optional<T> at(int position) {
        int index = Arrays.binarySearch(positions, position);
        return index < 0 ? Optional.empty() : Optional.of(rows.row(index));
    }
}
