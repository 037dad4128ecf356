package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.HeadingCandidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of one candidate header, normalised, and the last parts that stand under more than one group. */
final class SheetHeadings {
    private final List<ColumnHeading> columns;
    private final Set<String> sharedLeaves = new HashSet<>();

    /** A column with its heading path. */
    record ColumnHeading(int column, HeadingPath path) {
        String printed() {
            return path.printed();
        }
    }

    SheetHeadings(HeadingCandidate candidate) {
        columns = candidate.headings().stream()
                .map(heading -> new ColumnHeading(heading.column(), HeadingPath.of(heading.path())))
                .filter(heading -> !heading.path().isEmpty())
                .toList();
        Set<String> leaves = new HashSet<>();
        for (ColumnHeading column : columns) {
            if (column.path().isNested() && !leaves.add(column.path().looseLeaf())) {
                sharedLeaves.add(column.path().looseLeaf());
            }
        }
    }

    List<ColumnHeading> columns() {
        return columns;
    }

    /** Whether the last part of this path says nothing without its group, as 起 under 乡镇公示 and again under 县级公示. */
    boolean sharesItsLeaf(ColumnHeading column) {
        return column.path().isNested() && sharedLeaves.contains(column.path().looseLeaf());
    }
}
