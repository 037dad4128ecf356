package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the faults of a pack while it is read, so that one run tells them all. For one thread. */
public final class Problems {
    private static final Comparator<Problem> IN_FILE_ORDER = Comparator
            .comparing((Problem problem) -> problem.at().file())
            .thenComparingInt(problem -> problem.at().line())
            .thenComparingInt(problem -> problem.at().column());

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(YamlNode where, String message) {
        add(where, message, Optional.empty());
    }

    /** @param suggestion the word that may have been meant; becomes part of the message */
    public void add(YamlNode where, String message, Optional<String> suggestion) {
        int length = where instanceof YamlText text ? text.length() : 1;
        String question = suggestion.map(word -> "，您是不是要写“" + word + "”？").orElse("");
        found.add(new Problem(where.at(), length, message + question, suggestion.orElse("")));
    }

    public void add(SourcePosition at, String message) {
        found.add(new Problem(at, 1, message, ""));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** All faults, each once, in the order of the files. */
    public List<Problem> inFileOrder() {
        return found.stream().distinct().sorted(IN_FILE_ORDER).toList();
    }
}
