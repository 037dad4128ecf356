package io.github.tianbao.programme.difference;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a new version of a pack says otherwise than the old one: notices, parameters, computations, rules.
 *
 * @param changes in the order of the packs
 */
public record PackDifference(List<Change> changes) {

    /**
     * One thing that differs.
     *
     * @param what   what kind of thing and its name, for example {@code 规则 R01}
     * @param before empty if it is new
     * @param after  empty if it is gone
     */
    public record Change(String what, String before, String after) {}

    public PackDifference {
        changes = List.copyOf(changes);
    }

    /** Compares two versions of a pack. */
    public static PackDifference between(Programme before, Programme after) {
        List<Change> changes = new ArrayList<>();
        compare("文件", before.notices(), after.notices(), notice -> notice.number(), notice -> notice.title(), changes);
        compare("参数", before.parameters(), after.parameters(), parameter -> parameter.name().text(), PackDifference::values, changes);
        compare("计算", before.computations(), after.computations(), computation -> computation.name().text(), PackDifference::formula, changes);
        compare("规则", before.rules(), after.rules(), Rule::id, PackDifference::demand, changes);
        compare("人工判断", before.judgements(), after.judgements(), judgement -> judgement.id(), judgement -> judgement.question(), changes);
        compare("期限", before.deadlines(), after.deadlines(), deadline -> deadline.name(), deadline -> deadline.day().toString(), changes);
        return new PackDifference(changes);
    }

    private static <T> void compare(
            String kind, List<T> before, List<T> after, Function<T, String> name, Function<T, String> text, List<Change> changes) {
        Map<String, String> old = new LinkedHashMap<>();
        before.forEach(thing -> old.put(name.apply(thing), text.apply(thing)));
        Map<String, String> left = new LinkedHashMap<>(old);
        for (T thing : after) {
            String was = old.getOrDefault(name.apply(thing), "");
            left.remove(name.apply(thing));
            if (!was.equals(text.apply(thing))) {
                changes.add(new Change(kind + " " + name.apply(thing), was, text.apply(thing)));
            }
        }
        left.forEach((gone, was) -> changes.add(new Change(kind + " " + gone, was, "")));
    }

    private static String values(Parameter parameter) {
        return new TreeMap<>(parameter.values()).entrySet().stream()
                .map(entry -> entry.getKey() + "起" + (entry.getValue().isMissing() ? "停止执行" : " " + entry.getValue().text()))
                .collect(Collectors.joining("；"));
    }

    private static String formula(Computation computation) {
        return oneLine(computation.expression().source());
    }

    private static String demand(Rule rule) {
        String when = rule.applies().map(applies -> "当 " + oneLine(applies.source()) + "：").orElse("");
        return rule.severity().word() + "　" + when + oneLine(rule.condition().source());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
