package io.github.tianbao.rule.function;

import io.github.tianbao.rule.WorkingDays;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts working days; the first day is not counted, the last one is (民法典 201). A year without a calendar makes the result
 * missing.
 */
final class WorkingDayCount {
    private static final int MOST_DAYS = 4_000;

    private WorkingDayCount() {}

    /** The working day so many working days later, or earlier if negative. */
    static Value after(WorkingDays calendar, LocalDate from, int count) {
        int step = Integer.signum(count);
        int left = Math.abs(count);
        LocalDate day = from;
        for (int passed = 0; left > 0; passed++) {
            day = day.plusDays(step);
            Optional<Boolean> working = calendar.isWorkingDay(day);
            if (working.isEmpty() || passed > MOST_DAYS) {
                return unknown(day);
            }
            left -= working.get() ? 1 : 0;
        }
        return PartialDate.day(day);
    }

    /** How many working days lie after the first day up to and with the last; negative backwards. */
    static Value between(WorkingDays calendar, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            Value backwards = between(calendar, last, first);
            return backwards instanceof Quantity count ? Quantity.of(count.amount().negate()) : backwards;
        }
        if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            return unknown(last);
        }
        long count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Boolean> working = calendar.isWorkingDay(day);
            if (working.isEmpty()) {
                return unknown(day);
            }
            count += working.get() ? 1 : 0;
        }
        return Quantity.of(count);
    }

    private static Missing unknown(LocalDate day) {
        return Missing.of(day.getYear() + "年工作日安排");
    }
}
