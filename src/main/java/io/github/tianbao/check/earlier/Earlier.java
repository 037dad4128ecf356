package io.github.tianbao.check.earlier;

import java.util.List;
import java.util.Optional;

/**
 * What was known before about the rows of one programme (往期对照).
 *
 * @param programme  its id
 * @param periods    against the period before, one for each township that had one
 * @param revision   against the copy that this one corrects
 * @param duplicates people who stand in other files too
 */
public record Earlier(
        String programme, List<PeriodComparison> periods, Optional<RevisionComparison> revision, Listed<Duplicate> duplicates) {
    public Earlier {
        periods = List.copyOf(periods);
    }

    /** Nothing is known. */
    public static Earlier none(String programme) {
        return new Earlier(programme, List.of(), Optional.empty(), Listed.none());
    }

    /** What concerns one programme, of what concerns a whole submission. */
    public static Earlier of(String programme, List<Earlier> all) {
        return all.stream().filter(earlier -> earlier.programme().equals(programme)).findFirst().orElseGet(() -> none(programme));
    }

    public boolean isEmpty() {
        return periods.isEmpty() && revision.isEmpty() && duplicates.isEmpty();
    }
}
