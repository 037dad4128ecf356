package io.github.tianbao.rule.syntax;

import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The limits in the text of a condition, and the same text with one of them taking in or leaving out the number itself. */
public final class Comparisons {
    private static final SourcePosition NOWHERE = new SourcePosition("", 1, 1);
    private static final Map<Operator, Operator> OTHER = Map.of(
            Operator.LESS, Operator.AT_MOST, Operator.AT_MOST, Operator.LESS,
            Operator.GREATER, Operator.AT_LEAST, Operator.AT_LEAST, Operator.GREATER);

    private Comparisons() {}

    /**
     * A text with one limit changed.
     *
     * @param written the comparison as it stands there
     * @param instead the same with the other operator
     * @param source  the whole changed text
     */
    public record Change(String written, String instead, String source) {}

    /** One change for each limit, in the order of the text. */
    public static List<Change> changes(String source, Scope scope, Set<String> functions) {
        SourceText text = new SourceText(source);
        Node tree = Parser.parse(text, new Vocabulary(scope, functions), new Diagnostics(text, NOWHERE));
        List<Change> changes = new ArrayList<>();
        collect(tree, text, changes);
        return List.copyOf(changes);
    }

    private static void collect(Node node, SourceText text, List<Change> changes) {
        if (node instanceof Node.Infix infix && OTHER.containsKey(infix.operator()) && isSpelledOut(infix, text)) {
            changes.add(change(infix, text));
        }
        node.children().forEach(child -> collect(child, text, changes));
    }

    /** Not so in {@code 在 60 以上}, where the operator stands on both sides of the number. */
    private static boolean isSpelledOut(Node.Infix infix, SourceText text) {
        Span span = infix.operatorSpan();
        return Symbol.spelled(text.folded(span.start(), span.end())).flatMap(Operator::of).equals(Optional.of(infix.operator()));
    }

    private static Change change(Node.Infix infix, SourceText text) {
        Span at = infix.operatorSpan();
        String other = OTHER.get(infix.operator()).text();
        String before = text.written(0, at.start());
        String after = text.written(at.end(), text.length());
        Span whole = infix.span();
        String instead = text.written(whole.start(), at.start()) + other + text.written(at.end(), whole.end());
        return new Change(text.label(whole), instead.strip().replaceAll("\\s+", " "), before + " " + other + " " + after);
    }
}
