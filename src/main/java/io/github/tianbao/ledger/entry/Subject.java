package io.github.tianbao.ledger.entry;

import java.util.Arrays;

/**
 * Who or what a row is about.
 *
 * @param kind {@link IdentifierKind#name()} where a number or code tells it everywhere; else the programme and table within which
 *             the text does
 */
public record Subject(String kind, String text) {
    /** Whether it is the same person or firm in every programme. */
    public boolean isUnique() {
        return isUnique(kind);
    }

    /** Whether subjects of a kind are the same person or firm in every programme. */
    public static boolean isUnique(String kind) {
        return Arrays.stream(IdentifierKind.values()).anyMatch(known -> known.isUnique() && known.name().equals(kind));
    }
}
