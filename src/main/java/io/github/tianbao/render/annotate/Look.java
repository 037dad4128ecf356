package io.github.tianbao.render.annotate;

/** What a cell of the checklist is for; each has a style of its own. */
enum Look {
    TITLE, LINE, HEADER, TEXT, GUARDED_TEXT, CENTRED, LINK, ERROR, UNDECIDED, WARNING, INFO;

    static Look of(MarkKind kind) {
        return valueOf(kind.name());
    }
}
