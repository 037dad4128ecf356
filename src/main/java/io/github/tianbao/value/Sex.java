package io.github.tianbao.value;

import java.util.Optional;

/** 男 or 女, as identity numbers and rosters tell it. */
public enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** The word for it in Chinese. */
    public String word() {
        return word;
    }

    /** Reads {@code 男}, {@code 女}, also with {@code 性} behind it. */
    public static Optional<Sex> of(String text) {
        return switch (TextNormaliser.key(text)) {
            case "男", "男性" -> Optional.of(MALE);
            case "女", "女性" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
