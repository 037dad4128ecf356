package io.github.tianbao.rule;

/**
 * A name that stands for a value.
 *
 * @param slot where {@link Environment} finds it without looking the text up
 */
public record Name(String text, Type type, Kind kind, int slot) {

    /** What a name stands for. */
    public enum Kind {
        FIELD,
        PARAMETER,
        COMPUTATION,
        CONTEXT,
        /** A list from outside the submission; 是 if it was given. */
        LIST,
        /** A column of such a list. */
        COLUMN
    }
}
