package io.github.tianbao.programme.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the parser's nodes into ours. */
final class NodeConverter {
    private final SourceText source;
    private final Problems problems;

    NodeConverter(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    YamlNode convert(Node node) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(entries(mapping), source.position(start(node)));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = sequence.getValue().stream().map(this::convert).toList();
            return new YamlList(items, source.position(start(node)));
        }
        return text((ScalarNode) node);
    }

    private List<YamlMap.Entry> entries(MappingNode mapping) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.add(new YamlMap.Entry(text(key), convert(tuple.getValueNode())));
            } else {
                problems.add(source.position(start(tuple.getKeyNode())), "冒号前面应当是一个名称；以“[”“{”开头的文字请加引号");
            }
        }
        return entries;
    }

    private YamlText text(ScalarNode node) {
        return new YamlText(node.getValue(), style(node), source, start(node));
    }

    private static ScalarStyle style(ScalarNode node) {
        return switch (node.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> ScalarStyle.BLOCK;
            default -> ScalarStyle.PLAIN;
        };
    }

    private static int start(Node node) {
        return node.getStartMark().getIndex();
    }
}
