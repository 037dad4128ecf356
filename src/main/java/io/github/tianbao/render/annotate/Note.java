package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;

/**
 * A finding to tell of at a cell.
 *
 * @param place the cell whose comment tells the whole of it; the finding's other cells point there
 */
record Note(Remark remark, CellAddress place) {}
