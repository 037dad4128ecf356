package io.github.tianbao.sheet;

import java.util.List;

/** A workbook file of one format, sheet by sheet. */
interface SourceWorkbook extends AutoCloseable {

    /** All sheets, in the order of their tabs; a chart sheet is a sheet without rows. */
    List<SourceSheet> sheets();

    @Override
    void close();
}
