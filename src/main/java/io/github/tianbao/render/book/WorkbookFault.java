package io.github.tianbao.render.book;

/** Thrown when a template does not give a proper workbook; says in Chinese in which sheet and cell, and what is wrong. */
public final class WorkbookFault extends Exception {
    private static final long serialVersionUID = 1L;

    WorkbookFault(String place, String message) {
        super(place + "：" + message);
    }
}
