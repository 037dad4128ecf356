package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All merged regions of a sheet, indexed once: asking for the regions of a row costs the logarithm of their number.
 * (POI's own list is walked from its start at every call.) An implicit interval tree: regions sorted by first row, each
 * subtree knowing its greatest last row.
 */
final class MergedRegions {
    static final MergedRegions NONE = new MergedRegions(List.of());

    private final Region[] sorted;
    private final int[] greatestLastRow;

    MergedRegions(Collection<Region> regions) {
        sorted = regions.stream()
                .filter(region -> region.height() > 1 || region.width() > 1)
                .sorted(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn))
                .toArray(Region[]::new);
        greatestLastRow = new int[sorted.length];
        index(0, sorted.length - 1);
    }

    /** The regions that cover a row, from left to right. */
    List<Region> covering(int row) {
        if (sorted.length == 0) {
            return List.of();
        }
        List<Region> found = new ArrayList<>();
        collect(0, sorted.length - 1, row, found);
        found.sort(Comparator.comparingInt(Region::firstColumn));
        return found;
    }

    /** The region over a column among those of one row, which do not overlap and come from left to right. */
    static Optional<Region> over(int column, List<Region> ofOneRow) {
        int low = 0;
        int high = ofOneRow.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Region region = ofOneRow.get(middle);
            if (region.coversColumn(column)) {
                return Optional.of(region);
            }
            if (region.firstColumn() > column) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    private int index(int low, int high) {
        if (low > high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(index(low, middle - 1), index(middle + 1, high));
        greatestLastRow[middle] = Math.max(sorted[middle].lastRow(), below);
        return greatestLastRow[middle];
    }

    private void collect(int low, int high, int row, List<Region> found) {
        int middle = (low + high) >>> 1;
        if (low > high || greatestLastRow[middle] < row) {
            return;
        }
        collect(low, middle - 1, row, found);
        if (sorted[middle].coversRow(row)) {
            found.add(sorted[middle]);
        }
        if (sorted[middle].firstRow() <= row) {
            collect(middle + 1, high, row, found);
        }
    }
}
