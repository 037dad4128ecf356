package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one reading of a sheet found out: its merged regions, its hidden columns, and its rows. Of a large sheet only those
 * rows are kept that may be titles, headers or remarks; the others are read again when they are asked for.
 */
final class SheetOutline {
    private static final int MOST_ROWS_KEPT = 20_000;

    /** How many cells of all sheets of a workbook together are kept. */
    static final int MOST_CELLS_KEPT = 400_000;

    private final int index;
    private final SourceSheet source;
    private final MergedRegions merges;
    private final BitSet hiddenColumns;
    private final NavigableMap<Integer, SourceRow> rows;
    private final boolean complete;
    private final int mostCells;

    private SheetOutline(int index, SourceSheet source, MergedRegions merges, BitSet hiddenColumns,
            NavigableMap<Integer, SourceRow> rows, boolean complete) {
        this.index = index;
        this.source = source;
        this.merges = merges;
        this.hiddenColumns = hiddenColumns;
        this.rows = rows;
        this.complete = complete;
        this.mostCells = rows.values().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * Goes through a sheet once.
     *
     * @param mostCells how many cells may be kept; of a sheet with more only the notable rows are
     */
    static SheetOutline read(int index, SourceSheet source, int mostCells) {
        Shape shape = new Shape();
        NavigableMap<Integer, SourceRow> all = new TreeMap<>();
        NotableRows notable = new NotableRows();
        boolean complete = true;
        int cells = 0;
        for (Iterator<SourceRow> rows = source.rows(shape); rows.hasNext(); ) {
            SourceRow row = rows.next();
            notable.hear(row);
            cells += row.cells().size();
            complete &= all.size() < MOST_ROWS_KEPT && cells <= mostCells;
            if (complete) {
                all.put(row.number(), row);
            } else {
                all.clear();
            }
        }
        return new SheetOutline(index, source, new MergedRegions(shape.regions), shape.hiddenColumns, complete ? all : notable.rows(), complete);
    }

    /** The same sheet as if some columns were all of it. */
    SheetOutline within(ColumnSpan span) {
        SpannedSheet part = new SpannedSheet(source, span, SideBySide.firstTableRow(rows));
        NavigableMap<Integer, SourceRow> own = new TreeMap<>();
        rows.forEach((number, row) -> part.part(row).ifPresent(kept -> own.put(number, kept)));
        return new SheetOutline(index, part, merges, hiddenColumns, own, complete);
    }

    int index() {
        return index;
    }

    String name() {
        return source.name();
    }

    boolean hidden() {
        return source.hidden();
    }

    MergedRegions merges() {
        return merges;
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** How many cells are in memory, where the whole sheet is. */
    int cellsKept() {
        return complete ? rows.values().stream().mapToInt(row -> row.cells().size()).sum() : 0;
    }

    /** Whether every row is in memory. */
    boolean isComplete() {
        return complete;
    }

    /** The rows kept, by number. */
    NavigableMap<Integer, SourceRow> kept() {
        return rows;
    }

    /** How many cells the fullest of the kept rows has. */
    int mostCells() {
        return mostCells;
    }

    Optional<SourceRow> row(int number) {
        return Optional.ofNullable(rows.get(number));
    }

    /** The kept rows between two numbers, inclusive. */
    Collection<SourceRow> kept(int first, int last) {
        return first > last ? List.of() : rows.subMap(first, true, last, true).values();
    }

    /** All rows between two numbers, inclusive; of a large sheet they are read again. */
    Iterator<SourceRow> all(int first, int last) {
        return complete ? kept(first, last).iterator() : new RowRange(source.rows(SourceSheet.ShapeListener.NONE), first, last);
    }

    private static final class Shape implements SourceSheet.ShapeListener {
        private final List<Region> regions = new ArrayList<>();
        private final BitSet hiddenColumns = new BitSet();

        @Override
        public void merged(Region region) {
            regions.add(region);
        }

        @Override
        public void hiddenColumns(int first, int last) {
            hiddenColumns.set(Math.max(0, first), Math.max(first, last) + 1);
        }
    }
}
