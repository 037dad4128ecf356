package io.github.tianbao.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts ages, months and days as the Civil Code (民法典 200–204) and the offices' habit do. */
public final class DateArithmetic {
    private DateArithmetic() {}

    /**
     * Completed years of age (周岁) on a day. The birthday itself counts; who was born on 29 February reaches an age on 1 March of a
     * year without that day. Negative before the birth.
     */
    public static int ageOn(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /** The age, where the birth date is exact enough to tell it. */
    public static Optional<Integer> ageOn(PartialDate birth, LocalDate day) {
        int oldest = ageOn(birth.first(), day);
        return ageOn(birth.last(), day) == oldest ? Optional.of(oldest) : Optional.empty();
    }

    /** The first day on which a person is so many years old. */
    public static LocalDate dayOfAge(LocalDate birth, int years) {
        return sameDayOrNext(birth, years * 12L);
    }

    /**
     * Calendar months from a first to a last day, both counted: 1 January to 31 December is 12. A last month that is not full counts
     * as its days over the days that the full month would have (DECIMAL128), so 1978-03-01 to 1986-09-15 is 102.5. Where the first
     * day's number is missing in a later month, that month is full at its end. Negative if the last day lies before the first, zero if
     * it is the day before it.
     */
    public static BigDecimal monthsBetween(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        return end.isBefore(first) ? monthsUntil(end, first).negate() : monthsUntil(first, end);
    }

    /** Months between dates of any precision; a month or year named without a day counts in full. */
    public static BigDecimal monthsBetween(PartialDate first, PartialDate last) {
        return monthsBetween(first.first(), last.last());
    }

    private static BigDecimal monthsUntil(LocalDate from, LocalDate end) {
        long whole = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(end));
        if (sameDayOrNext(from, whole).isAfter(end)) {
            whole--;
        }
        LocalDate full = sameDayOrNext(from, whole);
        long left = ChronoUnit.DAYS.between(full, end);
        if (left == 0) {
            return BigDecimal.valueOf(whole);
        }
        long days = ChronoUnit.DAYS.between(full, sameDayOrNext(from, whole + 1));
        BigDecimal part = Quotient.of(BigDecimal.valueOf(left), BigDecimal.valueOf(days));
        return BigDecimal.valueOf(whole).add(part, MathContext.DECIMAL128);
    }

    /** The same day of a later month, or the first of the month after where there is no such day. */
    private static LocalDate sameDayOrNext(LocalDate day, long months) {
        LocalDate clamped = day.plusMonths(months);
        return clamped.getDayOfMonth() == day.getDayOfMonth() ? clamped : clamped.plusDays(1);
    }

    /** The same day so many months later (earlier if negative), or the month's last day where there is no such day (民法典 202). */
    public static LocalDate addMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /** As {@link #addMonths(LocalDate, int)}, to the precision given; empty for a date that names no month. */
    public static Optional<PartialDate> addMonths(PartialDate date, int months) {
        return switch (date.precision()) {
            case DAY -> Optional.of(PartialDate.day(addMonths(date.first(), months)));
            case MONTH -> Optional.of(PartialDate.month(YearMonth.from(date.first()).plusMonths(months)));
            case YEAR -> Optional.empty();
        };
    }

    /** The month after the one a day lies in (次月). */
    public static YearMonth nextMonth(LocalDate day) {
        return YearMonth.from(day).plusMonths(1);
    }

    /** Days from one day to another; the first day is not counted, the last one is (民法典 201). Negative backwards. */
    public static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
