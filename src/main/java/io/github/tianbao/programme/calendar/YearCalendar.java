package io.github.tianbao.programme.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The arrangement of one year.
 *
 * @param rest days off besides weekends (休)
 * @param work weekend days on which offices work (班)
 */
record YearCalendar(Set<LocalDate> rest, Set<LocalDate> work) {
    YearCalendar {
        rest = Set.copyOf(rest);
        work = Set.copyOf(work);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || !isWeekend(day) && !rest.contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
