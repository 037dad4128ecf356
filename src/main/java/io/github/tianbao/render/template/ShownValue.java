package io.github.tianbao.render.template;

import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Values as people write them on paper: {@code 180.00}, {@code 1958年5月2日}, {@code 85%}; nothing where nothing is known. */
final class ShownValue {
    private static final Unit MONEY = Unit.of("元");
    private static final int CENTS = 2;
    private static final int SHORT_SCALE = 4;

    private ShownValue() {}

    static String of(Value value, FieldType type) {
        if (value instanceof Quantity quantity) {
            return type == FieldType.PERCENTAGE ? percentage(quantity) : number(quantity);
        }
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof ListValue list) {
            return list.items().stream().map(item -> of(item, type)).collect(Collectors.joining("、"));
        }
        if (value instanceof Text || value instanceof YesNo || value instanceof Missing) {
            return value.text();
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    /** Amounts of money carry at least two decimals; a third one is never rounded away here. */
    private static String number(Quantity quantity) {
        BigDecimal amount = plain(quantity.amount());
        boolean money = !quantity.unit().isNone() && quantity.unit().isConvertibleTo(MONEY);
        return (money && amount.scale() < CENTS ? amount.setScale(CENTS) : amount).toPlainString();
    }

    private static String percentage(Quantity quantity) {
        return plain(quantity.amount().movePointRight(2)).toPlainString() + "%";
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A value between steps: a long fraction is cut after four digits and says so. */
    static String shortened(Value value) {
        if (value instanceof Quantity quantity && quantity.amount().stripTrailingZeros().scale() > SHORT_SCALE) {
            return quantity.amount().setScale(SHORT_SCALE, RoundingMode.DOWN).toPlainString() + "…";
        }
        return of(value, FieldType.TEXT);
    }

    static String date(PartialDate date) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case DAY -> first.getYear() + "年" + first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
            case MONTH -> first.getYear() + "年" + first.getMonthValue() + "月";
            case YEAR -> first.getYear() + "年";
        };
    }
}
