package io.github.tianbao.render;

import io.github.tianbao.render.pdf.DocumentStamp;

/** Makes a workbook of XHTML in which each table is a sheet. */
@FunctionalInterface
public interface WorkbookMaker {

    /** The bytes of an .xlsx file; the same for the same input. */
    byte[] make(String xhtml, DocumentStamp stamp);
}
