package io.github.tianbao.rule.syntax;

import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import java.util.List;
import java.util.TreeMap;

/** Collects the problems of one expression; of several at the same place the first one counts, the rest follow from it. */
public final class Diagnostics {
    private final SourceText source;
    private final SourcePosition origin;
    private final TreeMap<Integer, Problem> problems = new TreeMap<>();

    public Diagnostics(SourceText source, SourcePosition origin) {
        this.source = source;
        this.origin = origin;
    }

    public void report(Span span, String message) {
        report(span, message, "");
    }

    public void report(Span span, String message, String suggestion) {
        problems.putIfAbsent(
                span.start(),
                new Problem(source.position(origin, span.start()), Math.max(1, span.length()), message, suggestion));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** In the order of the text. */
    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }
}
