package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;
import java.util.List;

/** Keys with their values, in the order of the file; a key written twice is there twice. */
public record YamlMap(List<Entry> entries, SourcePosition at) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** A key and its value. */
    public record Entry(YamlText key, YamlNode value) {}
}
