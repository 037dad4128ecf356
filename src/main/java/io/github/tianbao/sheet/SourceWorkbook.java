package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;

/** A workbook file of one format, sheet by sheet. */
interface SourceWorkbook extends AutoCloseable {

    /** All sheets, in the order of their tabs; a chart sheet is a sheet without rows. */
    List<SourceSheet> sheets();

    /** The SHA-256 of the file that this one is a marked copy of. */
    Optional<String> markedCopyOf();

    @Override
    void close();
}
