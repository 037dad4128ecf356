package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * A file of which somebody asks what was known before.
 *
 * @param township    whose folder it lay in, empty for none
 * @param assessments what was found in it
 * @param origin      number of the entry that it corrects
 * @param before      number of the file's own entry, or any greater one where it has none yet: only what came in before counts
 */
public record Question(String township, List<Assessment> assessments, Optional<Long> origin, long before) {
    /** The number of a file that has just come in. */
    public static final long NOW = Long.MAX_VALUE;

    public Question {
        assessments = List.copyOf(assessments);
    }

    /** Whether an entry is the copy that this one corrects. */
    boolean isItself(long submission) {
        return origin.filter(id -> id == submission).isPresent();
    }
}
