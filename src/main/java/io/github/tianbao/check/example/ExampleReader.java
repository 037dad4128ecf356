package io.github.tianbao.check.example;

import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlFile;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code examples.yaml}; see docs/pack-format.md. */
public final class ExampleReader {
    private static final String BASE = "基准";
    private static final Map<String, Example.Kind> KINDS =
            Stream.of(Example.Kind.values()).collect(Collectors.toMap(Example.Kind::word, Function.identity()));

    private final Problems problems;
    private final NodeReader nodes;
    private Map<String, String> base = Map.of();
    private final Map<String, Map<String, String>> basesOfTables = new HashMap<>();

    private ExampleReader(Problems problems) {
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    /**
     * Reads all examples of a file.
     *
     * @param name     the file's name as problems print it
     * @param problems takes what is wrong
     */
    public static List<Example> read(Path file, String name, Problems problems) {
        ExampleReader reader = new ExampleReader(problems);
        return YamlFile.read(file, name, problems)
                .flatMap(root -> reader.nodes.list(root, "examples.yaml"))
                .map(reader::examples)
                .orElse(List.of());
    }

    private List<Example> examples(YamlList list) {
        List<Example> examples = new ArrayList<>();
        for (YamlNode item : list.items()) {
            nodes.map(item, "每个例子").flatMap(this::baseOrExample).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> baseOrExample(YamlMap map) {
        boolean isBase = map.entries().size() == 1 && map.entries().get(0).key().text().equals(BASE);
        if (isBase) {
            base = nodes.map(map.entries().get(0).value(), "“基准”").map(this::texts).orElse(Map.of());
            Optional.ofNullable(base.get(Example.TABLE)).ifPresent(table -> basesOfTables.put(table, base));
            return Optional.empty();
        }
        return example(map);
    }

    private Optional<Example> example(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "例子", problems)) {
            Optional<String> name = reader.requiredText("名").map(YamlText::text);
            Optional<String> rule = reader.requiredText("规则").map(YamlText::text);
            Optional<Example.Kind> kind = reader.requiredChoice("类", KINDS);
            Optional<LocalDate> day = reader.text("基准日").flatMap(text -> nodes.day(text, "“基准日”"));
            List<Map<String, String>> records = records(reader);
            List<Map<String, String>> expected = reader.node("结果").map(node -> maps(node, "“结果”")).orElse(List.of());
            Optional<List<String>> findings = reader.node("问题")
                    .map(node -> nodes.texts(node, "“问题”").stream().map(YamlText::text).toList());
            Map<String, List<Map<String, String>>> lists = reader.map("对照表").map(this::lists).orElse(Map.of());
            Map<String, String> settings = reader.map("设定").map(this::texts).orElse(Map.of());
            if (name.isEmpty() || rule.isEmpty() || kind.isEmpty() || isTooWeak(map, kind.get(), expected, findings)) {
                return Optional.empty();
            }
            return Optional.of(new Example(name.get(), rule.get(), kind.get(), day, records, expected, findings, lists, settings, map.at()));
        }
    }

    private Map<String, List<Map<String, String>>> lists(YamlMap map) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        map.entries().forEach(entry -> lists.put(entry.key().text(), maps(entry.value(), "“" + entry.key() + "”")));
        return lists;
    }

    private boolean isTooWeak(YamlMap map, Example.Kind kind, List<Map<String, String>> expected, Optional<List<String>> findings) {
        boolean weak = kind == Example.Kind.BOUNDARY && expected.isEmpty() && findings.isEmpty();
        if (weak) {
            problems.add(map, "“边界”的例子要写“结果”或“问题”，否则看不出对错");
        }
        return weak;
    }

    private List<Map<String, String>> records(MappingReader reader) {
        Optional<YamlNode> one = reader.node("记录");
        Optional<YamlNode> several = reader.node("记录组");
        if (one.isPresent() == several.isPresent()) {
            problems.add(reader.at(), "例子要写“记录”或者“记录组”，两者写一个");
        }
        return one.or(() -> several).map(node -> maps(node, "“记录”")).orElse(List.of()).stream().map(this::onBase).toList();
    }

    /** A record that names its table is about that table's 基准, if it has one, and not about the last. */
    private Map<String, String> onBase(Map<String, String> own) {
        Map<String, String> record = new LinkedHashMap<>(
                own.containsKey(Example.TABLE) ? basesOfTables.getOrDefault(own.get(Example.TABLE), Map.of()) : base);
        record.putAll(own);
        return record;
    }

    private List<Map<String, String>> maps(YamlNode node, String what) {
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        return items.stream().map(item -> nodes.map(item, what)).flatMap(Optional::stream).map(this::texts).toList();
    }

    /** Values as they stand there; a blank one is a blank cell, a list is joined as a clerk would write it. */
    private Map<String, String> texts(YamlMap map) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            String text = entry.value() instanceof YamlText single ? single.text()
                    : nodes.texts(entry.value(), "“" + entry.key() + "”").stream().map(YamlText::text).collect(Collectors.joining("、"));
            if (texts.put(entry.key().text(), text) != null) {
                problems.add(entry.key(), "“" + entry.key() + "”写了两次，只能留一个");
            }
        }
        return texts;
    }
}
