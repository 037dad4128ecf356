package io.github.tianbao.rule.semantics;

import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How the language counts: 34 digits; comparing and rounding look at 30 of them, so that 1 ÷ 3 × 3 is 1. */
public final class Decimals {
    public static final MathContext CONTEXT = MathContext.DECIMAL128;
    private static final MathContext SETTLED = new MathContext(30, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** The number without the last digits that a quotient leaves uncertain. */
    public static BigDecimal settle(BigDecimal number) {
        return number.precision() > SETTLED.getPrecision() ? number.round(SETTLED) : number;
    }

    static int compare(BigDecimal one, BigDecimal other) {
        return settle(one).compareTo(settle(other));
    }

    /** What is missing of two values of which at least one is. */
    public static Missing missing(Value one, Value other) {
        if (one instanceof Missing first) {
            return other instanceof Missing second ? first.and(second) : first;
        }
        return (Missing) other;
    }
}
