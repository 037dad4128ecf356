package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.GroupSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Reads the key 分组 of a table: the fields that records of a group share, or all that makes them a household. */
final class GroupReader {
    private final List<String> fields;
    private final Problems problems;

    GroupReader(List<Field> fields, Problems problems) {
        this.fields = fields.stream().map(field -> field.name().text()).toList();
        this.problems = problems;
    }

    GroupSpec read(Optional<YamlNode> written) {
        if (written.isEmpty()) {
            return GroupSpec.NONE;
        }
        return written.get() instanceof YamlMap map
                ? folded(map)
                : GroupSpec.sharing(members(new NodeReader(problems).texts(written.get(), "表的“分组”"), "分组"));
    }

    private GroupSpec folded(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "“分组”", problems)) {
            String noun = reader.requiredText("名").map(YamlText::text).orElse("");
            if (!reader.has("键")) {
                problems.add(map, "“分组”缺少“键”");
            }
            return new GroupSpec(members(reader.texts("键"), "键"), noun, members(reader.texts("字段"), "字段"), members(reader.texts("称呼"), "称呼"));
        }
    }

    private List<String> members(List<YamlText> written, String key) {
        for (YamlText name : written) {
            if (!fields.contains(name.text())) {
                problems.add(name, "“" + key + "”里的“" + name + "”不是这张表的字段", NearWord.of(name.text(), fields));
            }
        }
        return written.stream().map(YamlText::text).toList();
    }
}
