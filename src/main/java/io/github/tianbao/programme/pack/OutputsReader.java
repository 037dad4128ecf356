package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the section 输出. */
final class OutputsReader {
    private static final Map<String, OutputSpec.Kind> KINDS = Map.of(
            "审批表", OutputSpec.Kind.FORM, "汇总表", OutputSpec.Kind.SUMMARY,
            "公示名单", OutputSpec.Kind.NOTICE, "核查报告", OutputSpec.Kind.REPORT);
    private static final Map<String, OutputSpec.Each> EACH = Map.of(
            "记录", OutputSpec.Each.RECORD, "组", OutputSpec.Each.GROUP, "报送", OutputSpec.Each.SUBMISSION);
    private static final String SHARED = "_shared/";
    /** What every run writes beside the outputs of a pack. */
    private static final Set<String> OURS = Set.of("核查结果.xlsx");

    private final Path folder;
    private final NameTable names;
    private final List<String> tables;
    private final ExpressionReader expressions;
    private final Problems problems;
    private final NodeReader nodes;
    private final Set<String> files = new HashSet<>();

    /** @param tables names of the tables that an output may be about */
    OutputsReader(Path folder, NameTable names, List<String> tables, ExpressionReader expressions, Problems problems) {
        this.folder = folder;
        this.names = names;
        this.tables = tables;
        this.expressions = expressions;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<OutputSpec> read(YamlList list) {
        List<OutputSpec> outputs = new ArrayList<>();
        for (YamlNode item : list.items()) {
            nodes.map(item, "“输出”里的每一项").flatMap(this::output).ifPresent(outputs::add);
        }
        return outputs;
    }

    private Optional<OutputSpec> output(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "输出", problems)) {
            Optional<OutputSpec.Kind> kind = reader.requiredChoice("类", KINDS);
            Optional<Path> template = reader.requiredText("模板").flatMap(this::template);
            OutputSpec.Each each = reader.choice("每", EACH).orElse(OutputSpec.Each.SUBMISSION);
            Optional<String> table = reader.text("表").map(this::table);
            Optional<Expression> when = reader.text("当").flatMap(text -> expressions.condition(text, names.withVerdict()));
            List<String> sums = reader.list("合计").map(this::sums).orElse(List.of());
            Optional<Message> file = reader.requiredText("文件").map(text -> file(text, each));
            return kind.isPresent() && template.isPresent() && file.isPresent()
                    ? Optional.of(new OutputSpec(kind.get(), template.get(), each, table, when, sums, file.get(), map.at()))
                    : Optional.empty();
        }
    }

    private List<String> sums(YamlList list) {
        List<YamlText> written = nodes.texts(list, "“输出”的“合计”");
        for (YamlText name : written) {
            if (!names.ofRecords().contains(name.text())) {
                problems.add(name, "“合计”里的“" + name + "”不是字段，也不是计算", NearWord.of(name.text(), names.ofRecords()));
            } else if (names.find(name.text()).filter(known -> known.type() instanceof Type.NumberType).isEmpty()) {
                problems.add(name, "“合计”里的“" + name + "”不是数，加不起来");
            }
        }
        return written.stream().map(YamlText::text).toList();
    }

    private String table(YamlText name) {
        if (!tables.contains(name.text())) {
            problems.add(name, "没有叫“" + name + "”的表", NearWord.of(name.text(), tables));
        }
        return name.text();
    }

    private Optional<Path> template(YamlText name) {
        Path root = name.text().startsWith(SHARED) ? folder.resolveSibling("_shared") : folder;
        String inRoot = name.text().startsWith(SHARED) ? name.text().substring(SHARED.length()) : name.text();
        if (!isInside(inRoot)) {
            problems.add(name, "模板“" + name + "”要写成本文件夹里的文件名，或者“_shared/文件名”");
            return Optional.empty();
        }
        Path template = root.resolve(inRoot);
        if (!Files.isRegularFile(template)) {
            problems.add(name, "找不到模板文件“" + name + "”", NearWord.of(name.text(), templates()));
        }
        return Optional.of(template);
    }

    private List<String> templates() {
        return Stream.concat(PackFiles.names(folder).stream(),
                        PackFiles.names(folder.resolveSibling("_shared")).stream().map(SHARED::concat))
                .filter(name -> name.endsWith(".ftlh"))
                .toList();
    }

    private Message file(YamlText text, OutputSpec.Each each) {
        String pattern = text.text();
        if (!isInside(pattern)) {
            problems.add(text, "“文件”要写成输出文件夹里的文件名，不能以“/”开头，不能有“..”、“\\”和“:”");
        }
        if (!pattern.endsWith(".pdf") && !pattern.endsWith(".xlsx")) {
            problems.add(text, "“文件”的名称要以 .pdf 或 .xlsx 结尾，由它决定输出什么");
        }
        if (OURS.contains(pattern)) {
            problems.add(text, "“" + pattern + "”是每次核查都会写出的文件，请换一个名称");
        } else if (!files.add(pattern)) {
            problems.add(text, "前面已经有一项输出写到“" + pattern + "”，请换一个名称");
        }
        Message message = new MessageReader(expressions, names, problems).read(text, MessageReader.Opening.DOLLAR_BRACE);
        checkNames(text, message, each);
        return message;
    }

    private void checkNames(YamlText text, Message message, OutputSpec.Each each) {
        if (each != OutputSpec.Each.SUBMISSION && !text.text().contains("${")) {
            problems.add(text, "每条记录一个文件，文件名里要有“${…}”来区分，例如“${姓名}”");
        }
        List<String> perRecord = message.parts().stream()
                .filter(Message.Part.Inserted.class::isInstance)
                .flatMap(part -> ((Message.Part.Inserted) part).expression().names().stream())
                .filter(name -> name.kind() == Name.Kind.FIELD || name.kind() == Name.Kind.COMPUTATION)
                .map(Name::text)
                .toList();
        if (each == OutputSpec.Each.SUBMISSION && !perRecord.isEmpty()) {
            problems.add(text, "整个报送件只有一个文件，文件名里不能用每条记录不同的“" + perRecord.get(0) + "”");
        }
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/") && !name.contains("..") && !name.contains("\\") && !name.contains(":");
    }
}
