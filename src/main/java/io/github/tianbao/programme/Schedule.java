package io.github.tianbao.programme;

import io.github.tianbao.rule.Name;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/** When something that a reminder speaks of falls due. */
public sealed interface Schedule {

    /** The first day on or after a day on which it falls due; empty if there is none, or if the calendar alone does not tell. */
    Optional<LocalDate> next(LocalDate from);

    /** As offices say it: 每月20日. */
    String words();

    /** Once, on a day (日). */
    record On(LocalDate day) implements Schedule {
        @Override
        public Optional<LocalDate> next(LocalDate from) {
            return Optional.of(day).filter(found -> !found.isBefore(from));
        }

        @Override
        public String words() {
            return "一次";
        }
    }

    /** Every month on one day, the last one of shorter months (每月). */
    record EveryMonth(int day) implements Schedule {
        @Override
        public Optional<LocalDate> next(LocalDate from) {
            LocalDate inThisMonth = in(YearMonth.from(from));
            return Optional.of(inThisMonth.isBefore(from) ? in(YearMonth.from(from).plusMonths(1)) : inThisMonth);
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }

        @Override
        public String words() {
            return "每月" + day + "日";
        }
    }

    /** Every year on one day; 29 February is the 28th of common years (每年). */
    record EveryYear(MonthDay day) implements Schedule {
        @Override
        public Optional<LocalDate> next(LocalDate from) {
            LocalDate inThisYear = day.atYear(from.getYear());
            return Optional.of(inThisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : inThisYear);
        }

        @Override
        public String words() {
            return "每年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }

    /** So many days after a date that each record has (起); the day itself is not counted (民法典 201). */
    record After(Name event, DayCount days) implements Schedule {
        /** Only the records know. */
        @Override
        public Optional<LocalDate> next(LocalDate from) {
            return Optional.empty();
        }

        @Override
        public String words() {
            return event.text() + "后" + days.words();
        }
    }
}
