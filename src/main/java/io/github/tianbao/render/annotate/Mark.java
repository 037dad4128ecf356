package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A cell to be marked.
 *
 * @param notes what there is to tell of it, the gravest first
 */
record Mark(CellAddress cell, List<Note> notes) {
    /** Excel takes minutes to open a sheet with more comments, and nobody reads them one by one; the checklist has them all. */
    static final int MOST_COMMENTS = 10_000;

    Mark {
        notes = notes.stream().sorted(Comparator.comparing(note -> note.remark().kind())).toList();
    }

    /** The gravest of its kinds; the cell gets its colour. */
    MarkKind kind() {
        return notes.get(0).remark().kind();
    }

    CommentText text() {
        return CommentText.of(notes, cell);
    }

    /** The marks of a sheet by cell; of a merged region the first cell is marked. */
    static List<Mark> of(List<Remark> remarks, MergedAnchors anchors) {
        Map<CellAddress, List<Note>> byAnchor = new TreeMap<>();
        for (Remark remark : remarks) {
            List<CellAddress> cells = remark.finding().cells().stream().map(anchors::of).distinct().toList();
            cells.forEach(cell -> byAnchor.computeIfAbsent(cell, address -> new ArrayList<>(2)).add(new Note(remark, cells.get(0))));
        }
        List<Mark> marks = new ArrayList<>(byAnchor.size());
        byAnchor.forEach((cell, notes) -> marks.add(new Mark(cell, notes)));
        return marks;
    }

    /** The cells of a sheet that get a comment: all of them, or the gravest and among these the first ones. */
    static Set<CellAddress> commented(List<Mark> marks, int most) {
        Set<CellAddress> cells = new HashSet<>();
        marks.stream().sorted(Comparator.comparing(Mark::kind)).limit(most).forEach(mark -> cells.add(mark.cell()));
        return cells;
    }
}
