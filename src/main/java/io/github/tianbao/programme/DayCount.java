package io.github.tianbao.programme;

import io.github.tianbao.rule.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of days as notices write it: {@code 7 天}, {@code 10 个工作日}.
 *
 * @param days    at least 1
 * @param working whether only working days count
 */
public record DayCount(int days, boolean working) {

    /** The last day of the term that begins after a day; empty where the calendar of a year is not known. */
    public Optional<LocalDate> after(LocalDate start, WorkingDays calendar) {
        if (!working) {
            return Optional.of(start.plusDays(days));
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            Optional<Boolean> works = calendar.isWorkingDay(day);
            if (works.isEmpty()) {
                return Optional.empty();
            }
            left -= works.get() ? 1 : 0;
        }
        return Optional.of(day);
    }

    /** 10个工作日, 7天. */
    public String words() {
        return days + (working ? "个工作日" : "天");
    }
}
