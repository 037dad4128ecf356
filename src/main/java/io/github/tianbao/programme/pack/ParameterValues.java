package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the dated values of one parameter; the first one decides the type of all. */
final class ParameterValues {
    private static final String END = "止";

    private final String name;
    private final Optional<Unit> unit;
    private final Problems problems;
    private final NodeReader nodes;
    private final NavigableMap<LocalDate, Value> values = new TreeMap<>();
    private Optional<Type> type = Optional.empty();

    ParameterValues(String name, Optional<Unit> unit, Problems problems) {
        this.name = name;
        this.unit = unit;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    void read(YamlMap map) {
        if (map.entries().isEmpty()) {
            problems.add(map, "参数“" + name + "”没有值，至少要写一个“起始日: 值”");
        }
        for (YamlMap.Entry entry : map.entries()) {
            nodes.day(entry.key(), "参数“" + name + "”的起始日").ifPresent(day -> dated(day, entry));
        }
    }

    private void dated(LocalDate day, YamlMap.Entry entry) {
        if (!values.isEmpty() && !day.isAfter(values.lastKey())) {
            problems.add(entry.key(), "参数“" + name + "”的起始日要从早到晚写，一天只写一次；" + day + " 不晚于前面的 " + values.lastKey());
            return;
        }
        value(entry.value()).ifPresent(value -> values.put(day, value));
    }

    private Optional<Value> value(YamlNode node) {
        if (node instanceof YamlText text && !text.isQuoted() && text.text().equals(END)) {
            return Optional.of(Missing.of(name));
        }
        return node instanceof YamlList list ? list(list) : nodes.text(node, what()).flatMap(text -> single(text));
    }

    private Optional<Value> list(YamlList list) {
        List<YamlText> texts = nodes.texts(list, what());
        if (texts.isEmpty()) {
            problems.add(list, what() + "是一个空列表");
            return Optional.empty();
        }
        Type item = texts.stream().map(this::typeOf).reduce((one, other) -> one.equals(other) ? one : Type.TEXT).orElseThrow();
        if (!accept(list, new Type.ListType(item))) {
            return Optional.empty();
        }
        return Optional.of(new ListValue(texts.stream().map(text -> WrittenValue.of(text.text(), item)).toList()));
    }

    private Optional<Value> single(YamlText text) {
        Type written = typeOf(text);
        return accept(text, written) ? Optional.of(WrittenValue.of(text.text(), written)) : Optional.empty();
    }

    private Type typeOf(YamlText text) {
        return text.isQuoted() ? Type.TEXT : WrittenValue.typeOf(text.text(), unit.orElse(Unit.NONE));
    }

    private boolean accept(YamlNode node, Type written) {
        if (unit.isPresent() && !isNumber(written)) {
            String shown = node instanceof YamlText text ? "“" + text + "”" : Types.describe(written);
            problems.add(node, what() + "有单位“" + unit.get().symbol() + "”，值只写数字，不带单位、引号和千分位逗号，例如 1234.5；" + shown + "不是数");
            return false;
        }
        if (type.isPresent() && !type.get().equals(written)) {
            problems.add(node, what() + "前面是" + Types.describe(type.get()) + "，这里是" + Types.describe(written) + "，前后要一致");
            return false;
        }
        type = Optional.of(written);
        return true;
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.NumberType || type instanceof Type.ListType list && list.item() instanceof Type.NumberType;
    }

    private String what() {
        return "参数“" + name + "”的值";
    }

    /** The type of the values; empty if none could be read. */
    Optional<Type> type() {
        return type;
    }

    NavigableMap<LocalDate, Value> values() {
        return values;
    }
}
