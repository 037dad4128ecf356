package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-11 09:30 | 9.5",
        "2022/1/11 9:30:36 | 9.51",
        "2022年1月10日8时 | 8",
        "2022年1月10日 8 时 15 分 | 8.25",
        "1月10日上午9点半报出 | 9.5",
        "下午3点45 | 15.75",
        "晚上８：００ | 20",
        "12月31日24时 | 24",
        "0:06 | 0.1"})
    void readsTheTimeOfDayHoweverItIsWritten(String text, BigDecimal hours) {
        assertThat(ClockTimeInText.first(text)).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-11", "解除后24小时", "比例 1:2.5", "25时", "24:30", "晚上12点", "8时间段", ""})
    void findsNoneWhereNoneIsWrittenOrItIsAmbiguous(String text) {
        assertThat(ClockTimeInText.first(text)).isEmpty();
    }
}
