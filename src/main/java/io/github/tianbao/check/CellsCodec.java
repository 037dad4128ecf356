package io.github.tianbao.check;

import io.github.tianbao.check.packed.ByteSink;
import io.github.tianbao.check.packed.ByteSource;
import io.github.tianbao.check.packed.RowCodec;
import io.github.tianbao.value.CellAddress;

/** Packs where the fields of a record stand; {@code null} for one that has no cell. */
final class CellsCodec implements RowCodec<CellAddress[]> {
    @Override
    public void write(CellAddress[] cells, ByteSink sink) {
        sink.writeNumber(cells.length);
        for (CellAddress cell : cells) {
            sink.writeNumber(cell == null ? 0 : cell.row());
            if (cell != null) {
                sink.writeNumber(cell.column());
            }
        }
    }

    @Override
    public CellAddress[] read(ByteSource source) {
        CellAddress[] cells = new CellAddress[(int) source.readNumber()];
        for (int at = 0; at < cells.length; at++) {
            int row = (int) source.readNumber();
            cells[at] = row == 0 ? null : new CellAddress(row, (int) source.readNumber());
        }
        return cells;
    }
}
