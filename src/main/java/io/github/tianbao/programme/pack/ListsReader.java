package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.GroupSpec;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the section 对照表. The fields of a list have nothing to do with those of the tables; rules see its columns as lists. */
final class ListsReader {
    private final NameTable names;
    private final Problems problems;
    private final NodeReader nodes;

    ListsReader(NameTable names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<ListSpec> read(YamlList list) {
        List<ListSpec> lists = new ArrayList<>();
        for (YamlNode item : list.items()) {
            nodes.map(item, "“对照表”里的每一项").flatMap(this::list).ifPresent(lists::add);
        }
        return lists;
    }

    private Optional<ListSpec> list(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "对照表", problems)) {
            Optional<YamlText> name = reader.requiredText("名");
            name.filter(text -> names.reserve(text, Name.Kind.LIST)).ifPresent(text -> names.define(text.text(), Type.YES_NO));
            List<String> titleWords = reader.texts("标题含").stream().map(YamlText::text).toList();
            List<YamlText> key = reader.texts("键");
            String purpose = reader.requiredText("说明").map(YamlText::text).orElse("");
            Optional<YamlMap> body = reader.requiredMap("字段");
            List<Field> fields = body.map(new TablesReader(new NameTable(problems), problems)::fields).orElse(List.of());
            name.ifPresent(text -> body.ifPresent(columns -> define(text, columns, fields)));
            List<String> keys = members(key, fields);
            return name.map(text -> new ListSpec(
                    new TableSpec(text.text(), titleWords, fields, List.of(), keys, GroupSpec.NONE), keys, purpose));
        }
    }

    private void define(YamlText list, YamlMap columns, List<Field> fields) {
        for (Field field : fields) {
            columns.entries().stream().map(YamlMap.Entry::key).filter(key -> key.text().equals(field.name().text())).findFirst()
                    .ifPresent(key -> define(list, key, field));
        }
    }

    private void define(YamlText list, YamlText key, Field field) {
        String name = ListSpec.column(list.text(), key.text());
        if (field.name().type() instanceof Type.ListType) {
            problems.add(key, "对照表的字段“" + key + "”不能是“列表”，一格只能有一个值");
        } else if (names.reserve(name, key, Name.Kind.COLUMN)) {
            names.define(name, new Type.ListType(field.name().type()));
        }
    }

    private List<String> members(List<YamlText> written, List<Field> fields) {
        List<String> known = fields.stream().map(field -> field.name().text()).toList();
        for (YamlText name : written) {
            if (!known.contains(name.text())) {
                problems.add(name, "“键”里的“" + name + "”不是这张对照表的字段", NearWord.of(name.text(), known));
            }
        }
        return written.stream().map(YamlText::text).toList();
    }
}
