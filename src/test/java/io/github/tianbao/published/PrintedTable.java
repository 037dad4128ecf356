package io.github.tianbao.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that a gazette printed: its columns, its lines, and how cells are told, whatever the layout. */
public record PrintedTable(String title, List<Column> columns, List<Line> lines) {

    /** How the cells of a column are typed into a sheet. */
    public enum Typed { WORDS, NUMBER, DATE }

    /** A column by the name of its CSV field, with the heading path as printed. */
    public record Column(String name, List<String> path, Typed typed) {
        public static Column words(String name, String... path) {
            return new Column(name, pathOf(name, path), Typed.WORDS);
        }

        public static Column number(String name, String... path) {
            return new Column(name, pathOf(name, path), Typed.NUMBER);
        }

        public static Column date(String name, String... path) {
            return new Column(name, pathOf(name, path), Typed.DATE);
        }

        private static List<String> pathOf(String name, String... path) {
            return path.length == 0 ? List.of(name) : List.of(path);
        }
    }

    /** What a line is. */
    public enum Kind { DATA, SECTION, TOTAL }

    /**
     * A line.
     *
     * @param key     tells the line: the running number of a record, the label of a section, {@link PrintedTable#TOTAL}
     * @param section label of the section it stands in; empty where there is none
     * @param cells   by column name
     */
    public record Line(Kind kind, String key, String section, Map<String, String> cells) {
        Line with(String column, String text) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(column, text);
            return new Line(kind, key, section, changed);
        }
    }

    /** The key of the grand total. */
    public static final String TOTAL = "合计";

    /** The key of the heading. */
    public static final String HEADING = "表头";

    public PrintedTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Reads the lines of a CSV file with the fields {@code row_type} (grand_total, section, project …) and {@code section}. */
    public static PrintedTable read(String resource, String title, String key, List<Column> columns) {
        return new PrintedTable(title, columns, PrintedCsv.read(resource).stream().map(row -> line(row, key, columns)).toList());
    }

    private static Line line(Map<String, String> row, String key, List<Column> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), row.getOrDefault(column.name(), "")));
        String section = row.getOrDefault("section", "");
        return switch (row.getOrDefault("row_type", "")) {
            case "grand_total" -> new Line(Kind.TOTAL, TOTAL, "", cells);
            case "section" -> new Line(Kind.SECTION, section, section, cells);
            default -> new Line(Kind.DATA, row.get(key), section, cells);
        };
    }

    /** The same table with another text in one cell. */
    public PrintedTable with(String key, String column, String text) {
        return new PrintedTable(title, columns, lines.stream().map(line -> line.key().equals(key) ? line.with(column, text) : line).toList());
    }

    /** The records. */
    public List<Line> data() {
        return lines.stream().filter(line -> line.kind() == Kind.DATA).toList();
    }

    List<Line> sections() {
        return lines.stream().filter(line -> line.kind() == Kind.SECTION).toList();
    }

    List<Line> totals() {
        return lines.stream().filter(line -> line.kind() == Kind.TOTAL).toList();
    }

    List<Line> dataOf(String section) {
        return data().stream().filter(line -> line.section().equals(section)).toList();
    }
}
