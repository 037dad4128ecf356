package io.github.tianbao.value;

import java.util.Objects;

/**
 * A remark on a value that could be read.
 *
 * @param text in Chinese, for the clerk
 */
public record Note(Kind kind, String text) {

    /** How much a remark weighs. */
    public enum Kind {
        /** The text was written in an unusual way and was put right without doubt, for example full-width digits. */
        REPAIRED,
        /** The value may be wrong or not exact; a person should look. */
        DOUBTFUL
    }

    public Note {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    public static Note repaired(String text) {
        return new Note(Kind.REPAIRED, text);
    }

    public static Note doubtful(String text) {
        return new Note(Kind.DOUBTFUL, text);
    }
}
