package io.github.tianbao.published;

import io.github.tianbao.published.PrintedTable.Column;
import io.github.tianbao.published.PrintedTable.Kind;
import io.github.tianbao.published.PrintedTable.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A printed table as a workbook in one layout, and where each of its cells came to stand. */
public final class PrintedWorkbook {
    private static final String SECTION_COLUMN = "类别";

    private final PrintedTable table;
    private final TableLayout layout;
    private final Workbook workbook;
    private final Map<String, String> addresses = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    private PrintedWorkbook(PrintedTable table, TableLayout layout) {
        this.table = table;
        this.layout = layout;
        this.workbook = layout.xls() ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    public static PrintedWorkbook of(PrintedTable table, TableLayout layout) {
        PrintedWorkbook printed = new PrintedWorkbook(table, layout);
        printed.write();
        return printed;
    }

    public Workbook workbook() {
        return workbook;
    }

    /** Names of the sheets, in order. */
    List<String> sheets() {
        return sheets;
    }

    /** Where a cell stands, as {@code 工作表!F7}. */
    String address(String key, String column) {
        String address = addresses.get(key + " " + column);
        if (address == null) {
            throw new IllegalArgumentException("no cell " + key + " " + column);
        }
        return address;
    }

    /** Where some cells of one line stand, in sheet order: {@code 工作表!F7,J7}. */
    String cells(String key, String... columns) {
        List<CellReference> cells = Stream.of(columns).map(column -> new CellReference(address(key, column)))
                .sorted(Comparator.comparingInt(CellReference::getCol)).toList();
        return cells.get(0).getSheetName() + "!" + cells.stream().map(cell -> cell.formatAsString(false)).collect(Collectors.joining(","));
    }

    /** Where the heading of a column stands on a sheet. */
    String heading(String sheet, String column) {
        return address(PrintedTable.HEADING + " " + sheet, column);
    }

    private void write() {
        switch (layout.sections()) {
            case ABOVE -> sheet("计划表", Stream.concat(table.totals().stream(), table.lines().stream().filter(line -> line.kind() != Kind.TOTAL)).toList(), columns());
            case BELOW -> sheet("计划表", below(), columns());
            case COLUMN -> sheet("计划表", Stream.concat(table.data().stream(), labelled(table.totals()).stream()).toList(), withSection());
            case SHEETS -> table.sections().forEach(section -> sheet(section.key(), ownSheet(section), columns()));
        }
    }

    private void sheet(String name, List<Line> lines, List<Column> columns) {
        sheets.add(name);
        new TableSheet(workbook, name, layout, columns, addresses).write(table.title(), lines);
    }

    private List<Column> columns() {
        if (layout.order().isEmpty()) {
            return table.columns();
        }
        Map<String, Column> byName = new LinkedHashMap<>();
        table.columns().forEach(column -> byName.put(column.name(), column));
        return layout.order().stream().map(byName::get).toList();
    }

    private List<Column> withSection() {
        return Stream.concat(Stream.of(Column.words(SECTION_COLUMN)), columns().stream()).toList();
    }

    private List<Line> below() {
        List<Line> lines = new ArrayList<>(table.dataOf(""));
        for (Line section : table.sections()) {
            lines.add(new Line(Kind.SECTION, section.key(), section.key(), Map.of()));
            lines.addAll(table.dataOf(section.key()));
            lines.add(labelled(section, "小计"));
        }
        lines.addAll(labelled(table.totals()));
        return lines;
    }

    private List<Line> ownSheet(Line section) {
        return Stream.concat(table.dataOf(section.key()).stream(), Stream.of(labelled(section, PrintedTable.TOTAL))).toList();
    }

    private static List<Line> labelled(List<Line> totals) {
        return totals.stream().map(total -> labelled(total, PrintedTable.TOTAL)).toList();
    }

    /** A sum whose label stands in the first column. */
    private static Line labelled(Line sum, String label) {
        return new Line(Kind.TOTAL, sum.key(), label, sum.cells());
    }
}
