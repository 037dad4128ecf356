package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds every band of one to four rows of a sheet that may be a header. Bands of different height over the same rows are
 * all offered: layout alone cannot tell them apart, the names that a programme knows can.
 */
final class HeaderFinder {
    private static final int TALLEST = 4;
    private static final int FIRST_ROWS = 40;
    private static final int MOST = 300;
    /** A sheet of 16 000 columns would otherwise fill the memory with headings. */
    private static final int MOST_COLUMNS = 100_000;

    private final SheetOutline outline;
    private final Map<Integer, HeadingRow> rows = new HashMap<>();
    private final List<HeaderBand> found = new ArrayList<>();
    private int columns;

    private HeaderFinder(SheetOutline outline) {
        this.outline = outline;
    }

    /** The candidates of a sheet, best layout first, then from the top. */
    static List<HeaderBand> find(SheetOutline outline) {
        HeaderFinder finder = new HeaderFinder(outline);
        finder.search();
        return finder.found.stream()
                .sorted(Comparator.comparingDouble(HeaderBand::layoutScore).reversed()
                        .thenComparingInt(HeaderBand::firstRow).thenComparingInt(HeaderBand::lastRow))
                .toList();
    }

    private void search() {
        int seen = 0;
        Optional<SourceRow> before = Optional.empty();
        for (SourceRow row : outline.kept().values()) {
            if (found.size() >= MOST || columns >= MOST_COLUMNS) {
                return;
            }
            if ((seen++ < FIRST_ROWS || followsABreak(before, row)) && mayStart(row)) {
                offerFrom(row.number());
            }
            before = Optional.of(row);
        }
    }

    /** Far down a sheet, a header stands after a gap or a line of its own, or has merged cells. */
    private boolean followsABreak(Optional<SourceRow> before, SourceRow row) {
        boolean gap = before.isEmpty() || before.get().number() < row.number() - 1;
        return gap || isLine(before.get()) || !outline.merges().covering(row.number()).isEmpty();
    }

    private static boolean isLine(SourceRow row) {
        return row.cells().size() == 1 || RowLabels.isRemark(row) || FillInLine.of(row).isPure()
                || RowLabels.total(row.first().shown()).isPresent();
    }

    private boolean mayStart(SourceRow row) {
        HeadingRow heading = row(row.number());
        return HeadingTexts.mayBeHeader(row) && !heading.comesFromAbove(row.number()) && !isTitle(heading);
    }

    /** One text alone is a title, unless it is merged over some columns and may be the name of a group. */
    private static boolean isTitle(HeadingRow row) {
        return row.isAlone() && row.regions().stream().noneMatch(region -> region.firstColumn() > 0 && region.width() > 1);
    }

    private void offerFrom(int first) {
        for (int last = first; last < first + TALLEST; last++) {
            if (last > first && !mayContinue(first, last)) {
                return;
            }
            if (!row(last).reachesBelow(last, first)) {
                offer(first, last);
            }
        }
    }

    private boolean mayContinue(int first, int last) {
        HeadingRow row = row(last);
        if (row.own().isEmpty()) {
            return row.regions().stream().anyMatch(region -> region.firstRow() >= first);
        }
        SourceRow own = row.own().get();
        boolean section = row.isAlone() && RowLabels.sectionLevel(own.first().shown()).isPresent();
        return HeadingTexts.mayBeHeader(own) && !section && !HeaderBandBuilder.isUnitRowUnder(own, row(last - 1));
    }

    private void offer(int first, int last) {
        List<HeadingRow> band = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            band.add(row(number));
        }
        if (!endsInARepeat(band)) {
            build(band).filter(this::isNew).ifPresent(this::add);
        }
    }

    private Optional<HeaderBand> build(List<HeadingRow> band) {
        return new HeaderBandBuilder(outline, band).build(this::row);
    }

    /** The last records of a page may look like headings; over the header that begins the next page they are still none. */
    private boolean endsInARepeat(List<HeadingRow> band) {
        for (int records = 1; records < band.size() && mayBeRecord(band.get(records - 1)); records++) {
            Optional<HeaderBand> rest = build(band.subList(records, band.size()));
            if (rest.isPresent() && !isNew(rest.get()) && (holdsANumber(band.get(0)) || isFull(band.get(0), rest.get()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeRecord(HeadingRow row) {
        return row.own().isPresent() && row.regions().stream().allMatch(region -> region.width() == 1);
    }

    private static boolean holdsANumber(HeadingRow row) {
        return row.own().orElseThrow().cells().stream().anyMatch(SourceCell::isNumber);
    }

    private static boolean isFull(HeadingRow row, HeaderBand header) {
        return header.columns().stream().allMatch(column -> row.text(column.index()).isPresent());
    }

    private void add(HeaderBand band) {
        found.add(band);
        columns += band.columns().size();
    }

    /** A header printed again on the next page, under the same title or none, belongs to the table it repeats. */
    private boolean isNew(HeaderBand band) {
        return found.stream().noneMatch(earlier -> earlier.firstRow() < band.firstRow()
                && isSame(earlier.columns(), band.columns())
                && earlier.titles().containsAll(band.titles()));
    }

    private static boolean isSame(List<Column> earlier, List<Column> again) {
        return earlier.stream().map(Column::index).toList().equals(again.stream().map(Column::index).toList())
                && SameHeadings.repeat(headings(again), headings(earlier));
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().map(column -> Blanks.remove(column.heading())).toList();
    }

    private HeadingRow row(int number) {
        return rows.computeIfAbsent(number, key -> HeadingRow.of(outline, key));
    }
}
