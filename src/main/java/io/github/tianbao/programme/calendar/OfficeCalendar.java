package io.github.tianbao.programme.calendar;

import io.github.tianbao.rule.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The years whose arrangement is known. */
record OfficeCalendar(Map<Integer, YearCalendar> years) implements WorkingDays {
    OfficeCalendar {
        years = Map.copyOf(years);
    }

    @Override
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).map(year -> year.isWorkingDay(day));
    }
}
