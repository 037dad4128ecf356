package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A cell to be marked.
 *
 * @param kind  the gravest of its kinds; the cell gets its colour
 * @param notes what there is to tell of it, the gravest first; put together when it is asked for
 */
record Mark(CellAddress cell, MarkKind kind, Supplier<List<Note>> notes) {
    /** Excel takes minutes to open a sheet with more comments, and nobody reads them one by one; the checklist has them all. */
    static final int MOST_COMMENTS = 10_000;

    CommentText text() {
        return CommentText.of(notes.get(), cell);
    }

    /** The gravest of some marks and among these the first ones, by cell. */
    static List<Mark> gravest(List<Mark> marks, int most) {
        return marks.size() <= most ? marks
                : marks.stream().sorted(Comparator.comparing(Mark::kind)).limit(most).sorted(Comparator.comparing(Mark::cell)).toList();
    }
}
