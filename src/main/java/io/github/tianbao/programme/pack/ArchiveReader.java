package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.ArchiveSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import java.util.Map;

/** Reads the section 归档. */
final class ArchiveReader {
    private static final Map<String, String> RETENTIONS = Map.of("永久", "永久", "30年", "30年", "10年", "10年");

    private final Problems problems;

    ArchiveReader(Problems problems) {
        this.problems = problems;
    }

    ArchiveSpec read(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "“归档”", problems)) {
            String category = reader.requiredText("类别").map(YamlText::text).orElse("");
            String retention = reader.requiredChoice("保管期限", RETENTIONS).orElse("");
            return new ArchiveSpec(category, retention);
        }
    }
}
