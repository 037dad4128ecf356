package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A decimal number with its unit.
 *
 * @param unit {@link Unit#NONE} for a plain number
 */
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

    /** The same quantity counted in another unit, see {@link Unit#convert}. */
    public Quantity in(Unit target) {
        return new Quantity(unit.convert(amount, target), target);
    }

    /** Equal amounts are equal whatever their trailing zeros: 1.0 元 is 1.00 元. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && amount.compareTo(quantity.amount) == 0 && unit.equals(quantity.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), unit);
    }

    /** Plain digits without trailing zeros, then the unit: {@code 13.845万亩}. */
    @Override
    public String text() {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return plain.toPlainString() + unit.symbol();
    }
}
