package io.github.tianbao.check;

import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers the findings of one record and works out its verdict. */
final class Tally {
    private final TypedRecord record;
    private final List<Finding> findings = new ArrayList<>(0);
    private Verdict verdict = Verdict.PASS;

    Tally(TypedRecord record) {
        this.record = record;
    }

    void add(Finding finding) {
        findings.add(finding);
        weigh(finding.severity(), finding.kind());
    }

    /** Notes a rule that is undecided; says so only if no fault of a cell says already why. */
    void addUndecided(Rule rule, Set<String> missing, Supplier<Finding> finding) {
        weigh(rule.severity(), Finding.Kind.UNDECIDED);
        if (!Faults.explain(missing, List.of(record))) {
            findings.add(finding.get());
        }
    }

    /** Counts what was found elsewhere, for example at the first record of the household, without repeating it. */
    void weigh(Severity severity, Finding.Kind kind) {
        if (severity != Severity.ERROR) {
            return;
        }
        if (kind == Finding.Kind.VIOLATED) {
            verdict = Verdict.FAIL;
        } else if (verdict == Verdict.PASS) {
            verdict = Verdict.UNDECIDED;
        }
    }

    Verdict verdict() {
        return verdict;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
