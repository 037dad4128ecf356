package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one mapping. The keys asked for are the keys known: {@link #close()} reports all others, so it comes last.
 * Whatever is wrong is reported once, and the answer is empty.
 */
public final class MappingReader implements AutoCloseable {
    private final YamlMap map;
    private final String what;
    private final Problems problems;
    private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param what how messages call the mapping, for example {@code 规则“R01”}
     */
    public MappingReader(YamlMap map, String what, Problems problems) {
        this.map = map;
        this.what = what;
        this.problems = problems;
        for (YamlMap.Entry entry : map.entries()) {
            if (entries.putIfAbsent(entry.key().text(), entry) != null) {
                problems.add(entry.key(), what + "里“" + entry.key() + "”写了两次，只能留一个");
            }
        }
    }

    public SourcePosition at() {
        return map.at();
    }

    public String what() {
        return what;
    }

    /** All entries with keys that differ, for mappings whose keys are names; marks them all as known. */
    public List<YamlMap.Entry> entries() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<YamlText> key(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlMap.Entry::key);
    }

    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlMap.Entry::value);
    }

    /** The text of a key; what is blank counts as a fault, since it was begun and not finished. */
    public Optional<YamlText> text(String key) {
        return node(key).flatMap(node -> nodes().text(node, label(key)));
    }

    public Optional<YamlMap> map(String key) {
        return node(key).flatMap(node -> nodes().map(node, label(key)));
    }

    public Optional<YamlList> list(String key) {
        return node(key).flatMap(node -> nodes().list(node, label(key)));
    }

    /** The texts of a list; one text alone counts as a list of one. */
    public List<YamlText> texts(String key) {
        return node(key).map(node -> nodes().texts(node, label(key))).orElse(List.of());
    }

    /** Whether 是 stands there; 否 where the key is not written. */
    public boolean flag(String key) {
        return choice(key, Map.of("是", true, "否", false)).orElse(false);
    }

    /** What one of a few words stands for. */
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        return text(key).flatMap(text -> nodes().choice(text, label(key), words));
    }

    public Optional<YamlText> requiredText(String key) {
        return require(key) ? text(key) : Optional.empty();
    }

    public Optional<YamlMap> requiredMap(String key) {
        return require(key) ? map(key) : Optional.empty();
    }

    public Optional<YamlList> requiredList(String key) {
        return require(key) ? list(key) : Optional.empty();
    }

    public <T> Optional<T> requiredChoice(String key, Map<String, T> words) {
        return require(key) ? choice(key, words) : Optional.empty();
    }

    private boolean require(String key) {
        asked.add(key);
        if (!has(key)) {
            problems.add(map, what + "缺少“" + key + "”，请写上");
        }
        return has(key);
    }

    private NodeReader nodes() {
        return new NodeReader(problems);
    }

    private String label(String key) {
        return what + "的“" + key + "”";
    }

    /** Reports the keys that nobody asked for. */
    @Override
    public void close() {
        for (YamlMap.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key) && key.contains("：")) {
                problems.add(entry.key(), "“" + key + "”里的冒号、逗号是全角的，请改成半角，冒号后面空一格");
            } else if (!asked.contains(key)) {
                problems.add(entry.key(), what + "里没有“" + key + "”这一项，可以写的有：" + String.join("、", asked),
                        NearWord.of(key, asked));
            }
        }
    }
}
