package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.LookupTable;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.ValueColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the section 查找表. Every key stands in one row, and every option of a field of the key's name has one. */
final class LookupsReader {
    private static final String BLANK = "-";

    private final NameTable names;
    private final List<TableSpec> tables;
    private final CitationReader citations;
    private final Problems problems;
    private final NodeReader nodes;

    LookupsReader(NameTable names, List<TableSpec> tables, CitationReader citations, Problems problems) {
        this.names = names;
        this.tables = tables;
        this.citations = citations;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    /** A column as it is read: its unit, what its values are, its values. */
    private static final class Column {
        private final YamlText name;
        private final Unit unit;
        private final List<Value> values = new ArrayList<>();
        private Optional<Type> type = Optional.empty();

        Column(YamlText name, Unit unit) {
            this.name = name;
            this.unit = unit;
        }
    }

    List<LookupTable> read(YamlMap map) {
        List<LookupTable> lookups = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“查找表”", problems).entries()) {
            nodes.map(entry.value(), "查找表“" + entry.key() + "”").flatMap(body -> lookup(entry.key(), body)).ifPresent(lookups::add);
        }
        return lookups;
    }

    private Optional<LookupTable> lookup(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "查找表“" + name + "”", problems)) {
            List<Column> columns = reader.requiredMap("列").map(this::columns).orElse(List.of());
            Set<String> without = new LinkedHashSet<>();
            reader.texts("没有").forEach(text -> without.add(text.text()));
            reader.requiredList("行").ifPresent(rows -> rows(name, rows, columns));
            Citation citation = citations.single(reader);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            checkGaps(name, columns.get(0), without);
            Map<String, ListValue> values = new LinkedHashMap<>();
            for (Column column : columns) {
                define(name, column);
                values.put(column.name.text(), new ListValue(new ValueColumn(column.values)));
            }
            return Optional.of(new LookupTable(name.text(), columns.get(0).name.text(), values, citation, name.at()));
        }
    }

    private List<Column> columns(YamlMap map) {
        List<Column> columns = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“列”", problems).entries()) {
            Optional<YamlMap> body = entry.value() instanceof YamlText text && text.isBlank()
                    ? Optional.empty() : nodes.map(entry.value(), "列“" + entry.key() + "”");
            Optional<Unit> unit = body.flatMap(this::unit);
            columns.add(new Column(entry.key(), unit.orElse(Unit.NONE)));
        }
        return columns;
    }

    private Optional<Unit> unit(YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "列", problems)) {
            return reader.text("单位").map(text -> Unit.of(text.text()));
        }
    }

    private void rows(YamlText name, YamlList rows, List<Column> columns) {
        Set<String> keys = new LinkedHashSet<>();
        for (YamlNode item : rows.items()) {
            Optional<YamlList> row = nodes.list(item, "“行”里的每一项");
            if (row.isEmpty()) {
                continue;
            }
            List<YamlText> cells = nodes.texts(row.get(), "查找表“" + name + "”的一格");
            if (cells.size() != columns.size()) {
                problems.add(item, "这一行有 " + cells.size() + " 格，而“列”有 " + columns.size() + " 列；空着的格写“-”");
                continue;
            }
            if (!keys.add(cells.get(0).text())) {
                problems.add(cells.get(0), "“" + cells.get(0) + "”在前面已经有一行，一个键只能有一行");
            }
            for (int at = 0; at < cells.size(); at++) {
                cell(columns.get(at), cells.get(at));
            }
        }
    }

    private void cell(Column column, YamlText cell) {
        boolean quoted = cell.isQuoted();
        if (!quoted && cell.text().equals(BLANK)) {
            column.values.add(Missing.of(column.name.text()));
            return;
        }
        Type written = quoted ? Type.TEXT : WrittenValue.typeOf(cell.text(), column.unit);
        boolean number = column.unit.isNone() || written instanceof Type.NumberType;
        if (!number || column.type.filter(type -> !type.equals(written)).isPresent()) {
            problems.add(cell, "“" + column.name + "”一列" + column.type.map(type -> "前面是" + Types.describe(type)).orElse("有单位，应当是数")
                    + "，“" + cell + "”不是");
            return;
        }
        column.type = Optional.of(written);
        column.values.add(WrittenValue.of(cell.text(), written));
    }

    private void define(YamlText lookup, Column column) {
        String name = ListSpec.column(lookup.text(), column.name.text());
        if (names.reserve(name, column.name, Name.Kind.COLUMN)) {
            names.define(name, new Type.ListType(column.type.orElse(Type.TEXT)));
        }
    }

    /** Where the key is a field with options, an option without a row would be looked up in vain. */
    private void checkGaps(YamlText lookup, Column key, Set<String> without) {
        tables.stream().flatMap(table -> table.fields().stream()).filter(field -> field.name().text().equals(key.name.text()))
                .findFirst().map(Field::options).ifPresent(options -> options.keySet().stream()
                        .filter(option -> !without.contains(option) && key.values.stream().noneMatch(value -> value.text().equals(option)))
                        .forEach(option -> problems.add(lookup, "查找表“" + lookup + "”里没有“" + option + "”这一行，而字段“" + key.name
                                + "”有这个选项；文件确实没有规定的，写进“没有”")));
    }
}
