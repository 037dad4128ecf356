package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;
import java.util.List;

/** A sequence of nodes. */
public record YamlList(List<YamlNode> items, SourcePosition at) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
