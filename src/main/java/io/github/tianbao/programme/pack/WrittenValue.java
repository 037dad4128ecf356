package io.github.tianbao.programme.pack;

import io.github.tianbao.rule.Type;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Values as a pack writes them: {@code 20}, {@code 0.10}, {@code 85%}, {@code 2022-07-27}, 毛家湾镇. */
final class WrittenValue {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?[%‰]?");

    private WrittenValue() {}

    /** What a text is: a number in the unit given, a date, or text. */
    static Type typeOf(String text, Unit unit) {
        if (NUMBER.matcher(text).matches()) {
            return new Type.NumberType(unit);
        }
        return isDay(text) ? Type.DATE : Type.TEXT;
    }

    /** The value of a text that {@link #typeOf} has named. */
    static Value of(String text, Type type) {
        if (type instanceof Type.NumberType number) {
            return new Quantity(amount(text), number.unit());
        }
        return type instanceof Type.DateType ? PartialDate.day(LocalDate.parse(text)) : new Text(text);
    }

    private static BigDecimal amount(String text) {
        int last = text.length() - 1;
        return switch (text.charAt(last)) {
            case '%' -> new BigDecimal(text.substring(0, last)).movePointLeft(2);
            case '‰' -> new BigDecimal(text.substring(0, last)).movePointLeft(3);
            default -> new BigDecimal(text);
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
