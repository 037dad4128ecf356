package io.github.tianbao.rule;

import io.github.tianbao.value.Unit;

/** What kind of value the place where an expression stands wants. */
public sealed interface Expected {

    /** Any value, as in a message. */
    record Anything() implements Expected {}

    /** 是 or 否, as in 要求 and 当. */
    record Condition() implements Expected {}

    /** A number that can be shown in a unit: plain, or of a unit convertible to it. The value itself is not converted. */
    record AmountShownIn(Unit unit) implements Expected {}

    static Expected anything() {
        return new Anything();
    }

    static Expected condition() {
        return new Condition();
    }

    static Expected amountShownIn(Unit unit) {
        return new AmountShownIn(unit);
    }
}
