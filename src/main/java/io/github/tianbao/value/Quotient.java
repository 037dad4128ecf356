package io.github.tianbao.value;

import java.math.BigDecimal;
import java.math.MathContext;

/** Divides decimals to 34 digits (DECIMAL128); quickly where the result is short, because {@code BigDecimal} is slow just there. */
public final class Quotient {
    private static final int SHORT = 12;
    private static final int MOST_PLACES = 6;

    private Quotient() {}

    /**
     * The quotient, exact where 34 digits hold it.
     *
     * @param divisor not zero
     */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        return dividend.precision() <= SHORT && divisor.precision() <= SHORT
                ? ofShort(dividend, divisor)
                : dividend.divide(divisor, MathContext.DECIMAL128);
    }

    /** Looks for an exact result of a few more places; {@code BigDecimal} would cut it out of 34 digits, zero by zero. */
    private static BigDecimal ofShort(BigDecimal dividend, BigDecimal divisor) {
        long top = dividend.unscaledValue().longValue();
        long bottom = divisor.unscaledValue().longValue();
        for (int places = 0; places <= MOST_PLACES; places++) {
            if (top % bottom == 0) {
                return BigDecimal.valueOf(top / bottom, dividend.scale() - divisor.scale() + places);
            }
            top *= 10;
        }
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }
}
