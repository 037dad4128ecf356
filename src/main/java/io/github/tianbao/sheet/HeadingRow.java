package io.github.tianbao.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as a header would use it: its texts spread over the merged regions they stand in.
 *
 * @param own     the row itself; empty where nothing but regions from above stands in it
 * @param texts   by column, merged regions spread to the right and down
 * @param regions the merged regions with a text that cover the row
 */
record HeadingRow(int number, Optional<SourceRow> own, Map<Integer, String> texts, List<Region> regions) {

    static HeadingRow of(SheetOutline outline, int number) {
        Optional<SourceRow> own = outline.row(number);
        Map<Integer, String> texts = new HashMap<>();
        own.ifPresent(row -> row.cells().forEach(cell -> texts.put(cell.column(), Blanks.heading(cell.shown()))));
        List<Region> regions = outline.merges().covering(number).stream()
                .filter(region -> anchor(outline, region).isPresent())
                .toList();
        for (Region region : regions) {
            String text = Blanks.heading(anchor(outline, region).orElseThrow().shown());
            for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
                texts.put(column, text);
            }
        }
        return new HeadingRow(number, own, texts, regions);
    }

    private static Optional<SourceCell> anchor(SheetOutline outline, Region region) {
        return outline.row(region.firstRow()).flatMap(row -> row.at(region.firstColumn()));
    }

    Optional<String> text(int column) {
        return Optional.ofNullable(texts.get(column));
    }

    Optional<Region> region(int column) {
        return MergedRegions.over(column, regions);
    }

    /** Whether one text, merged or not, is all that begins in this row. */
    boolean isAlone() {
        return own.isPresent() && own.get().cells().size() == 1;
    }

    /** Whether a text of this row goes on below it. */
    boolean reachesBelow(int row, int fromRow) {
        return regions.stream().anyMatch(region -> region.lastRow() > row && region.firstRow() >= fromRow);
    }

    boolean comesFromAbove(int row) {
        return regions.stream().anyMatch(region -> region.firstRow() < row);
    }
}
