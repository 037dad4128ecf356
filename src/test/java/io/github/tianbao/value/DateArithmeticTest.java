package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateArithmeticTest {

    @ParameterizedTest
    @CsvSource({
        "1995-01-01, 1995-12-31, 12",
        "1995-02-01, 1995-12-31, 11",
        "1978-03-01, 1986-09-15, 102.5",
        "1978-03-01, 1986-02-28, 96",
        "1994-12-01, 1995-12-31, 13",
        "2000-02-29, 2001-02-28, 12",
        "2001-01-31, 2001-02-28, 1",
        "2001-01-29, 2001-02-28, 1",
        "2001-01-28, 2001-02-27, 1",
        "2001-01-15, 2001-02-14, 1",
        "2001-03-15, 2001-03-14, 0",
        "2001-04-01, 2001-04-01, 0.03333333333333333333333333333333333",
        "2001-04-16, 2001-04-30, 0.5",
        "1996-01-01, 1995-11-30, -1"
    })
    void countsMonthsWithBothTheFirstAndTheLastDay(LocalDate first, LocalDate last, BigDecimal months) {
        assertThat(DateArithmetic.monthsBetween(first, last)).isEqualByComparingTo(months);
    }

    @ParameterizedTest
    @CsvSource({"1978-03-01, 1986-09-15, 9", "1978-03-01, 1986-02-28, 8", "1994-12-01, 1995-12-31, 2", "1995-01-01, 1995-12-31, 1"})
    void givesYearsOfServiceWhenRoundedUp(LocalDate first, LocalDate last, int years) {
        BigDecimal ratio = DateArithmetic.monthsBetween(first, last).divide(BigDecimal.valueOf(12), java.math.MathContext.DECIMAL128);

        assertThat(ratio.setScale(0, java.math.RoundingMode.CEILING).intValueExact()).isEqualTo(years);
    }

    @Test
    void countsMonthsNamedWithoutADayInFull() {
        PartialDate march = PartialDate.month(YearMonth.of(1978, 3));
        PartialDate february = PartialDate.month(YearMonth.of(1986, 2));

        assertThat(DateArithmetic.monthsBetween(march, february)).isEqualByComparingTo("96");
        assertThat(DateArithmetic.monthsBetween(PartialDate.year(1978), PartialDate.year(1978))).isEqualByComparingTo("12");
    }

    @ParameterizedTest
    @CsvSource({"1958-05-02, 2018-05-01, 59", "1958-05-02, 2018-05-02, 60", "2000-02-29, 2018-02-28, 17", "2000-02-29, 2018-03-01, 18",
        "2000-02-29, 2020-02-29, 20", "2022-01-02, 2022-01-01, 0"})
    void countsCompletedYearsOfAge(LocalDate birth, LocalDate day, int age) {
        assertThat(DateArithmetic.ageOn(birth, day)).isEqualTo(age);
    }

    @Test
    void reachesAnAgeOnTheFirstOfMarchWhenBornOnTheTwentyNinthOfFebruary() {
        LocalDate birth = LocalDate.of(2000, 2, 29);

        assertThat(DateArithmetic.dayOfAge(birth, 18)).isEqualTo(LocalDate.of(2018, 3, 1));
        assertThat(DateArithmetic.dayOfAge(birth, 20)).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void tellsTheAgeOfAPartlyKnownBirthOnlyWhereItIsCertain() {
        PartialDate may = PartialDate.month(YearMonth.of(1958, 5));

        assertThat(DateArithmetic.ageOn(may, LocalDate.of(2018, 4, 30))).contains(59);
        assertThat(DateArithmetic.ageOn(may, LocalDate.of(2018, 5, 15))).isEmpty();
        assertThat(DateArithmetic.ageOn(may, LocalDate.of(2018, 5, 31))).contains(60);
    }

    @Test
    void addsMonthsToTheCorrespondingDayOrTheMonthsEnd() {
        assertThat(DateArithmetic.addMonths(LocalDate.of(2022, 12, 31), -2)).isEqualTo(LocalDate.of(2022, 10, 31));
        assertThat(DateArithmetic.addMonths(LocalDate.of(2022, 1, 31), 1)).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(DateArithmetic.addMonths(PartialDate.day(LocalDate.of(2022, 1, 31)), 1)).contains(PartialDate.day(LocalDate.of(2022, 2, 28)));
        assertThat(DateArithmetic.addMonths(PartialDate.month(YearMonth.of(2022, 12)), 1)).contains(PartialDate.month(YearMonth.of(2023, 1)));
        assertThat(DateArithmetic.addMonths(PartialDate.year(2022), 1)).isEmpty();
    }

    @Test
    void startsPaymentInTheMonthAfter() {
        assertThat(DateArithmetic.nextMonth(LocalDate.of(2022, 10, 13))).isEqualTo(YearMonth.of(2022, 11));
        assertThat(DateArithmetic.nextMonth(LocalDate.of(2022, 12, 5))).isEqualTo(YearMonth.of(2023, 1));
    }

    @Test
    void doesNotCountTheFirstDayOfAPeriodOfDays() {
        assertThat(DateArithmetic.daysBetween(LocalDate.of(2022, 10, 13), LocalDate.of(2022, 10, 27))).isEqualTo(14);
    }

    @Property
    void isOldEnoughFromTheDayOfThatAgeAndNotTheDayBefore(@ForAll("days") LocalDate birth, @ForAll @IntRange(min = 1, max = 110) int years) {
        LocalDate day = DateArithmetic.dayOfAge(birth, years);

        assertThat(DateArithmetic.ageOn(birth, day)).isEqualTo(years);
        assertThat(DateArithmetic.ageOn(birth, day.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void growsWithEveryDay(@ForAll("days") LocalDate first, @ForAll @IntRange(max = 20_000) int days) {
        LocalDate last = first.plusDays(days);

        assertThat(DateArithmetic.monthsBetween(first, last.plusDays(1))).isGreaterThan(DateArithmetic.monthsBetween(first, last));
    }

    @Property
    void countsWholeCalendarMonthsExactly(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int months) {
        LocalDate first = day.withDayOfMonth(1);

        assertThat(DateArithmetic.monthsBetween(first, first.plusMonths(months).minusDays(1))).isEqualByComparingTo(BigDecimal.valueOf(months));
    }

    @Property
    void staysWithinAMonthOfTheCalendarsCount(@ForAll("days") LocalDate first, @ForAll @IntRange(max = 20_000) int days) {
        LocalDate last = first.plusDays(days);
        long whole = ChronoUnit.MONTHS.between(first, last.plusDays(1));

        assertThat(DateArithmetic.monthsBetween(first, last)).isBetween(BigDecimal.valueOf(whole - 1), BigDecimal.valueOf(whole + 1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 50_000).map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
    }
}
