package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the section 计算. A computation is compiled once all that it needs is typed, so those that compile come out in dependency order;
 * those that never do are faulty, circular, or need one that is.
 */
final class ComputationsReader {
    private static final Map<String, Rule.Reach> REACHES = Map.of("记录", Rule.Reach.RECORD, "组", Rule.Reach.GROUP);

    private final NameTable names;
    private final CitationReader citations;
    private final ExpressionReader expressions;
    private final Problems problems;
    private final NodeReader nodes;

    /** A computation as written. */
    private record Draft(YamlText name, YamlText formula, Optional<YamlText> unit, Rule.Reach reach, List<Citation> citations) {}

    ComputationsReader(NameTable names, CitationReader citations, ExpressionReader expressions, Problems problems) {
        this.names = names;
        this.citations = citations;
        this.expressions = expressions;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Computation> read(YamlMap map) {
        List<Draft> waiting = drafts(map);
        List<Computation> done = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Iterator<Draft> drafts = waiting.iterator(); drafts.hasNext(); ) {
                Draft draft = drafts.next();
                Optional<Expression> expression = expressions.tryToCompile(draft.formula());
                if (expression.isPresent()) {
                    done.add(computation(draft, expression.get()));
                    drafts.remove();
                    progress = true;
                }
            }
        }
        explain(waiting);
        return done;
    }

    private List<Draft> drafts(YamlMap map) {
        List<Draft> drafts = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“计算”", problems).entries()) {
            if (names.reserve(entry.key(), Name.Kind.COMPUTATION)) {
                nodes.map(entry.value(), "计算“" + entry.key() + "”")
                        .flatMap(body -> draft(entry.key(), body))
                        .ifPresentOrElse(drafts::add, () -> names.doubt(entry.key().text()));
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "计算“" + name + "”", problems)) {
            Rule.Reach reach = reader.choice("范围", REACHES).orElse(Rule.Reach.RECORD);
            Optional<YamlText> formula = reader.requiredText("式");
            Optional<YamlText> unit = reader.text("单位");
            List<Citation> basis = citations.several(reader);
            return formula.map(text -> new Draft(name, text, unit, reach, basis));
        }
    }

    private Computation computation(Draft draft, Expression expression) {
        Unit unit = unit(draft, expression.type());
        Name name = names.define(draft.name().text(), counted(expression.type(), unit));
        if (expression.names().stream().map(Name::text).anyMatch(names.doubtful()::contains)) {
            names.doubt(name.text());
        }
        return new Computation(name, expression, draft.reach(), unit, draft.citations(), draft.name().at());
    }

    /** Rules and messages see the result in the unit that the pack gives it; a count without a unit stays one. */
    private static Type counted(Type type, Unit unit) {
        boolean converted = type instanceof Type.NumberType number && !number.unit().isNone() && number.unit().isConvertibleTo(unit);
        return converted ? new Type.NumberType(unit) : type;
    }

    private Unit unit(Draft draft, Type type) {
        Unit own = type instanceof Type.NumberType number ? number.unit() : Unit.NONE;
        if (draft.unit().isEmpty()) {
            return own;
        }
        YamlText word = draft.unit().get();
        Unit shown = Unit.of(word.text());
        if (!(type instanceof Type.NumberType)) {
            problems.add(word, "计算“" + draft.name() + "”的结果是" + Types.describe(type) + "，不能有单位");
        } else if (!own.isNone() && !own.isConvertibleTo(shown)) {
            problems.add(word, "计算“" + draft.name() + "”的结果以“" + own.symbol() + "”为单位，不能写成“" + word + "”；请核对算式，或改写“单位”");
        }
        return shown;
    }

    /** Tells why the computations that are left could not be compiled. */
    private void explain(List<Draft> waiting) {
        List<String> left = waiting.stream().map(draft -> draft.name().text()).toList();
        left.forEach(names::doubt);
        Map<String, List<String>> needs = new LinkedHashMap<>();
        for (Draft draft : waiting) {
            List<String> mentioned = MentionedNames.in(draft.formula().text(), names.names());
            needs.put(draft.name().text(), mentioned.stream().filter(left::contains).toList());
        }
        Map<String, List<String>> circles = circles(new Cycles(needs), left);
        for (Draft draft : waiting) {
            String name = draft.name().text();
            if (circles.containsKey(name)) {
                problems.add(draft.name(), "计算互相引用，绕成了圈：" + String.join(" → ", circles.get(name)) + " → " + name + "，请去掉其中一处");
            } else if (circles.values().stream().noneMatch(circle -> circle.contains(name))) {
                expressions.value(draft.formula(), names);
            }
        }
    }

    /** The circles by their first members. */
    private static Map<String, List<String>> circles(Cycles cycles, List<String> names) {
        Map<String, List<String>> circles = new LinkedHashMap<>();
        names.forEach(name -> cycles.through(name).ifPresent(circle -> circles.putIfAbsent(circle.get(0), circle)));
        return circles;
    }
}
