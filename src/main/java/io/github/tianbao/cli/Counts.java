package io.github.tianbao.cli;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Severity;
import java.util.Map;

/** How many records came to which verdict, and how many findings there were. */
record Counts(int pass, int fail, int undecided, int errors, int warnings) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(Assessment assessment) {
        Map<Verdict, Integer> verdicts = assessment.totals().verdicts();
        return new Counts(
                verdicts.get(Verdict.PASS),
                verdicts.get(Verdict.FAIL),
                verdicts.get(Verdict.UNDECIDED),
                findings(assessment, Severity.ERROR),
                findings(assessment, Severity.WARNING));
    }

    Counts plus(Counts other) {
        return new Counts(
                pass + other.pass, fail + other.fail, undecided + other.undecided, errors + other.errors, warnings + other.warnings);
    }

    int records() {
        return pass + fail + undecided;
    }

    private static int findings(Assessment assessment, Severity severity) {
        return (int) assessment.namedFindings().stream().filter(named -> named.finding().severity() == severity).count();
    }
}
