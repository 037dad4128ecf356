package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.Cell;

/** Turns cells of one column into typed values. Safe for many threads; never throws for data. */
public interface CellReader {
    TypedCell read(Cell cell);
}
