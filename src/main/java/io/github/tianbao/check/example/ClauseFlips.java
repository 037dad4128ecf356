package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.ConditionVariants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns every clause of a programme around, one at a time, and looks what the worked examples make of it: the turned rule has to be
 * noticed by one of them, and nothing but its own findings may change.
 *
 * @param unnoticed rules that may say the opposite without any example failing, in pack order
 * @param loose     limits that may take in or leave out the number itself without any example failing
 * @param leaking   rules whose turning changes findings of others
 */
public record ClauseFlips(List<Rule> unnoticed, List<Loose> loose, List<Leak> leaking) {

    /** A limit of a rule that no example pins down. */
    public record Loose(Rule rule, String written, String instead) {}

    /** A rule and the others that changed with it. */
    public record Leak(Rule rule, Set<String> others) {}

    public ClauseFlips {
        unnoticed = List.copyOf(unnoticed);
        loose = List.copyOf(loose);
        leaking = List.copyOf(leaking);
    }

    /** Turns every rule; examples that do not hold as they are count for nothing. */
    public static ClauseFlips of(Programme programme, List<Example> examples) {
        ExampleRunner runner = new ExampleRunner(programme);
        List<Example> sound = runner.run(examples).stream().filter(ExampleResult::holds).map(ExampleResult::example).toList();
        Map<Example, Assessment> straight = new LinkedHashMap<>();
        sound.forEach(example -> straight.put(example, runner.assess(example)));
        List<Rule> unnoticed = new ArrayList<>();
        List<Loose> loose = new ArrayList<>();
        List<Leak> leaking = new ArrayList<>();
        for (Rule rule : programme.rules()) {
            Turned turned = new Turned(programme.withRule(rule.withCondition(ConditionVariants.opposite(rule.condition()).expression())));
            List<Example> nearestFirst = nearestFirst(sound, rule);
            if (!turned.isNoticed(nearestFirst)) {
                unnoticed.add(rule);
            }
            Set<String> others = turned.changed(nearestFirst.stream().filter(example -> example.rule().equals(rule.id())).toList(), straight);
            others.remove(rule.id());
            if (!others.isEmpty()) {
                leaking.add(new Leak(rule, others));
            }
            ConditionVariants.limits(rule.condition()).stream()
                    .filter(variant -> !new Turned(programme.withRule(rule.withCondition(variant.expression()))).isNoticed(nearestFirst))
                    .forEach(variant -> loose.add(new Loose(rule, variant.written(), variant.instead())));
        }
        return new ClauseFlips(unnoticed, loose, leaking);
    }

    /** Examples of the rule itself notice soonest. */
    private static List<Example> nearestFirst(List<Example> examples, Rule rule) {
        return examples.stream().sorted(Comparator.comparing(example -> !example.rule().equals(rule.id()))).toList();
    }

    /** The programme with one rule changed. */
    private record Turned(Programme programme) {

        boolean isNoticed(List<Example> examples) {
            ExampleRunner runner = new ExampleRunner(programme);
            return examples.stream().anyMatch(example -> !runner.run(List.of(example)).get(0).holds());
        }

        /** Rules whose findings are not what they were. */
        Set<String> changed(List<Example> examples, Map<Example, Assessment> straight) {
            ExampleRunner runner = new ExampleRunner(programme);
            Set<String> changed = new TreeSet<>();
            examples.forEach(example -> changed.addAll(differing(straight.get(example), runner.assess(example))));
            return changed;
        }

        private static Set<String> differing(Assessment before, Assessment after) {
            Set<Place> was = places(before);
            Set<Place> is = places(after);
            Set<Place> either = new HashSet<>(was);
            either.addAll(is);
            return either.stream().filter(place -> !(was.contains(place) && is.contains(place))).map(Place::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Set<Place> places(Assessment assessment) {
            return assessment.findings().stream()
                    .map(finding -> new Place(finding.rule(), finding.sheet(), finding.row(), finding.kind()))
                    .collect(Collectors.toSet());
        }

        private record Place(String rule, String sheet, int row, Finding.Kind kind) {}
    }
}
