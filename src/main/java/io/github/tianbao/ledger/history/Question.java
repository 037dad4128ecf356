package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of which somebody asks what was known before.
 *
 * @param township    whose folder it lay in, empty for none
 * @param assessments what was found in it
 * @param origin      number of the entry that it corrects
 * @param ignored     numbers of entries that count as the same file: an earlier run over the same bytes
 */
public record Question(String township, List<Assessment> assessments, Optional<Long> origin, Set<Long> ignored) {
    public Question {
        assessments = List.copyOf(assessments);
        ignored = Set.copyOf(ignored);
    }

    /** Whether an entry is the file itself or what it takes the place of. */
    boolean isItself(long submission) {
        return ignored.contains(submission) || origin.filter(id -> id == submission).isPresent();
    }
}
