package io.github.tianbao.rule.syntax;

/**
 * A stretch of an expression's text.
 *
 * @param start  0-based, in code points
 * @param length in code points
 */
public record Span(int start, int length) {
    public int end() {
        return start + length;
    }

    /** From the start of this stretch to the end of another. */
    public Span to(Span other) {
        return new Span(start, Math.max(length, other.end() - start));
    }
}
