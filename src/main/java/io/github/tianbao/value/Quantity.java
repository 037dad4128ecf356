package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.Objects;

/** A decimal number with its unit; a plain number has {@link Unit#NONE}. */
public record Quantity(BigDecimal amount, Unit unit) implements Value {
    public Quantity {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
    }

    public static Quantity of(BigDecimal amount) {
        return new Quantity(amount, Unit.NONE);
    }

    public static Quantity of(long amount) {
        return of(BigDecimal.valueOf(amount));
    }

    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), Unit.of(unit));
    }

    /** Plain digits without trailing zeros, then the unit: {@code 13.845万亩}. */
    @Override
    public String text() {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return plain.toPlainString() + unit.symbol();
    }
}
