package io.github.tianbao.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Short cuts for tests that read a workbook. */
final class Reading {
    private Reading() {}

    static Workbook open(Path file) {
        try {
            return WorkbookReader.open(file);
        } catch (UnreadableFile refused) {
            throw new AssertionError(refused.getMessage() + refused.advice(), refused);
        }
    }

    static List<HeaderBand> candidates(Path file) {
        try (Workbook workbook = open(file)) {
            return workbook.headerCandidates();
        }
    }

    /** The band over given rows. */
    static HeaderBand band(Path file, int firstRow, int lastRow) {
        return candidates(file).stream()
                .filter(band -> band.sheetIndex() == 0 && band.firstRow() == firstRow && band.lastRow() == lastRow)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no band " + firstRow + "–" + lastRow + " among " + candidates(file)));
    }

    /** The table under the band whose layout is best, as recognition would choose it if names said nothing. */
    static Table onlyTable(Path file) {
        return tables(file, Reading::best).get(0);
    }

    /** The tables under the bands that hold a column with one of the names, the one with most of them at each place. */
    static List<Table> tablesWith(Path file, String... names) {
        return tables(file, bands -> knowing(bands, List.of(names)));
    }

    static List<Table> tables(Path file, java.util.function.UnaryOperator<List<HeaderBand>> choice) {
        try (Workbook workbook = open(file)) {
            return workbook.tables(choice.apply(workbook.headerCandidates()));
        }
    }

    static List<Row> rows(Table table) {
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }

    static List<Row> records(Table table) {
        return rows(table).stream().filter(row -> row.kind() == Row.Kind.DATA).toList();
    }

    static Map<Integer, List<String>> paths(HeaderBand band) {
        Map<Integer, List<String>> paths = new java.util.TreeMap<>();
        band.columns().forEach(column -> paths.put(column.index(), column.path()));
        return paths;
    }

    static List<String> headings(HeaderBand band) {
        return band.columns().stream().map(Column::heading).toList();
    }

    private static List<HeaderBand> best(List<HeaderBand> bands) {
        return List.of(bands.stream().filter(band -> band.sheetIndex() == 0).findFirst().orElseThrow());
    }

    private static List<HeaderBand> knowing(List<HeaderBand> bands, List<String> names) {
        List<HeaderBand> chosen = new ArrayList<>();
        bands.stream()
                .filter(band -> known(band, names) == names.size())
                .sorted(Comparator.comparingDouble(HeaderBand::layoutScore).reversed())
                .filter(band -> chosen.stream().noneMatch(other -> overlap(other, band)))
                .forEach(chosen::add);
        return chosen;
    }

    private static boolean overlap(HeaderBand one, HeaderBand other) {
        return one.sheetIndex() == other.sheetIndex() && one.firstRow() <= other.lastRow() && other.firstRow() <= one.lastRow();
    }

    private static long known(HeaderBand band, List<String> names) {
        List<String> leaves = band.columns().stream().map(column -> column.path().get(column.path().size() - 1)).toList();
        return names.stream().filter(leaves::contains).count();
    }
}
