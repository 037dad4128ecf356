package io.github.tianbao.check.example;

import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Column;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the records of an example out as the sheet that a clerk would have sent: a column for each field, all of it typed as text. */
final class ExampleSheet {
    static final String SHEET_NAME = "工作表";
    static final String REPORTING_UNIT = "填报单位";
    static final String UNIT = "单位";
    private static final String NO_COLUMN = "无列";
    private static final int HEADER_ROW = 2;

    private final Programme programme;
    private final TableSpec spec;
    private final int index;
    private final List<Map<String, String>> records;
    private final List<String> columns;

    private ExampleSheet(Programme programme, TableSpec spec, int index, List<Map<String, String>> records) {
        this.index = index;
        this.programme = programme;
        this.spec = spec;
        this.records = records;
        this.columns = names(spec).stream()
                .filter(field -> records.stream().noneMatch(record -> NO_COLUMN.equals(record.get(field))))
                .toList();
    }

    /**
     * Lays out a table of an example.
     *
     * @param index which sheet of the submission it is, from 0
     */
    static MatchedTable of(Programme programme, TableSpec spec, int index, List<Map<String, String>> records) {
        return new ExampleSheet(programme, spec, index, records).build();
    }

    static List<String> names(TableSpec spec) {
        return spec.fields().stream().map(field -> field.name().text()).toList();
    }

    private MatchedTable build() {
        String sheet = context(SHEET_NAME).orElse(index == 0 ? "例表" : "例表" + (index + 1));
        List<Column> headings = new ArrayList<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (String field : columns) {
            indexes.put(field, headings.size());
            headings.add(new Column(headings.size(), List.of(field), false));
        }
        HeaderBand header = new HeaderBand(sheet, index, HEADER_ROW, HEADER_ROW, headings, List.of(), 1);
        List<FillIn> fillIns = Stream.of(REPORTING_UNIT, UNIT).filter(label -> !names(spec).contains(label))
                .flatMap(label -> context(label).filter(text -> !text.equals(NO_COLUMN)).stream().map(text -> new FillIn(label, text, new CellAddress(1, 0))))
                .toList();
        List<Row> rows = rows();
        Match match = new Match(index, programme, spec, 1, indexes,
                columns.stream().collect(Collectors.toMap(field -> field, field -> field)),
                names(spec).stream().filter(field -> !indexes.containsKey(field)).toList(), List.of(), List.of());
        return new MatchedTable(match, new Table(header, fillIns, rows::iterator, List.of()));
    }

    private Optional<String> context(String name) {
        return records.stream().map(record -> record.get(name)).filter(java.util.Objects::nonNull).findFirst();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> record : records) {
            rows.add(row(HEADER_ROW + 1 + rows.size(), record));
        }
        return rows;
    }

    private Row row(int number, Map<String, String> record) {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String text = record.getOrDefault(columns.get(column), "");
            CellAddress address = new CellAddress(number, column);
            Content content = text.isBlank() ? Content.BLANK : new Content.Words(text);
            cells.put(column, new Cell(address, address, content, text));
        }
        return new Row(number, Row.Kind.DATA, cells, List.of(), false, Optional.empty());
    }

    /** Names that a record of an example may give. */
    static Set<String> known(TableSpec spec) {
        Set<String> known = new java.util.LinkedHashSet<>(names(spec));
        known.add(SHEET_NAME);
        known.add(REPORTING_UNIT);
        known.add(UNIT);
        return known;
    }
}
