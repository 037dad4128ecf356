package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;

/**
 * One cell of a table.
 *
 * @param address where the cell is
 * @param anchor  where its content really stands: the first cell of its merged region, else the same address
 * @param shown   the text as Excel shows it
 */
public record Cell(CellAddress address, CellAddress anchor, Content content, String shown) {
    public boolean isBlank() {
        return content instanceof Content.Blank;
    }
}
