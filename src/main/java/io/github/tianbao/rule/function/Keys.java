package io.github.tianbao.rule.function;

import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;

/** Makes values comparable as keys: 2 and 2.00 are one. */
final class Keys {
    private Keys() {}

    static Value of(Value value) {
        if (!(value instanceof Quantity quantity)) {
            return value;
        }
        BigDecimal amount = quantity.amount();
        return new Quantity(amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros(), quantity.unit());
    }
}
