package io.github.tianbao.sheet;

import java.util.List;

/** What a row under a header turns out to be. */
sealed interface Line {

    /** A row of the table. */
    record Body(Row row) implements Line {}

    /** A remark at the foot. */
    record Note(String text) implements Line {}

    /** Signatures and other labels at the foot. */
    record Signatures(List<FillIn> fillIns) implements Line {}

    /** Nothing that anyone typed: a header printed again, a row prepared in advance. */
    record Nothing() implements Line {}

    Line NOTHING = new Nothing();
}
