package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the section 人工判断; its numbers must differ from those of the rules, since forms print both. */
final class JudgementsReader {
    private final Set<String> ruleIds;
    private final List<String> tables;
    private final CitationReader citations;
    private final Problems problems;
    private final NodeReader nodes;

    /** @param tables names of the tables that a judgement may be about */
    JudgementsReader(Set<String> ruleIds, List<String> tables, CitationReader citations, Problems problems) {
        this.ruleIds = ruleIds;
        this.tables = List.copyOf(tables);
        this.citations = citations;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Judgement> read(YamlMap map) {
        List<Judgement> judgements = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“人工判断”", problems).entries()) {
            if (ruleIds.contains(entry.key().text())) {
                problems.add(entry.key(), "编号“" + entry.key() + "”在“规则”里已经用过，请换一个，例如“" + entry.key() + "b”");
            }
            nodes.map(entry.value(), "人工判断“" + entry.key() + "”")
                    .ifPresent(body -> judgements.add(judgement(entry.key(), body)));
        }
        return judgements;
    }

    private Judgement judgement(YamlText id, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "人工判断“" + id + "”", problems)) {
            String question = text(reader, "问");
            String by = text(reader, "由");
            String reason = text(reader, "缘由");
            List<String> about = reader.texts("表").stream().map(this::table).toList();
            Citation citation = citations.single(reader);
            return new Judgement(id.text(), question, by, reason, about, citation, id.at());
        }
    }

    private String table(YamlText name) {
        if (!tables.contains(name.text())) {
            problems.add(name, "没有叫“" + name + "”的表", NearWord.of(name.text(), tables));
        }
        return name.text();
    }

    private static String text(MappingReader reader, String key) {
        return reader.requiredText(key).map(YamlText::text).orElse("");
    }
}
