package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a pack: the programme, or what is wrong with it.
 *
 * @param programme there only if nothing is wrong
 * @param problems  all faults, in the order of the files
 */
public record LoadResult(Optional<Programme> programme, List<Problem> problems, boolean draft) {
    public LoadResult {
        problems = List.copyOf(problems);
    }
}
