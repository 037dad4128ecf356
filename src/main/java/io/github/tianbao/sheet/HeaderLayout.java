package io.github.tianbao.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs how much a band of rows looks like a header, by its shape alone. It breaks ties and decides nothing else. */
final class HeaderLayout {
    private static final int USUAL_LENGTH = 14;
    private static final double COVERAGE = 0.1;
    private static final double WIDTH = 0.2;
    private static final double TOP_COVERAGE = 0.2;
    private static final double DISTINCT = 0.15;
    private static final double NO_DATA_ABOVE = 0.1;
    private static final double DATA_BELOW = 0.15;
    private static final double SHORT = 0.1;

    private final List<HeadingRow> rows;
    private final List<Column> columns;
    private final Optional<SourceRow> above;
    private final Optional<SourceRow> below;
    private final int mostCells;

    /**
     * @param last last row of the band, with rows of units and column numbers
     */
    HeaderLayout(SheetOutline outline, List<HeadingRow> rows, int last, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
        this.above = outline.row(rows.get(0).number() - 1);
        this.below = Optional.ofNullable(outline.kept().higherEntry(last)).map(Map.Entry::getValue);
        this.mostCells = outline.mostCells();
    }

    /** From 0 to 1, two decimals. */
    double score() {
        double score = COVERAGE * share(columns.size(), width())
                + WIDTH * Math.min(1, share(columns.size(), mostCells))
                + NO_DATA_ABOVE * (above.isEmpty() || above.get().cells().size() == 1 || FillInLine.of(above.get()).isPure() ? 1 : 0)
                + TOP_COVERAGE * share(columns.stream().filter(column -> rows.get(0).text(column.index()).isPresent()).count(), columns.size())
                + DISTINCT * share(columns.stream().map(Column::path).distinct().count(), columns.size())
                + DATA_BELOW * dataBelow()
                + SHORT * share(columns.stream().filter(HeaderLayout::isShort).count(), columns.size());
        return Math.round(score * tallWithoutReason() * 100) / 100.0;
    }

    private int width() {
        return columns.get(columns.size() - 1).index() - columns.get(0).index() + 1;
    }

    private static boolean isShort(Column column) {
        return column.path().get(column.path().size() - 1).length() <= USUAL_LENGTH;
    }

    /** The next row holds something that no heading is: a number, a date; or it is a row of its own kind. */
    private double dataBelow() {
        if (below.isEmpty()) {
            return 0;
        }
        SourceRow row = below.get();
        boolean heading = HeadingTexts.mayBeHeader(row) && row.cells().size() > 1;
        return heading ? 0.4 : 1;
    }

    /** Rows of a tall header share merged cells or groups; rows that all stand for themselves are rather data. */
    private double tallWithoutReason() {
        if (rows.size() == 1) {
            return 1;
        }
        Set<String> first = new HashSet<>(rows.get(0).texts().values());
        boolean grouped = first.size() < rows.get(0).texts().size()
                || rows.stream().skip(1).anyMatch(row -> row.texts().size() < columns.size());
        boolean merged = rows.stream().anyMatch(row -> !row.regions().isEmpty());
        return grouped || merged ? 1 : 0.7;
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
