package io.github.tianbao.check.example;

import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules of a programme have worked examples.
 *
 * @param gaps             rules that lack a passing, a failing or a boundary example, in pack order
 * @param judgements       clauses that only a person can apply and that no example passes through; they need none
 * @param unknown          examples about something that the programme does not have
 */
public record ExampleCoverage(List<Gap> gaps, List<String> judgements, List<Example> unknown) {

    /** A rule and the kinds of example that it lacks. */
    public record Gap(Rule rule, Set<Example.Kind> missing) {}

    public ExampleCoverage {
        gaps = List.copyOf(gaps);
        judgements = List.copyOf(judgements);
        unknown = List.copyOf(unknown);
    }

    public static ExampleCoverage of(Programme programme, List<Example> examples) {
        Map<String, Set<Example.Kind>> shown = new HashMap<>();
        examples.forEach(example ->
                shown.computeIfAbsent(example.rule(), rule -> EnumSet.noneOf(Example.Kind.class)).add(example.kind()));
        List<Gap> gaps = new ArrayList<>();
        for (Rule rule : programme.rules()) {
            Set<Example.Kind> missing = EnumSet.allOf(Example.Kind.class);
            missing.removeAll(shown.getOrDefault(rule.id(), Set.of()));
            if (!missing.isEmpty()) {
                gaps.add(new Gap(rule, missing));
            }
        }
        List<String> judgements = programme.judgements().stream().map(Judgement::id).filter(id -> !shown.containsKey(id)).toList();
        List<Example> unknown = examples.stream().filter(example -> !isKnown(programme, example)).toList();
        return new ExampleCoverage(gaps, judgements, unknown);
    }

    /** A rule, a judgement or a computation; an example that only states results may carry a catalogue number that no rule has. */
    static boolean isKnown(Programme programme, Example example) {
        String id = example.rule();
        return !example.expected().isEmpty()
                || programme.rules().stream().anyMatch(rule -> rule.id().equals(id))
                || programme.judgements().stream().anyMatch(judgement -> judgement.id().equals(id))
                || programme.computations().stream().anyMatch(computation -> computation.name().text().equals(id))
                || id.startsWith("U");
    }
}
