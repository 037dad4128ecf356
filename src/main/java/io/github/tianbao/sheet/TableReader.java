package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads the table under a header. */
final class TableReader {
    private TableReader() {}

    static Table read(SheetOutline outline, HeaderBand header, int lastRow) {
        List<FillIn> fillIns = new ArrayList<>(TitleBlock.above(outline, header.firstRow()).fillIns());
        List<String> notes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        RowClassifier classifier = new RowClassifier(outline, header);
        for (SourceRow row : outline.kept(header.lastRow() + 1, lastRow)) {
            Line line = classifier.classify(row);
            if (line instanceof Line.Body body) {
                rows.add(body.row());
            } else if (line instanceof Line.Note note) {
                notes.add(note.text());
            } else if (line instanceof Line.Signatures signatures) {
                fillIns.addAll(signatures.fillIns());
            }
        }
        Table.Rows all = outline.isComplete() ? List.copyOf(rows)::iterator : () -> new BodyRows(outline, header, lastRow);
        return new Table(header, fillIns, all, notes);
    }

    /** The rows of a large table, read again from the file. */
    private static final class BodyRows implements Iterator<Row> {
        private final Iterator<SourceRow> rows;
        private final RowClassifier classifier;
        private Optional<Row> next = Optional.empty();

        BodyRows(SheetOutline outline, HeaderBand header, int lastRow) {
            this.rows = outline.all(header.lastRow() + 1, lastRow);
            this.classifier = new RowClassifier(outline, header);
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && rows.hasNext()) {
                next = classifier.classify(rows.next()) instanceof Line.Body body ? Optional.of(body.row()) : Optional.empty();
            }
            return next.isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }
    }
}
