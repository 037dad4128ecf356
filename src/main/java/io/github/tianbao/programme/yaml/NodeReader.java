package io.github.tianbao.programme.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads single nodes as what they should be, and reports those that are something else. */
public final class NodeReader {
    private final Problems problems;

    public NodeReader(Problems problems) {
        this.problems = problems;
    }

    /** A text that is not blank. */
    public Optional<YamlText> text(YamlNode node, String what) {
        if (!(node instanceof YamlText text)) {
            problems.add(node, what + "应当是一段文字，这里是" + kind(node));
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.add(node, what + "是空的，请填写，或者删去这一项");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    public Optional<YamlMap> map(YamlNode node, String what) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        problems.add(node, what + "应当是“名称: 内容”的形式，这里是" + kind(node));
        return Optional.empty();
    }

    public Optional<YamlList> list(YamlNode node, String what) {
        if (node instanceof YamlList list) {
            return Optional.of(list);
        }
        problems.add(node, what + "应当是一个列表（每项以“- ”开头，或写在方括号里），这里是" + kind(node));
        return Optional.empty();
    }

    public List<YamlText> texts(YamlNode node, String what) {
        Stream<YamlNode> items = node instanceof YamlList list ? list.items().stream() : Stream.of(node);
        return items.map(item -> text(item, what)).flatMap(Optional::stream).toList();
    }

    public <T> Optional<T> choice(YamlText text, String what, Map<String, T> words) {
        T meaning = words.get(text.text());
        if (meaning == null) {
            List<String> allowed = words.keySet().stream().sorted().toList();
            problems.add(text, what + "不能是“" + text + "”，只能是：" + String.join("、", allowed), NearWord.of(text.text(), allowed));
        }
        return Optional.ofNullable(meaning);
    }

    /** A day written {@code 2022-07-27}. */
    public Optional<LocalDate> day(YamlText text, String what) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException e) {
            problems.add(text, what + "应当是 2022-07-27 这样的日期，“" + text + "”不是，或者没有这一天");
            return Optional.empty();
        }
    }

    private static String kind(YamlNode node) {
        if (node instanceof YamlMap) {
            return "“名称: 内容”的形式";
        }
        if (node instanceof YamlList) {
            return "一个列表";
        }
        return ((YamlText) node).isBlank() ? "空的" : "一段文字";
    }
}
