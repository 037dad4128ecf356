package io.github.tianbao.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFolderTest {
    private static final Path SHARED = Path.of("templates/_shared/calendar");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private static LocalDate afterWorkingDays(WorkingDays calendar, LocalDate start, int count) {
        LocalDate day = start;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day).orElseThrow() ? 1 : 0;
        }
        return day;
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-26, 10, 2022-10-13",
        "2022-10-13, 10, 2022-10-27",
        "2022-01-28, 3, 2022-02-07",
        "2021-09-17, 1, 2021-09-18",
        "2022-12-30, 1, 2023-01-03",
        "2023-09-28, 2, 2023-10-08",
    })
    void countsWorkingDaysThroughHolidaysAndMakeUpDays(LocalDate start, int count, LocalDate end) {
        WorkingDays calendar = CalendarFolder.read(SHARED, "_shared/calendar", problems);
        assertThat(afterWorkingDays(calendar, start, count)).isEqualTo(end);
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void doesNotKnowAYearWithoutAFile() {
        WorkingDays calendar = CalendarFolder.read(SHARED, "_shared/calendar", problems);
        assertThat(calendar.isWorkingDay(LocalDate.of(2019, 6, 3))).isEmpty();
    }

    /** The State Council's notices of these years: a year has 11 holidays by law, and each make-up day takes one weekend day. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022})
    void leavesAsManyWorkingDaysAsTheLawDoes(int year) {
        WorkingDays calendar = CalendarFolder.read(SHARED, "_shared/calendar", problems);
        LocalDate first = LocalDate.of(year, 1, 1);
        long working = first.datesUntil(first.plusYears(1)).filter(day -> calendar.isWorkingDay(day).orElseThrow()).count();
        long weekdays = first.datesUntil(first.plusYears(1)).filter(day -> !YearCalendar.isWeekend(day)).count();
        assertThat(weekdays - working).isEqualTo(11);
    }

    @Test
    void knowsNoYearWhereThereIsNoFolder() {
        assertThat(CalendarFolder.read(folder.resolve("none"), "none", problems).isWorkingDay(LocalDate.of(2022, 1, 4))).isEmpty();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @Test
    void tellsDaysOfAnotherYearWeekdaysThatWorkAnywayAndDaysWrittenTwice() throws IOException {
        Files.writeString(folder.resolve("2022.yaml"), """
                文件: {文号: 甲〔2021〕1号, 标题: 放假安排}
                休: [2022-01-03, 2021-12-31, 2022-01-03, 2022-10-08]
                班: [2022-10-10, 2022-10-08]
                """);
        CalendarFolder.read(folder, "c", problems);
        assertThat(problems.inFileOrder()).extracting(problem -> problem.at().toString(), Problem::message).containsExactly(
                org.assertj.core.groups.Tuple.tuple("c/2022.yaml:2:17", "2021-12-31 不在 2022 年，请写到那一年的日历里"),
                org.assertj.core.groups.Tuple.tuple("c/2022.yaml:2:29", "“休”里 2022-01-03 写了两次"),
                org.assertj.core.groups.Tuple.tuple("c/2022.yaml:3:5", "2022-10-10 本来就是工作日，“班”只写上班的周六、周日"),
                org.assertj.core.groups.Tuple.tuple("c/2022.yaml:3:17", "2022-10-08 既在“休”里又在“班”里"));
    }
}
