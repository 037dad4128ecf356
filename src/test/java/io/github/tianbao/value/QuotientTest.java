package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotientTest {
    @Property
    void isWhatBigDecimalSays(
            @ForAll long top, @ForAll @IntRange(min = -8, max = 8) int topScale, @ForAll @IntRange(min = 1) int bottom, @ForAll @IntRange(min = -8, max = 8) int bottomScale) {
        BigDecimal dividend = BigDecimal.valueOf(top, topScale);
        BigDecimal divisor = BigDecimal.valueOf(bottom, bottomScale);
        assertThat(Quotient.of(dividend, divisor)).isEqualByComparingTo(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    @Property
    void isExactForSmallNumbers(@ForAll @IntRange(min = -999, max = 999) int top, @ForAll @IntRange(min = 1, max = 64) int bottom) {
        BigDecimal dividend = BigDecimal.valueOf(top, 1);
        BigDecimal divisor = BigDecimal.valueOf(-bottom);
        assertThat(Quotient.of(dividend, divisor)).isEqualByComparingTo(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    @Test
    void doesNotHideADivisionByZero() {
        assertThatThrownBy(() -> Quotient.of(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
