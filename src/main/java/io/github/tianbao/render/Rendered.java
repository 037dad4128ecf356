package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import java.util.List;

/**
 * What rendering gave.
 *
 * @param assessments as they came in, but a record whose form could not be printed is undecided and has a finding that says why
 * @param outputs     every file written, in path order
 */
public record Rendered(List<Assessment> assessments, List<Output> outputs) {
    public Rendered {
        assessments = List.copyOf(assessments);
        outputs = List.copyOf(outputs);
    }
}
