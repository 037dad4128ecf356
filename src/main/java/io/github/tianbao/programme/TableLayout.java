package io.github.tianbao.programme;

/** How a table may be sent (版式), as packs write it. */
public enum TableLayout {
    /** Rows under a header. */
    ROWS("表格"),
    /** Filled-in forms, each on a sheet of its own: labels and, beside or below them, values. A form is one record. */
    FORM("表单");

    private final String word;

    TableLayout(String word) {
        this.word = word;
    }

    /** The word a pack uses. */
    public String word() {
        return word;
    }
}
