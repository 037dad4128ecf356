package io.github.tianbao.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @Test
    void saysWhichPeriodADayBelongsTo() {
        assertThat(Cycle.YEAR.period(DAY)).contains(new Cycle.Period("2022", "2022年"));
        assertThat(Cycle.QUARTER.period(DAY)).contains(new Cycle.Period("2022-Q3", "2022年第3季度"));
        assertThat(Cycle.QUARTER.period(DAY.plusDays(1))).contains(new Cycle.Period("2022-Q4", "2022年第4季度"));
        assertThat(Cycle.MONTH.period(DAY)).contains(new Cycle.Period("2022-09", "2022年9月"));
        assertThat(Cycle.ONCE.period(DAY)).isEmpty();
    }

    @Test
    void knowsThePeriodOfACodeAgain() {
        for (Cycle cycle : List.of(Cycle.YEAR, Cycle.QUARTER, Cycle.MONTH)) {
            Cycle.Period period = cycle.period(DAY).orElseThrow();
            assertThat(Cycle.name(period.code())).isEqualTo(period.name());
        }
        assertThat(Cycle.name("")).isEmpty();
    }

    @Test
    void ordersCodesAsTimeGoes() {
        for (Cycle cycle : List.of(Cycle.YEAR, Cycle.QUARTER, Cycle.MONTH)) {
            assertThat(cycle.period(DAY).orElseThrow().code())
                    .isGreaterThan(cycle.period(DAY.minusYears(1)).orElseThrow().code())
                    .isLessThan(cycle.period(DAY.plusYears(1)).orElseThrow().code());
        }
    }
}
