package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the section 参数. */
final class ParametersReader {
    private static final Map<String, Type> TYPES =
            Map.of("数", Type.PLAIN_NUMBER, "日期", Type.DATE, "文本", Type.TEXT, "列表", new Type.ListType(Type.TEXT));

    private final NameTable names;
    private final Map<String, Notice> notices;
    private final Problems problems;
    private final NodeReader nodes;

    ParametersReader(NameTable names, Map<String, Notice> notices, Problems problems) {
        this.names = names;
        this.notices = notices;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Parameter> read(YamlMap map) {
        List<Parameter> parameters = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“参数”", problems).entries()) {
            if (names.reserve(entry.key(), Name.Kind.PARAMETER)) {
                nodes.map(entry.value(), "参数“" + entry.key() + "”")
                        .flatMap(body -> parameter(entry.key(), body))
                        .ifPresentOrElse(parameters::add, () -> names.doubt(entry.key().text()));
            }
        }
        return parameters;
    }

    private Optional<Parameter> parameter(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "参数“" + name + "”", problems)) {
            Optional<Unit> unit = reader.text("单位").map(text -> Unit.of(text.text()));
            if (reader.has("由")) {
                return Optional.of(open(name, reader, unit));
            }
            ParameterValues values = new ParameterValues(name.text(), unit, problems);
            int faults = problems.count();
            reader.requiredMap("值").ifPresent(values::read);
            boolean valuesAreRight = problems.count() == faults;
            Citation citation = new CitationReader(notices, problems).single(reader);
            if (values.type().isEmpty()) {
                return Optional.empty();
            }
            Parameter parameter = new Parameter(
                    names.define(name.text(), values.type().get()), values.values(), Optional.empty(), Optional.empty(), citation, name.at());
            if (valuesAreRight) {
                checkLife(name, parameter);
            }
            return Optional.of(parameter);
        }
    }

    /** A parameter whose value the notice leaves to an office. */
    private Parameter open(YamlText name, MappingReader reader, Optional<Unit> unit) {
        Optional<String> decider = reader.requiredText("由").map(YamlText::text);
        Type type = unit.<Type>map(Type.NumberType::new).orElseGet(() -> reader.choice("类型", TYPES).orElse(Type.PLAIN_NUMBER));
        reader.key("值").ifPresent(key -> problems.add(key, reader.what() + "写了“由”，就不写“值”：值由那个单位给出"));
        reader.node("值");
        Citation citation = new CitationReader(notices, problems).single(reader);
        return new Parameter(names.define(name.text(), type), new TreeMap<>(), decider, Optional.empty(), citation, name.at());
    }

    /** A parameter has to have a value on every day on which the notice it comes from holds. */
    private void checkLife(YamlText name, Parameter parameter) {
        Notice notice = notices.get(parameter.citation().document());
        if (notice == null) {
            return;
        }
        LocalDate first = parameter.values().firstKey();
        if (first.isAfter(notice.from())) {
            problems.add(name, "参数“" + name + "”自 " + first + " 才有值，而" + notice.number() + "自 " + notice.from() + " 施行，中间没有值；请补上那一天起的值");
        }
        parameter.values().entrySet().stream()
                .filter(entry -> entry.getValue().isMissing() && notice.to().map(to -> !entry.getKey().isAfter(to)).orElse(true))
                .findFirst()
                .ifPresent(entry -> problems.add(name, "参数“" + name + "”自 " + entry.getKey() + " 起没有值，而" + notice.number()
                        + notice.to().map(to -> "到 " + to + " 才停止施行").orElse("没有写停止施行的日期（“施行”的“至”）") + "；请写上新值，或者写明文件何时停止施行"));
    }
}
