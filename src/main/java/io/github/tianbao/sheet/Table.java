package io.github.tianbao.sheet;

import java.util.List;

/**
 * One table of a sheet.
 *
 * @param rows    data, section and total rows in sheet order; blank rows, repeated headers and column-number rows are left out
 * @param fillIns fill-in lines above and signature lines below
 * @param notes   remarks at the foot, from {@code 注：} on
 */
public record Table(HeaderBand header, List<FillIn> fillIns, Rows rows, List<String> notes) {
    public Table {
        fillIns = List.copyOf(fillIns);
        notes = List.copyOf(notes);
    }

    public String sheet() {
        return header.sheet();
    }

    /**
     * Rows that can be gone through more than once, while the workbook is open; a large file is read again each time, so that
     * memory does not grow.
     */
    public interface Rows extends Iterable<Row> {}
}
