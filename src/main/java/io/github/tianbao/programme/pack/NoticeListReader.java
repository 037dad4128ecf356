package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.DayCount;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.value.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the section 公示. */
final class NoticeListReader {
    private static final Map<String, OutputSpec.Each> EACH = Map.of("记录", OutputSpec.Each.RECORD, "组", OutputSpec.Each.GROUP);
    private static final DayCount NONE = new DayCount(0, false);

    private final Set<String> columns;
    private final NameTable names;
    private final ExpressionReader expressions;
    private final CitationReader citations;
    private final Problems problems;
    private final NodeReader nodes;

    /** Of all names only fields and computations may be posted. */
    NoticeListReader(NameTable names, ExpressionReader expressions, CitationReader citations, Problems problems) {
        this.columns = names.ofRecords();
        this.names = names;
        this.expressions = expressions;
        this.citations = citations;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    NoticeListSpec read(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "“公示”", problems)) {
            List<String> shown = reader.requiredList("列").map(list -> columns(list, "列")).orElse(List.of());
            OutputSpec.Each each = reader.choice("每", EACH).orElse(OutputSpec.Each.RECORD);
            List<String> apart = reader.list("分").map(list -> columns(list, "分")).orElse(List.of());
            Optional<Expression> when = reader.text("当").flatMap(text -> expressions.condition(text, names));
            Optional<DayCount> term = reader.requiredText("期限").flatMap(text -> new TermReader(problems).read(text, "“公示”的“期限”"));
            List<NoticeListSpec.Round> rounds = reader.list("轮次").map(this::rounds).orElse(List.of());
            return new NoticeListSpec(shown, each, apart, when, term.orElse(NONE), rounds, map.at());
        }
    }

    private List<String> columns(YamlList list, String key) {
        List<YamlText> written = nodes.texts(list, "“公示”的“" + key + "”");
        for (YamlText name : written) {
            if (!columns.contains(name.text())) {
                problems.add(name, "“公示”的“" + key + "”里“" + name + "”不是字段，也不是计算", NearWord.of(name.text(), columns));
            }
        }
        return written.stream().map(YamlText::text).toList();
    }

    private List<NoticeListSpec.Round> rounds(YamlList list) {
        return list.items().stream()
                .map(item -> nodes.map(item, "“公示”的“轮次”里的每一项"))
                .flatMap(Optional::stream)
                .map(this::round)
                .toList();
    }

    private NoticeListSpec.Round round(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "公示轮次", problems)) {
            String name = reader.requiredText("名").map(YamlText::text).orElse("");
            List<String> places = reader.texts("地点").stream().map(YamlText::text).toList();
            Citation citation = citations.single(reader);
            return new NoticeListSpec.Round(name, places, citation);
        }
    }
}
