package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;

/**
 * Compares dates of any precision. Of equal precision they compare as what they are, month with month. Otherwise a
 * comparison is decided only if it comes out the same for every day meant.
 */
public final class DateOrder {
    private DateOrder() {}

    static Value compare(PartialDate left, Operator operator, PartialDate right) {
        return switch (operator) {
            case LESS -> before(left, right);
            case GREATER -> before(right, left);
            case AT_MOST -> not(before(right, left));
            case AT_LEAST -> not(before(left, right));
            case EQUAL -> equal(left, right);
            default -> not(equal(left, right));
        };
    }

    /** Whether one date is before another; missing if it depends on a day that is not known. */
    public static Value before(PartialDate left, PartialDate right) {
        if (left.precision() == right.precision()) {
            return YesNo.of(left.first().isBefore(right.first()));
        }
        if (left.last().isBefore(right.first())) {
            return YesNo.YES;
        }
        return left.first().isBefore(right.last()) ? tooCoarse(left, right) : YesNo.NO;
    }

    private static Value equal(PartialDate left, PartialDate right) {
        if (left.precision() == right.precision()) {
            return YesNo.of(left.first().equals(right.first()));
        }
        boolean apart = left.last().isBefore(right.first()) || right.last().isBefore(left.first());
        return apart ? YesNo.NO : tooCoarse(left, right);
    }

    private static Value not(Value value) {
        return value instanceof YesNo decided ? YesNo.of(!decided.isYes()) : value;
    }

    private static Missing tooCoarse(PartialDate left, PartialDate right) {
        PartialDate coarse = left.precision().compareTo(right.precision()) > 0 ? left : right;
        return tooCoarse(coarse);
    }

    /** What is missing where a date is not known to the day. */
    public static Missing tooCoarse(PartialDate date) {
        return Missing.of(date.text() + "的具体日期");
    }
}
