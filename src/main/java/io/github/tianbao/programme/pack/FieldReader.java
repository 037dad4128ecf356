package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one field of a table. */
final class FieldReader {
    private static final Map<String, FieldType> TYPES =
            Stream.of(FieldType.values()).collect(Collectors.toMap(FieldType::word, type -> type));
    private static final Set<FieldType> WITH_UNIT = Set.of(FieldType.NUMBER, FieldType.INTEGER);

    private static final Set<FieldType> WITH_ENDINGS = Set.of(FieldType.TEXT, FieldType.OPTION, FieldType.LIST);

    private final NameTable names;
    private final Problems problems;

    FieldReader(NameTable names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    Field read(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "字段“" + name + "”", problems)) {
            List<String> headings = headings(name, reader.texts("表头"));
            FieldType type = type(name, reader);
            boolean columnRequired = reader.flag("必有列");
            boolean valueRequired = reader.flag("必填");
            boolean unique = reader.flag("唯一");
            Unit unit = unit(reader, type);
            Map<String, List<String>> options = options(reader, type);
            List<String> fallbacks = reader.texts("取自").stream().map(YamlText::text).toList();
            boolean carriedDown = reader.flag("承上");
            List<String> endings = endings(reader, type);
            return new Field(names.define(name.text(), ruleType(type, unit, options)), type, headings, columnRequired,
                    valueRequired, unique, unit, options, fallbacks, carriedDown, endings, name.at());
        }
    }

    private FieldType type(YamlText name, MappingReader reader) {
        if (!reader.has("类型")) {
            return FieldType.TEXT;
        }
        Optional<FieldType> type = reader.choice("类型", TYPES);
        if (type.isEmpty()) {
            names.doubt(name.text());
        }
        return type.orElse(FieldType.TEXT);
    }

    private static List<String> headings(YamlText name, List<YamlText> written) {
        return Stream.concat(written.stream().map(YamlText::text), Stream.of(name.text())).distinct().toList();
    }

    private Unit unit(MappingReader reader, FieldType type) {
        Optional<YamlText> unit = reader.text("单位");
        if (unit.isPresent() && !WITH_UNIT.contains(type)) {
            problems.add(unit.get(), reader.what() + "的类型是“" + type.word() + "”，不能有“单位”；只有“数”和“整数”有单位");
            return Unit.NONE;
        }
        return unit.map(text -> Unit.of(text.text())).orElse(Unit.NONE);
    }

    private Map<String, List<String>> options(MappingReader reader, FieldType type) {
        Optional<YamlNode> node = reader.node("选项");
        if (node.isPresent() && type != FieldType.OPTION) {
            problems.add(node.get(), reader.what() + "写了“选项”，类型应当是“选项”，这里是“" + type.word() + "”");
        }
        if (node.isEmpty() && type == FieldType.OPTION) {
            problems.add(reader.at(), reader.what() + "的类型是“选项”，要写出“选项”有哪些");
        }
        return node.map(new OptionsReader(reader.what() + "的“选项”", problems)::read).orElse(Map.of());
    }

    private List<String> endings(MappingReader reader, FieldType type) {
        List<YamlText> endings = reader.texts("去尾");
        if (!endings.isEmpty() && !WITH_ENDINGS.contains(type)) {
            problems.add(endings.get(0), reader.what() + "的类型是“" + type.word() + "”，不能有“去尾”；只有“文本”“选项”和“列表”有");
        }
        return endings.stream().map(YamlText::text).toList();
    }

    private static Type ruleType(FieldType type, Unit unit, Map<String, List<String>> options) {
        return switch (type) {
            case DATE -> Type.DATE;
            case NUMBER, INTEGER -> new Type.NumberType(unit);
            case PERCENTAGE -> Type.PLAIN_NUMBER;
            case YES_NO -> Type.YES_NO;
            case OPTION -> new Type.TextType(List.copyOf(options.keySet()));
            case LIST -> new Type.ListType(Type.TEXT);
            case PERSON_NAME, IDENTITY_NUMBER, CREDIT_CODE, PHONE, BANK_ACCOUNT, TEXT -> Type.TEXT;
        };
    }
}
