package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the options of a field with their aliases: a word may stand for one option only. */
final class OptionsReader {
    private final String what;
    private final Problems problems;
    private final NodeReader nodes;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** @param what how messages call the options */
    OptionsReader(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    Map<String, List<String>> read(YamlNode node) {
        if (node instanceof YamlList list) {
            nodes.texts(list, what).forEach(option -> add(option, List.of()));
        } else {
            nodes.map(node, what).ifPresent(this::withAliases);
        }
        if (options.isEmpty()) {
            problems.add(node, what + "至少要有一个");
        }
        return Collections.unmodifiableMap(options);
    }

    private void withAliases(YamlMap map) {
        map.entries().forEach(entry -> add(entry.key(), nodes.texts(entry.value(), what + "“" + entry.key() + "”的别名")));
    }

    private void add(YamlText option, List<YamlText> aliases) {
        take(option);
        aliases.forEach(this::take);
        options.putIfAbsent(option.text(), aliases.stream().map(YamlText::text).toList());
    }

    private void take(YamlText word) {
        if (!words.add(word.text())) {
            problems.add(word, what + "里“" + word + "”出现了两次，分不清指哪一个，请去掉一个");
        }
    }
}
