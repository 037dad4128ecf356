package io.github.tianbao.check;

import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that were prepared and never filled in: a running number, formulas that give 0, and nothing in any column that tells a record
 * apart. They are no records; a table says once which they are.
 */
final class EmptyForms {
    private final TableSetting table;
    private final List<Integer> tellingColumns;
    private final List<Integer> otherColumns;
    private final List<Integer> countingColumns;
    private final List<Integer> rows = new ArrayList<>();

    EmptyForms(TableSetting table) {
        this.table = table;
        this.tellingColumns = table.fields().stream().filter(this::tellsApart).flatMap(this::column).toList();
        this.countingColumns = table.fields().stream()
                .filter(field -> field.type() == FieldType.INTEGER && field.unit().isNone())
                .flatMap(this::column).toList();
        this.otherColumns = table.fields().stream().flatMap(this::column)
                .filter(column -> !tellingColumns.contains(column)).toList();
    }

    private boolean tellsApart(Field field) {
        TableSpec spec = table.spec();
        String name = field.name().text();
        return field.valueRequired() || spec.label().contains(name) || spec.key().contains(name);
    }

    private Stream<Integer> column(Field field) {
        return table.source(field) instanceof FieldSource.InColumn column ? Stream.of(column.index()) : Stream.empty();
    }

    /** Whether a row holds no record; remembers it if so. */
    boolean isEmptyForm(Row row) {
        boolean empty = tellingColumns.stream().allMatch(column -> row.cells().get(column).isBlank())
                && otherColumns.stream().allMatch(column -> saysNothing(column, row.cells().get(column)));
        if (empty) {
            rows.add(row.number());
        }
        return empty;
    }

    private boolean saysNothing(int column, Cell cell) {
        return cell.isBlank()
                || cell.content() instanceof Content.Number number && (number.amount().signum() == 0 || countingColumns.contains(column));
    }

    List<Finding> findings() {
        if (rows.isEmpty()) {
            return List.of();
        }
        String names = table.fields().stream().filter(field -> tellsApart(field) && table.has(field.name().text()))
                .map(field -> field.name().text()).collect(Collectors.joining("、"));
        String message = spans() + (names.isEmpty() ? "没有填写内容" : "没有填写" + names) + "，按空行处理，未作为记录核查";
        return List.of(new Finding(SheetCheck.REQUIRED.code(), Severity.INFO, Finding.Kind.VIOLATED, table.sheet(), 0, List.of(), "",
                message, "如有遗漏请补填；确为多余的空行可不处理", List.of()));
    }

    /** Row numbers with neighbours joined: {@code 第25—200行、第203行}. */
    private String spans() {
        List<String> spans = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at) != rows.get(at - 1) + 1) {
                int first = rows.get(start);
                int last = rows.get(at - 1);
                spans.add(first == last ? "第" + first + "行" : "第" + first + "—" + last + "行");
                start = at;
            }
        }
        return String.join("、", spans);
    }
}
