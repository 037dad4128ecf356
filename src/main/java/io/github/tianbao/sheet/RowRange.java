package io.github.tianbao.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a reading that lie between two row numbers; stops reading after the last. */
final class RowRange implements Iterator<SourceRow> {
    private final Iterator<SourceRow> rows;
    private final int first;
    private final int last;
    private Optional<SourceRow> next = Optional.empty();
    private boolean ended;

    RowRange(Iterator<SourceRow> rows, int first, int last) {
        this.rows = rows;
        this.first = first;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended && rows.hasNext()) {
            SourceRow row = rows.next();
            ended = row.number() > last;
            next = row.number() >= first && !ended ? Optional.of(row) : Optional.empty();
        }
        return next.isPresent();
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }
}
