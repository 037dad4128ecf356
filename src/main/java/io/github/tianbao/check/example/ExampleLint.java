package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Explanation;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.Outcome;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the worked examples tell about the rules of a sound pack: rules that never fail, never pass, or never fail but together with
 * another one. Nothing is wrong, but a careful author would look again.
 */
public final class ExampleLint {
    /** Failing together once is chance. */
    private static final int OFTEN = 3;

    private final Programme programme;
    private final Map<String, Set<String>> failed = new HashMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();

    private ExampleLint(Programme programme) {
        this.programme = programme;
    }

    /** Remarks in the order of the pack. */
    public static List<Problem> of(Programme programme, List<Example> examples) {
        ExampleLint lint = new ExampleLint(programme);
        ExampleRunner runner = new ExampleRunner(programme);
        for (int number = 0; number < examples.size(); number++) {
            lint.look(number, examples.get(number), runner);
        }
        return lint.remarks();
    }

    private void look(int number, Example example, ExampleRunner runner) {
        if (!runner.run(List.of(example)).get(0).holds()) {
            return;
        }
        Assessment assessment = runner.assess(example);
        for (Finding finding : assessment.findings()) {
            if (finding.kind() == Finding.Kind.VIOLATED) {
                failed.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(number + "/" + finding.row());
            }
        }
        for (TableAssessment table : assessment.tables()) {
            for (RecordAssessment record : table.records()) {
                Explanation.of(assessment, table, record).steps().forEach(step -> note(step, number + "/" + record.row()));
            }
        }
        if (example.kind() != Example.Kind.FAILING && assessment.findings().stream().noneMatch(finding -> finding.rule().equals(example.rule()))) {
            met.computeIfAbsent(example.rule(), rule -> new HashSet<>()).add(String.valueOf(number));
        }
    }

    private void note(Explanation.Step step, String place) {
        if (step instanceof Explanation.Step.Ruled ruled && ruled.outcome() instanceof Outcome.Met) {
            met.computeIfAbsent(ruled.rule().id(), rule -> new HashSet<>()).add(place);
        }
    }

    private List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        for (Rule rule : programme.rules()) {
            if (failures(rule).isEmpty()) {
                remarks.add(remark(rule, "没有一个算例让它不符合，看不出它会不会查出问题"));
            } else if (!met.containsKey(rule.id())) {
                remarks.add(remark(rule, "没有一个算例符合它，看不出有没有人能通过"));
            }
            programme.rules().stream().filter(other -> shadows(other, rule)).findFirst().ifPresent(other -> remarks.add(remark(rule,
                    "在算例里不符合的" + failures(rule).size() + "次，规则“" + other.id() + "”每次也都不符合，请看是不是重复了")));
        }
        return List.copyOf(remarks);
    }

    private Set<String> failures(Rule rule) {
        return failed.getOrDefault(rule.id(), Set.of());
    }

    /** Whether a rule never fails alone, but always with another that reads the same things. */
    private boolean shadows(Rule other, Rule rule) {
        return other != rule
                && failures(rule).size() >= OFTEN
                && failures(other).containsAll(failures(rule))
                && other.condition().names().containsAll(rule.condition().names());
    }

    private static Problem remark(Rule rule, String message) {
        return new Problem(rule.at(), rule.id().length(), "规则“" + rule.id() + "”" + message, "");
    }
}
