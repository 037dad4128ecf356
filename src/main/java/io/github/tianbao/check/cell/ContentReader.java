package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.Cell;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Value;

/** Reads a cell in which something stands that is no Excel error. */
interface ContentReader {
    Reading<? extends Value> read(Cell cell);
}
