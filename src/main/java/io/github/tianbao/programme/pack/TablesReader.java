package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.TableLayout;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.recognition.HeadingText;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the section 表. Tables may share a field, told by its name, as long as it has one type; 同前 repeats it as a table before has it. */
final class TablesReader {
    private static final String AS_BEFORE = "同前";

    private final NameTable names;
    private final Problems problems;
    private final NodeReader nodes;
    private final Map<String, Field> known = new HashMap<>();
    private final Set<String> tableNames = new HashSet<>();

    TablesReader(NameTable names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<TableSpec> read(YamlList list) {
        List<TableSpec> tables = new ArrayList<>();
        if (list.items().isEmpty()) {
            problems.add(list, "“表”里至少要写一张表");
        }
        for (YamlNode item : list.items()) {
            nodes.map(item, "“表”里的每一项").ifPresent(map -> tables.add(table(map)));
        }
        return tables;
    }

    private TableSpec table(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "表", problems)) {
            Optional<YamlText> name = reader.requiredText("名");
            name.filter(text -> !tableNames.add(text.text()))
                    .ifPresent(text -> problems.add(text, "已经有一张表叫“" + text + "”"));
            List<String> titleWords = reader.texts("标题含").stream().map(YamlText::text).toList();
            List<YamlText> label = reader.texts("称呼");
            List<YamlText> key = reader.texts("标识");
            Optional<YamlNode> group = reader.node("分组");
            Set<TableLayout> layouts = layouts(reader.texts("版式"));
            List<Field> fields = reader.requiredMap("字段").map(this::fields).orElse(List.of());
            return new TableSpec(name.map(YamlText::text).orElse(""), titleWords, fields,
                    members(label, "称呼", fields), members(key, "标识", fields), new GroupReader(fields, problems).read(group), layouts);
        }
    }

    private Set<TableLayout> layouts(List<YamlText> written) {
        Set<TableLayout> layouts = new HashSet<>();
        for (YamlText text : written) {
            Optional<TableLayout> layout = Stream.of(TableLayout.values()).filter(each -> each.word().equals(text.text())).findFirst();
            layout.ifPresentOrElse(layouts::add, () -> problems.add(text, "表的“版式”不能是“" + text + "”，只能是：表格、表单"));
        }
        return layouts.isEmpty() ? Set.of(TableLayout.ROWS) : layouts;
    }

    /** The fields of a table, in order. */
    List<Field> fields(YamlMap map) {
        Map<String, Field> fields = new HashMap<>();
        List<Field> inOrder = new ArrayList<>();
        Map<String, String> headings = new HashMap<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“字段”", problems).entries()) {
            field(entry).ifPresent(field -> {
                fields.put(field.name().text(), field);
                inOrder.add(field);
                checkHeadings(entry.key(), field, headings);
            });
        }
        if (map.entries().isEmpty()) {
            problems.add(map, "“字段”里至少要写一个字段");
        }
        known.putAll(fields);
        return inOrder;
    }

    private Optional<Field> field(YamlMap.Entry entry) {
        YamlText name = entry.key();
        Field twin = known.get(name.text());
        if (entry.value() instanceof YamlText text && text.text().equals(AS_BEFORE)) {
            return asBefore(name, text);
        }
        if (twin == null && !names.reserve(name, Name.Kind.FIELD)) {
            return Optional.empty();
        }
        Optional<Field> field = nodes.map(entry.value(), "字段“" + name + "”")
                .map(body -> new FieldReader(names, problems).read(name, body));
        if (field.isEmpty()) {
            names.doubt(name.text());
        } else if (twin != null && !twin.name().equals(field.get().name())) {
            problems.add(name, "字段“" + name + "”在前面的表里类型、单位或选项不同；同名字段要完全一致，否则请换名");
            names.doubt(name.text());
        }
        return field;
    }

    private Optional<Field> asBefore(YamlText name, YamlText word) {
        Optional<Field> twin = Optional.ofNullable(known.get(name.text()));
        if (twin.isEmpty()) {
            problems.add(word, "前面的表里没有字段“" + name + "”，不能写“" + AS_BEFORE + "”", NearWord.of(name.text(), known.keySet()));
            if (names.reserve(name, Name.Kind.FIELD)) {
                names.doubt(name.text());
            }
        }
        return twin;
    }

    private void checkHeadings(YamlText name, Field field, Map<String, String> taken) {
        Set<String> own = new HashSet<>();
        for (String heading : field.headings()) {
            String key = HeadingText.of(heading).key();
            String other = own.add(key) ? taken.putIfAbsent(key, field.name().text()) : null;
            if (other != null) {
                problems.add(name, "字段“" + name + "”和“" + other + "”有同样的表头“" + heading + "”，认表时分不清，请去掉一个");
            }
        }
    }

    private List<String> members(List<YamlText> written, String key, List<Field> fields) {
        List<String> known = fields.stream().map(field -> field.name().text()).toList();
        for (YamlText name : written) {
            if (!known.contains(name.text())) {
                problems.add(name, "“" + key + "”里的“" + name + "”不是这张表的字段", NearWord.of(name.text(), known));
            }
        }
        return written.stream().map(YamlText::text).toList();
    }
}
