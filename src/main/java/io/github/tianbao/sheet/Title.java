package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;

/**
 * A line above a header: a merged title, a fill-in line, a remark.
 *
 * @param text    all texts of the row, one blank between them
 * @param address the first cell of the row that holds something
 */
public record Title(String text, CellAddress address) {}
