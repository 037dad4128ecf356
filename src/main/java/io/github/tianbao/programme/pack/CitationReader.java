package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.value.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads 依据: clauses of notices with their words, or interpretations that say so. */
final class CitationReader {
    private static final Citation NONE = new Citation("", "", "", "");

    private final Map<String, Notice> notices;
    private final Problems problems;
    private final NodeReader nodes;

    CitationReader(Map<String, Notice> notices, Problems problems) {
        this.notices = notices;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    /** All citations under the key 依据, of which there must be one. */
    List<Citation> several(MappingReader reader) {
        Optional<YamlNode> basis = basis(reader);
        if (basis.isEmpty()) {
            return List.of();
        }
        List<YamlNode> items = basis.get() instanceof YamlList list ? list.items() : List.of(basis.get());
        if (items.isEmpty()) {
            problems.add(basis.get(), reader.what() + "的“依据”是空的，至少要写一条");
        }
        return items.stream()
                .map(item -> nodes.map(item, reader.what() + "的“依据”"))
                .flatMap(Optional::stream)
                .map(map -> citation(map, reader.what() + "的“依据”"))
                .toList();
    }

    /** The only citation under the key 依据. */
    Citation single(MappingReader reader) {
        List<Citation> citations = several(reader);
        if (citations.size() > 1) {
            reader.node("依据").ifPresent(node -> problems.add(node, reader.what() + "只能写一条依据"));
        }
        return citations.isEmpty() ? NONE : citations.get(0);
    }

    private Optional<YamlNode> basis(MappingReader reader) {
        Optional<YamlNode> basis = reader.node("依据");
        if (basis.isEmpty()) {
            problems.add(reader.at(), reader.what() + "没有写“依据”：请写明条款和原文，文件没有规定的写“解释”");
        }
        return basis;
    }

    private Citation citation(YamlMap map, String what) {
        try (MappingReader reader = new MappingReader(map, what, problems)) {
            String document = reader.text("文").map(this::known).orElseGet(this::first);
            Optional<YamlText> clause = reader.text("条");
            Optional<YamlText> ordinal = reader.text("次");
            Optional<YamlText> quote = reader.text("原文");
            Optional<YamlText> interpretation = reader.text("解释");
            complete(map, reader, what);
            ordinal.ifPresent(this::checkOrdinal);
            String number = ordinal.map(text -> "[" + text + "]").orElse("");
            return new Citation(document, word(clause) + number, word(quote), word(interpretation));
        }
    }

    private void complete(YamlMap map, MappingReader reader, String what) {
        boolean clause = reader.has("条");
        boolean quote = reader.has("原文");
        if (!reader.has("解释") && !(clause && quote)) {
            String missing = clause ? "“原文”" : quote ? "“条”" : "“条”和“原文”";
            problems.add(map, what + "缺少" + missing + "；文件没有规定、由我们约定的，请写“解释”");
        } else if (!clause && (quote || reader.has("次"))) {
            problems.add(map, what + "写了“" + (quote ? "原文" : "次") + "”，还要写出自哪一“条”");
        }
    }

    private void checkOrdinal(YamlText text) {
        if (!text.text().matches("[1-9]\\d?")) {
            problems.add(text, "“次”应当是 1、2、3 这样的序号，用来区分同号的条款");
        }
    }

    private String known(YamlText number) {
        if (!notices.containsKey(number.text())) {
            problems.add(number, "“文件”里没有文号“" + number + "”，请先在“文件”里登记",
                    NearWord.of(number.text(), notices.keySet()));
        }
        return number.text();
    }

    private String first() {
        return notices.keySet().stream().findFirst().orElse("");
    }

    private static String word(Optional<YamlText> text) {
        return text.map(YamlText::text).orElse("");
    }
}
