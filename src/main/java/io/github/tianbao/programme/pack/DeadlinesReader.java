package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Deadline;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.value.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the section 期限. */
final class DeadlinesReader {
    private final CitationReader citations;
    private final Problems problems;
    private final NodeReader nodes;

    DeadlinesReader(CitationReader citations, Problems problems) {
        this.citations = citations;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Deadline> read(YamlMap map) {
        List<Deadline> deadlines = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“期限”", problems).entries()) {
            nodes.map(entry.value(), "期限“" + entry.key() + "”")
                    .flatMap(body -> deadline(entry.key(), body))
                    .ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private Optional<Deadline> deadline(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "期限“" + name + "”", problems)) {
            Optional<LocalDate> day = reader.requiredText("日").flatMap(text -> nodes.day(text, reader.what() + "的“日”"));
            Citation citation = citations.single(reader);
            return day.map(found -> new Deadline(name.text(), found, citation, name.at()));
        }
    }
}
