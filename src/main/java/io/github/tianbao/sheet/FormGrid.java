package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a small sheet as they look on paper: a merged region is one cell. */
final class FormGrid {
    /** A form is a page or two; whatever is larger is none. */
    private static final int MOST_ROWS = 200;
    private static final int MOST_CELLS = 2_000;
    /** The last that Excel has, 0-based. */
    static final int LAST_COLUMN = 16_383;

    private final SheetOutline outline;
    private final List<Place> filled = new ArrayList<>();
    private final int lastColumn;

    private FormGrid(SheetOutline outline) {
        this.outline = outline;
        for (SourceRow row : outline.kept().values()) {
            for (SourceCell cell : row.cells()) {
                Place place = at(row.number(), cell.column());
                if (place.address().equals(new CellAddress(row.number(), cell.column()))) {
                    filled.add(place);
                }
            }
        }
        lastColumn = filled.stream().mapToInt(place -> place.region().lastColumn()).max().orElse(0);
    }

    /** The cells of a sheet; empty for one that is too large to be a form. */
    static Optional<FormGrid> of(SheetOutline outline) {
        boolean small = outline.isComplete() && outline.kept().size() <= MOST_ROWS && outline.cellsKept() <= MOST_CELLS;
        return small ? Optional.of(new FormGrid(outline)) : Optional.empty();
    }

    /** Cells in which something stands, row by row from the left. */
    List<Place> filled() {
        return filled;
    }

    boolean isWithin(int column) {
        return column <= lastColumn;
    }

    /** The cell over a row and a column. */
    Place at(int row, int column) {
        Region region = MergedRegions.over(column, outline.merges().covering(row)).orElseGet(() -> new Region(row, column, row, column));
        return new Place(region, outline.row(region.firstRow()).flatMap(source -> source.at(region.firstColumn())));
    }

    /** The cell left of another one, beside its first row. */
    Optional<Place> before(Place place) {
        int column = place.region().firstColumn() - 1;
        return column < 0 ? Optional.empty() : Optional.of(at(place.region().firstRow(), column));
    }

    Place below(Place place) {
        return at(place.region().lastRow() + 1, place.region().firstColumn());
    }

    /** One cell, be it merged or not. */
    record Place(Region region, Optional<SourceCell> content) {
        CellAddress address() {
            return region.anchor();
        }

        /** As shown, without white space at its ends; empty where nothing stands. */
        String text() {
            return content.map(cell -> cell.shown().strip()).orElse("");
        }

        boolean isWords() {
            return content.filter(SourceCell::isWords).isPresent();
        }
    }
}
