package io.github.tianbao.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static final Schedule ON_THE_20TH = new Schedule.EveryMonth(20);

    @Test
    void whatIsDueEveryMonthIsDueOnTheDayItself() {
        assertThat(ON_THE_20TH.next(day("2022-08-20"))).contains(day("2022-08-20"));
    }

    @Test
    void whatIsDueEveryMonthIsDueNextMonthOnceItsDayIsOver() {
        assertThat(ON_THE_20TH.next(day("2022-12-21"))).contains(day("2023-01-20"));
    }

    @Test
    void shorterMonthsEndBeforeTheirThirtyFirst() {
        assertThat(new Schedule.EveryMonth(31).next(day("2022-02-10"))).contains(day("2022-02-28"));
        assertThat(new Schedule.EveryMonth(31).next(day("2022-03-01"))).contains(day("2022-03-31"));
    }

    @Test
    void whatIsDueEveryYearIsDueNextYearOnceItsDayIsOver() {
        Schedule yearly = new Schedule.EveryYear(MonthDay.of(11, 30));
        assertThat(yearly.next(day("2022-11-30"))).contains(day("2022-11-30"));
        assertThat(yearly.next(day("2022-12-01"))).contains(day("2023-11-30"));
    }

    @Test
    void whatIsDueOnceIsOverTheDayAfter() {
        Schedule once = new Schedule.On(day("2022-08-01"));
        assertThat(once.next(day("2022-08-01"))).contains(day("2022-08-01"));
        assertThat(once.next(day("2022-08-02"))).isEmpty();
    }

    @Test
    void aTermDoesNotCountItsFirstDay() {
        assertThat(new DayCount(7, false).after(day("2022-07-24"), any -> Optional.of(true))).contains(day("2022-07-31"));
    }

    @Test
    void aTermOfWorkingDaysLeavesOutTheOthers() {
        assertThat(new DayCount(2, true).after(day("2022-07-22"), day -> Optional.of(day.getDayOfWeek().getValue() < 6)))
                .contains(day("2022-07-26"));
    }

    @Test
    void aTermOfWorkingDaysIsOpenWhereTheCalendarOfTheYearIsNotKnown() {
        assertThat(new DayCount(2, true).after(day("2022-12-30"),
                day -> day.getYear() == 2022 ? Optional.of(false) : Optional.empty())).isEmpty();
    }
}
