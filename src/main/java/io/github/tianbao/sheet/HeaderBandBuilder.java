package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Makes a header band of some heading rows: the path of each column, and how much the whole looks like a header. */
final class HeaderBandBuilder {
    private static final int MOST_TRAILING_ROWS = 2;
    private static final int WIDEST_GROUP = 40;

    private final SheetOutline outline;
    private final List<HeadingRow> rows;

    HeaderBandBuilder(SheetOutline outline, List<HeadingRow> rows) {
        this.outline = outline;
        this.rows = rows;
    }

    /** A row of units under headings; under a merged group heading, 户 and 人 are headings of their own. */
    static boolean isUnitRowUnder(SourceRow row, HeadingRow above) {
        return HeadingTexts.isUnitRow(row)
                && row.cells().stream().noneMatch(cell -> above.region(cell.column()).filter(region -> region.width() > 1).isPresent());
    }

    /** Empty if the rows name fewer than two columns. */
    Optional<HeaderBand> build(IntFunction<HeadingRow> below) {
        Map<Integer, String> units = new HashMap<>();
        int last = takeTrailingRows(below, units);
        List<Column> columns = new ArrayList<>();
        for (int column : coveredColumns()) {
            List<String> path = path(column, Optional.ofNullable(units.get(column)));
            if (!path.isEmpty()) {
                columns.add(new Column(column, path, outline.isHiddenColumn(column)));
            }
        }
        if (columns.stream().map(Column::path).distinct().count() < 2) {
            return Optional.empty();
        }
        int first = rows.get(0).number();
        double score = new HeaderLayout(outline, rows, last, columns).score();
        List<Title> titles = TitleBlock.above(outline, first).titles();
        return Optional.of(new HeaderBand(outline.name(), outline.index(), first, last, columns, titles, score));
    }

    /** Adds rows of units and of column numbers to the band; gives its last row. */
    private int takeTrailingRows(IntFunction<HeadingRow> below, Map<Integer, String> units) {
        HeadingRow last = rows.get(rows.size() - 1);
        int number = last.number();
        for (int i = 0; i < MOST_TRAILING_ROWS; i++) {
            Optional<SourceRow> row = below.apply(number + 1).own();
            if (row.isPresent() && units.isEmpty() && isUnitRowUnder(row.get(), last)) {
                row.get().cells().forEach(cell -> HeadingTexts.unit(cell.shown()).ifPresent(unit -> units.put(cell.column(), unit)));
            } else if (row.isEmpty() || !HeadingTexts.isColumnNumberRow(row.get())) {
                return number;
            }
            number++;
        }
        return number;
    }

    private TreeSet<Integer> coveredColumns() {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.texts().keySet()));
        return columns;
    }

    private List<String> path(int column, Optional<String> unit) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> text = text(i, column);
            if (text.isPresent() && (path.isEmpty() || !path.get(path.size() - 1).equals(text.get()))) {
                path.add(text.get());
            }
        }
        if (unit.isPresent() && !path.isEmpty()) {
            path.set(path.size() - 1, withUnit(path.get(path.size() - 1), unit.get()));
        }
        return path;
    }

    /** The unit belongs to the heading: lost, 元 and 万元 could no more be told apart. */
    private static String withUnit(String heading, String unit) {
        return heading.endsWith("（" + unit + "）") || heading.endsWith("(" + unit + ")") ? heading : heading + "（" + unit + "）";
    }

    private Optional<String> text(int index, int column) {
        return rows.get(index).text(column).or(() -> groupToTheLeft(index, column));
    }

    /** A group heading that nobody merged: it stands over its first column only, with headings under all of them. */
    private Optional<String> groupToTheLeft(int index, int column) {
        if (!hasTextBelow(index, column)) {
            return Optional.empty();
        }
        for (int left = column - 1; left >= Math.max(0, column - WIDEST_GROUP) && hasTextBelow(index, left); left--) {
            Optional<String> text = rows.get(index).text(left);
            if (text.isPresent()) {
                boolean merged = rows.get(index).region(left).isPresent();
                return merged ? Optional.empty() : text;
            }
        }
        return Optional.empty();
    }

    private boolean hasTextBelow(int index, int column) {
        for (int i = index + 1; i < rows.size(); i++) {
            Optional<String> below = rows.get(i).text(column);
            if (below.isPresent() && rows.get(i).region(column).filter(region -> region.firstRow() <= rows.get(index).number()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
