package io.github.tianbao.value;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date with the precision it was given in. Comparing dates of different precision compares what both know.
 *
 * @param first the first day of the period meant: the day itself, or the first of the month or year
 */
public record PartialDate(LocalDate first, Precision precision) implements Value {

    /** How exactly a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    public PartialDate {
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
