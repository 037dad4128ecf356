package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021.10.31 | 2021-10-31",
        "2021 年 10 月 | 2021-10",
        "2021.10 | 2021-10",
        "2021年10月底前建成投运 | 2021-10",
        "2021 年 10 月前办理前期手续，2022 年 12 月底前开工建设，2023 年 12 月建成投运 | 2021-10、2022-12、2023-12",
        "自２０２１年７月１日起 | 2021-07-01",
        "2021/3/1开工，2021-10-15完工 | 2021-03-01、2021-10-15",
        "二〇二一年三月五日 | 2021-03-05",
        "2021年底前 | 2021"})
    void readsEveryDateToThePrecisionItIsWrittenIn(String text, String dates) {
        assertThat(DatesInText.in(text)).extracting(PartialDate::text).containsExactly(dates.split("、"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月底前", "投资2021.5万元", "2021-2022年度", "2021年13月", "20211031号文", "", "长期坚持"})
    void findsNoDateWhereNoneIsWritten(String text) {
        assertThat(DatesInText.in(text)).isEmpty();
    }
}
