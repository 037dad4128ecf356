package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the cells of a table row, spreading merged regions: downwards to every row, so that one 乡镇 over ten rows is
 * known in each of them; to the right not at all. Rows must come in order.
 */
final class CellSpreader {
    private final MergedRegions merges;
    private final List<Column> columns;
    private final Map<Region, SourceCell> open = new HashMap<>();

    CellSpreader(MergedRegions merges, List<Column> columns) {
        this.merges = merges;
        this.columns = columns;
    }

    /** The regions over a row; has to be asked once for each row, so that what is merged downwards is remembered. */
    List<Region> enter(SourceRow row) {
        List<Region> regions = merges.covering(row.number());
        open.keySet().removeIf(region -> region.lastRow() < row.number());
        for (Region region : regions) {
            if (region.firstRow() == row.number() && region.height() > 1) {
                row.at(region.firstColumn()).ifPresent(cell -> open.put(region, cell));
            }
        }
        return regions;
    }

    /** The cells that begin in this row: what a merged region hides is not there. */
    List<SourceCell> own(SourceRow row, List<Region> regions) {
        if (regions.isEmpty()) {
            return row.cells();
        }
        List<SourceCell> own = new ArrayList<>();
        for (SourceCell cell : row.cells()) {
            Optional<Region> region = MergedRegions.over(cell.column(), regions);
            if (region.isEmpty() || region.get().firstRow() == row.number() && region.get().firstColumn() == cell.column()) {
                own.add(cell);
            }
        }
        return own;
    }

    Map<Integer, Cell> cells(SourceRow row, List<Region> regions) {
        Map<Integer, Cell> cells = new LinkedHashMap<>(columns.size() * 2);
        for (Column column : columns) {
            cells.put(column.index(), cell(row, regions, column.index()));
        }
        return Collections.unmodifiableMap(cells);
    }

    private Cell cell(SourceRow row, List<Region> regions, int column) {
        CellAddress address = new CellAddress(row.number(), column);
        Optional<Region> region = regions.isEmpty() ? Optional.empty() : MergedRegions.over(column, regions);
        if (region.isEmpty()) {
            return row.at(column).map(cell -> at(address, address, cell)).orElseGet(() -> blank(address, address));
        }
        CellAddress anchor = region.get().anchor();
        if (region.get().firstColumn() != column) {
            return blank(address, anchor);
        }
        Optional<SourceCell> content = anchor.equals(address) ? row.at(column) : Optional.ofNullable(open.get(region.get()));
        return content.map(cell -> at(address, anchor, cell)).orElseGet(() -> blank(address, anchor));
    }

    private static Cell at(CellAddress address, CellAddress anchor, SourceCell cell) {
        return new Cell(address, anchor, cell.content(), cell.shown());
    }

    private static Cell blank(CellAddress address, CellAddress anchor) {
        return new Cell(address, anchor, Content.BLANK, "");
    }
}
