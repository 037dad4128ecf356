package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.bag.PackageFault;
import java.util.List;

/**
 * What the examination of one package, or of an archive as a whole, gave.
 *
 * @param subject what was examined: the name of the folder
 * @param title   题名 of the package; empty where it cannot be read, and for an archive
 * @param faults  every file that is not as it was sealed; empty for an archive
 * @param results one for each check, in order of their numbers
 */
public record Examination(String subject, String title, List<PackageFault> faults, List<CheckResult> results) {
    public Examination {
        faults = List.copyOf(faults);
        results = List.copyOf(results);
    }

    /** Whether no check failed. */
    public boolean isSound() {
        return count(CheckResult.Result.FAIL) == 0;
    }

    public int count(CheckResult.Result result) {
        return (int) results.stream().filter(one -> one.result() == result).count();
    }

    /** Checks that failed. */
    public List<CheckResult> failures() {
        return results.stream().filter(one -> one.result() == CheckResult.Result.FAIL).toList();
    }
}
