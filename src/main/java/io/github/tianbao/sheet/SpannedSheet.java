package io.github.tianbao.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Some columns of a sheet, as if they were all of it; what stands over all tables belongs to each of them.
 *
 * @param firstTableRow rows above it are titles
 */
record SpannedSheet(SourceSheet whole, ColumnSpan span, int firstTableRow) implements SourceSheet {
    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public boolean hidden() {
        return whole.hidden();
    }

    @Override
    public Iterator<SourceRow> rows(ShapeListener shape) {
        return new Spanned(whole.rows(shape));
    }

    /** What of a row belongs to the span. */
    Optional<SourceRow> part(SourceRow row) {
        Optional<SourceRow> own = span.of(row);
        boolean shared = row.number() < firstTableRow && (own.isEmpty() || isOneLine(row));
        return shared ? Optional.of(row) : own;
    }

    /** Whether a row is one fill-in line over all tables, and not one for each of them. */
    private static boolean isOneLine(SourceRow row) {
        FillInLine line = FillInLine.of(row);
        return line.isPure() && line.fillIns().stream().map(FillIn::label).distinct().count() == line.fillIns().size();
    }

    private final class Spanned implements Iterator<SourceRow> {
        private final Iterator<SourceRow> rows;
        private Optional<SourceRow> next = Optional.empty();

        Spanned(Iterator<SourceRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && rows.hasNext()) {
                next = part(rows.next());
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
}
