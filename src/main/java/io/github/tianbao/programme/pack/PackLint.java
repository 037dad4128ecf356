package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remarks about a sound pack: nothing is wrong, but a careful author would look again. See docs/pack-format.md, “What lint remarks on”. */
public final class PackLint {
    private static final int LONGEST_QUOTE = 120;
    /** With these words an interpretation says that its author looked for the clause. */
    private static final String CONFIRMED = "文件没有规定";

    private final Programme programme;
    private final List<Problem> remarks = new ArrayList<>();

    private PackLint(Programme programme) {
        this.programme = programme;
    }

    /**
     * Remarks in the order of the pack.
     *
     * @param day the day for which notices should still hold
     */
    public static List<Problem> of(Programme programme, LocalDate day) {
        PackLint lint = new PackLint(programme);
        lint.noticesThatEnded(day);
        lint.unusedParameters();
        lint.unknownUnits();
        lint.tablesWithoutRequiredColumns();
        lint.rulesThatReadNothing();
        lint.rulesThatOnlyInterpret();
        lint.sameClauseReadDifferently();
        return List.copyOf(lint.remarks);
    }

    private void remark(SourcePosition at, int length, String message) {
        remarks.add(new Problem(at, length, message, ""));
    }

    private void noticesThatEnded(LocalDate day) {
        for (Notice notice : programme.notices()) {
            notice.to().filter(last -> last.isBefore(day)).ifPresent(last -> remark(notice.at(), notice.number().length(),
                    "文件“" + notice.number() + "”的有效期到" + last + "为止，已经过了，请确认有没有新的文件"));
        }
    }

    private void unusedParameters() {
        Set<String> read = expressions()
                .flatMap(expression -> expression.names().stream())
                .map(Name::text)
                .collect(Collectors.toSet());
        String templates = templateTexts();
        for (Parameter parameter : programme.parameters()) {
            String name = parameter.name().text();
            if (!read.contains(name) && !templates.contains(name)) {
                remark(parameter.at(), name.length(), "参数“" + name + "”没有被任何计算、规则、输出或模板用到");
            }
        }
    }

    private Stream<Expression> expressions() {
        return Stream.of(
                        programme.computations().stream().map(Computation::expression),
                        programme.rules().stream().flatMap(PackLint::expressionsOf),
                        programme.outputs().stream().flatMap(output -> Stream.concat(output.when().stream(), inserted(output.file()))),
                        programme.noticeList().stream().flatMap(list -> list.when().stream()))
                .flatMap(part -> part);
    }

    private static Stream<Expression> expressionsOf(Rule rule) {
        return Stream.of(Stream.of(rule.condition()), rule.applies().stream(), inserted(rule.message()), inserted(rule.advice()))
                .flatMap(part -> part);
    }

    private static Stream<Expression> inserted(Message message) {
        return message.parts().stream()
                .filter(Message.Part.Inserted.class::isInstance)
                .map(part -> ((Message.Part.Inserted) part).expression());
    }

    private String templateTexts() {
        return programme.outputs().stream().map(output -> output.template()).distinct().map(PackLint::text).collect(Collectors.joining());
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit that nobody knows is one of its own, which nothing can be counted against; usually it is misspelt. */
    private void unknownUnits() {
        programme.tables().stream().flatMap(table -> table.fields().stream()).distinct()
                .forEach(field -> unknown("字段", field.name(), field.unit(), field.at()));
        programme.parameters().forEach(parameter -> unknown("参数", parameter.name(),
                parameter.name().type() instanceof Type.NumberType number ? number.unit() : Unit.NONE, parameter.at()));
        programme.computations().forEach(computation -> unknown("计算", computation.name(), computation.unit(), computation.at()));
    }

    private void unknown(String kind, Name name, Unit unit, SourcePosition at) {
        if (!unit.isNone() && !Unit.isKnown(unit.symbol())) {
            remark(at, name.text().length(), kind + "“" + name.text() + "”的单位“" + unit.symbol() + "”不常见，不能与别的单位换算，请看是不是写错了");
        }
    }

    private void rulesThatReadNothing() {
        programme.rules().stream()
                .filter(rule -> rule.condition().names().isEmpty() && rule.condition().columnsAskedFor().isEmpty() && rule.condition().aggregates().isEmpty())
                .forEach(rule -> remark(rule.at(), rule.id().length(), "规则“" + rule.id() + "”的要求不看表里任何一格，结果总是一样"));
    }

    private void tablesWithoutRequiredColumns() {
        for (TableSpec table : programme.tables()) {
            Optional<SourcePosition> first = table.fields().stream().map(field -> field.at()).findFirst();
            if (first.isPresent() && table.fields().stream().noneMatch(field -> field.columnRequired())) {
                remark(first.get(), 1, "表“" + table.name() + "”没有一个“必有列: 是”的字段，容易把别的表认成它");
            }
        }
    }

    /** A quotation with the reading that something of the pack takes it in. */
    private record Read(String what, SourcePosition at, int length, Citation citation) {}

    /** One clause has one meaning; two readings of it that exclude each other are an oversight or have to be settled. */
    private void sameClauseReadDifferently() {
        Map<String, List<Read>> byWords = new LinkedHashMap<>();
        read().filter(read -> read.citation().isQuoted() && !read.citation().interpretation().isEmpty()).forEach(read ->
                byWords.computeIfAbsent(read.citation().place() + "「" + read.citation().quote(), words -> new ArrayList<>()).add(read));
        byWords.values().forEach(this::opposed);
    }

    private void opposed(List<Read> readings) {
        for (int later = 1; later < readings.size(); later++) {
            Read here = readings.get(later);
            readings.subList(0, later).stream()
                    .filter(earlier -> Readings.areOpposed(earlier.citation().interpretation(), here.citation().interpretation()))
                    .findFirst()
                    .ifPresent(earlier -> remark(here.at(), here.length(), here.what() + "引用的“" + here.citation().place() + "”，"
                            + earlier.what() + "解释为“" + earlier.citation().interpretation() + "”，这里解释为“" + here.citation().interpretation()
                            + "”，请统一，或写明为什么不同"));
        }
    }

    private Stream<Read> read() {
        return Stream.of(
                        programme.parameters().stream().map(parameter -> new Read("参数“" + parameter.name().text() + "”", parameter.at(),
                                parameter.name().text().length(), parameter.citation())),
                        programme.computations().stream().flatMap(computation -> computation.citations().stream().map(citation ->
                                new Read("计算“" + computation.name().text() + "”", computation.at(), computation.name().text().length(), citation))),
                        programme.rules().stream().flatMap(rule -> rule.citations().stream().map(citation ->
                                new Read("规则“" + rule.id() + "”", rule.at(), rule.id().length(), citation))))
                .flatMap(part -> part);
    }

    private void rulesThatOnlyInterpret() {
        for (Rule rule : programme.rules()) {
            if (rule.citations().stream().noneMatch(citation -> citation.isQuoted() || citation.interpretation().contains(CONFIRMED))) {
                remark(rule.at(), rule.id().length(), "规则“" + rule.id() + "”没有引用文件原文，只有解释，请确认文件确实没有规定；确实没有的，在解释里写“"
                        + CONFIRMED + "”");
            }
            rule.citations().stream()
                    .map(citation -> citation.quote().codePointCount(0, citation.quote().length()))
                    .filter(length -> length > LONGEST_QUOTE)
                    .forEach(length -> remark(rule.at(), rule.id().length(),
                            "规则“" + rule.id() + "”的原文有 " + length + " 字，只需引用说明规则的那一句"));
        }
    }
}
