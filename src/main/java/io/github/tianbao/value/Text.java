package io.github.tianbao.value;

import java.util.Objects;

/** Text as the clerk wrote it, already tidied (see {@code TextNormaliser}). */
public record Text(String text) implements Value {
    public Text {
        Objects.requireNonNull(text);
    }
}
