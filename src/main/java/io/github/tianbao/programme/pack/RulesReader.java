package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Mark;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the section 规则. */
final class RulesReader {
    private static final Pattern UNIVERSAL = Pattern.compile("U\\d+");
    private static final Map<String, Severity> SEVERITIES =
            Stream.of(Severity.values()).collect(Collectors.toMap(Severity::word, severity -> severity));
    private static final Map<String, Rule.Reach> REACHES = Map.of(
            "记录", Rule.Reach.RECORD, "组", Rule.Reach.GROUP, "表", Rule.Reach.TABLE, "报送", Rule.Reach.SUBMISSION);

    private final NameTable names;
    private final Set<String> fields;
    private final boolean grouped;
    private final CitationReader citations;
    private final ExpressionReader expressions;
    private final Problems problems;
    private final NodeReader nodes;

    RulesReader(NameTable names, List<TableSpec> tables, CitationReader citations, ExpressionReader expressions, Problems problems) {
        this.names = names;
        this.fields = tables.stream().flatMap(table -> table.fields().stream()).map(field -> field.name().text())
                .collect(Collectors.toCollection(TreeSet::new));
        this.grouped = tables.stream().anyMatch(table -> !table.group().isEmpty());
        this.citations = citations;
        this.expressions = expressions;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Rule> read(YamlMap map) {
        List<Rule> rules = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“规则”", problems).entries()) {
            if (UNIVERSAL.matcher(entry.key().text()).matches()) {
                problems.add(entry.key(), "编号“" + entry.key() + "”留给每张表都做的通用检查，请换一个，例如“R01”");
            }
            nodes.map(entry.value(), "规则“" + entry.key() + "”")
                    .flatMap(body -> rule(entry.key(), body))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(YamlText id, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "规则“" + id + "”", problems)) {
            String title = reader.requiredText("名").map(YamlText::text).orElse("");
            Rule.Reach reach = reach(reader);
            Optional<Expression> applies = condition(reader.text("当"));
            Optional<Expression> condition = condition(reader.requiredText("要求"));
            Optional<Severity> severity = reader.requiredChoice("级别", SEVERITIES);
            Message message = message(reader.requiredText("提示"));
            Message advice = message(reader.text("办法"));
            List<Mark> marks = marks(reader.texts("单元格"));
            List<Citation> basis = citations.several(reader);
            return condition.map(compiled -> new Rule(id.text(), title, reach, applies, compiled,
                    severity.orElse(Severity.ERROR), message, advice, marks, basis, id.at()));
        }
    }

    private Rule.Reach reach(MappingReader reader) {
        Optional<Rule.Reach> reach = reader.choice("范围", REACHES);
        if (reach.isPresent() && reach.get() == Rule.Reach.GROUP && !grouped) {
            reader.node("范围").ifPresent(node -> problems.add(node, reader.what() + "的“范围”是“组”，而没有一张表写了“分组”；请在表里写上按哪些字段分组，例如 分组: [户号]"));
        }
        return reach.orElse(Rule.Reach.RECORD);
    }

    private Optional<Expression> condition(Optional<YamlText> text) {
        return text.flatMap(source -> expressions.condition(source, names));
    }

    private Message message(Optional<YamlText> text) {
        return text.map(source -> new MessageReader(expressions, names, problems).read(source, MessageReader.Opening.BRACE))
                .orElse(new Message(List.of()));
    }

    private List<Mark> marks(List<YamlText> written) {
        for (YamlText name : written) {
            String field = Mark.parse(name.text()).field();
            if (!fields.contains(field)) {
                problems.add(name, "“单元格”里的“" + field + "”不是字段", NearWord.of(field, fields));
            }
        }
        return written.stream().map(YamlText::text).map(Mark::parse).toList();
    }
}
