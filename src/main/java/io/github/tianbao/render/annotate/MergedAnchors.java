package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Finds the first cell of the merged region that a cell lies in; only that one is seen, and only that one can be marked. */
final class MergedAnchors {
    private final Map<Integer, List<CellRangeAddress>> regionsByRow;

    private MergedAnchors(Map<Integer, List<CellRangeAddress>> regionsByRow) {
        this.regionsByRow = regionsByRow;
    }

    /** Knows the regions of the rows that these remarks are about. */
    static MergedAnchors of(List<CellRangeAddress> merged, List<Remark> remarks) {
        TreeSet<Integer> rows = new TreeSet<>();
        remarks.forEach(remark -> remark.finding().cells().forEach(cell -> rows.add(cell.row() - 1)));
        Map<Integer, List<CellRangeAddress>> regions = new HashMap<>();
        for (CellRangeAddress region : merged) {
            for (int row : rows.subSet(region.getFirstRow(), true, region.getLastRow(), true)) {
                regions.computeIfAbsent(row, index -> new ArrayList<>()).add(region);
            }
        }
        return new MergedAnchors(regions);
    }

    CellAddress of(CellAddress cell) {
        return regionsByRow.getOrDefault(cell.row() - 1, List.of()).stream()
                .filter(region -> region.containsColumn(cell.column()))
                .findFirst()
                .map(region -> new CellAddress(region.getFirstRow() + 1, region.getFirstColumn()))
                .orElse(cell);
    }
}
