package io.github.tianbao.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date with the precision it was given in.
 *
 * @param first the first day of the period meant: the day itself, or the first of the month or year
 */
public record PartialDate(LocalDate first, Precision precision) implements Value {

    /** How exactly a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    public PartialDate {
        Objects.requireNonNull(first);
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** The last day of the period meant. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> LocalDate.of(first.getYear(), 12, 31);
        };
    }

    /**
     * Negative, zero or positive as this is earlier than, not told apart from, or later than the other, comparing only what both know:
     * 2022-07 is neither before nor after 2022-07-27. No total order, so not {@link Comparable}.
     */
    public int compareWith(PartialDate other) {
        Precision known = precision.compareTo(other.precision) > 0 ? precision : other.precision;
        return new PartialDate(first, known).first.compareTo(new PartialDate(other.first, known).first);
    }

    /** ISO text to the precision known: {@code 2022-07-27}, {@code 2022-07}, {@code 2022}. */
    @Override
    public String text() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
