package io.github.tianbao.value;

/**
 * A typed value as rules see it. Immutable; a blank cell is {@link Missing}, never zero and never an empty text.
 */
public sealed interface Value permits Quantity, Text, PartialDate, YesNo, ListValue, Missing {

    /** The canonical text of this value, as receipts and traces print it: {@code 180元}, {@code 1995-12-31}, {@code 是}. */
    String text();

    /** Whether nothing is known: rules that need this value are undecided. */
    default boolean isMissing() {
        return this instanceof Missing;
    }
}
