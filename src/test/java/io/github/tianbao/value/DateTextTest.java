package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyDoubtOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2021.3.5", "2021-3-5", "2021/3/5", "2021年3月5日", "20210305", "2021-03-05", "２０２１．３．５", "２０２１年３月５日", "2021年3月5号",
        "2021年3月5", "2021.3.5日", "2021 年 3 月 5 日", "2021 - 3 - 5", "2021年\n3月5日", "二〇二一年三月五日", "二○二一年三月五日", "二零二一年三月五号",
        "贰零贰壹年零叁月零伍日", "2021年三月五日", "2021-3-5 10:30", "2021-03-05T10:30:00", "2021年3月5日 10时30分", "2021/3/5 0:00:00",
        "2021年3月5日上午9点", "2021年3月5日星期五", "2021/3/5（周五）", "2021-03-05 星期五", "2021—3—5", "2021。3。5"
    })
    void readsADay(String text) {
        assertThat(cleanValueOf(DateText.read(text))).isEqualTo(PartialDate.day(LocalDate.of(2021, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月", "2021.3", "2021-03", "2021/3", "202103", "二〇二一年三月", "2021年3月份", "2021.3月", "２０２１年３月"})
    void readsAMonth(String text) {
        assertThat(cleanValueOf(DateText.read(text)).text()).isEqualTo("2021-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年", "2021", "二〇二一年", "２０２１年"})
    void readsAYear(String text) {
        assertThat(cleanValueOf(DateText.read(text)).text()).isEqualTo("2021");
    }

    @ParameterizedTest
    @CsvSource({"一九七八年三月, 1978-03", "一九七八年十月十日, 1978-10-10", "一九九五年十二月三十一日, 1995-12-31", "二〇〇〇年二月二十九日, 2000-02-29",
        "一九八六年十一月廿一日, 1986-11-21", "二〇一〇年十月二十日, 2010-10-20", "二〇〇二年十二月, 2002-12"})
    void readsChineseDigits(String text, String date) {
        assertThat(cleanValueOf(DateText.read(text)).text()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/13/01", "2021-02-30", "2021年2月29日", "20210431", "2021.0.5", "2021年3月0日", "二〇二一年十三月", "202113"})
    void refusesADateThatDoesNotExist(String text) {
        assertThat(reasonOf(DateText.read(text))).isEqualTo("日期“" + text + "”不存在");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/5/21", "21.3.5", "78年3月", "7/8/2021", "21/3/5", "七八年三月", "05-03-2021", "78.3"})
    void neverGuessesAYear(String text) {
        assertThat(reasonOf(DateText.read(text))).contains("日期“" + text + "”").containsAnyOf("年份不完整", "缺少年份");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月5日", "3.5", "十月一日", "12-31"})
    void asksForAMissingYear(String text) {
        assertThat(reasonOf(DateText.read(text))).contains("缺少年份");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月-5月", "2021.3-2021.5", "2021年3月5日至8日", "2021-3-5～2021-4-5", "2021年3月至今年5月"})
    void refusesAPeriod(String text) {
        assertThat(reasonOf(DateText.read(text))).contains("一段时间");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月底", "长期", "至今", "2021 3 5", "2021.3-5", "2021..3", "2021年13", "abc", "二〇二一", "2021-3-5 25:00", "2021/3/5/6", "二〇二一年三〇五日", "1234567"})
    void refusesWhatIsNoDate(String text) {
        assertThat(reasonOf(DateText.read(text))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1021-3-5", "1899年", "2101.1.1", "9021年3月"})
    void refusesAYearThatNobodyCanMean(String text) {
        assertThat(reasonOf(DateText.read(text))).contains("不合常理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "/", "无", "-", "\u3000"})
    void takesNothingForBlank(String text) {
        assertThat(DateText.read(text)).isEqualTo(Reading.blank());
    }

    @Test
    void doubtsSixDigitsThatCouldBeAShortYearMonthAndDay() {
        Reading<PartialDate> reading = DateText.read("201203");

        assertThat(valueOf(reading).text()).isEqualTo("2012-03");
        assertThat(onlyDoubtOf(reading)).contains("2012-03", "2020年");
        assertThat(cleanValueOf(DateText.read("197803")).text()).isEqualTo("1978-03");
    }

    @Test
    void doesNotTakeATextOfFiveDigitsForADateButSaysWhichItMayBe() {
        assertThat(reasonOf(DateText.read("44260"))).contains("44260", "2021-03-05");
    }

    @ParameterizedTest
    @CsvSource({"44260, FROM_1900, 2021-03-05", "42798, FROM_1904, 2021-03-05", "44260.75, FROM_1900, 2021-03-05", "2021, FROM_1900, 2021",
        "202103, FROM_1900, 2021-03", "20210305, FROM_1900, 2021-03-05", "2021.3, FROM_1900, 2021-03", "2021.12, FROM_1900, 2021-12"})
    void readsAPlainNumberInAColumnOfDates(BigDecimal number, DateText.Epoch epoch, String date) {
        assertThat(cleanValueOf(DateText.readNumber(number, epoch)).text()).isEqualTo(date);
    }

    @Test
    void cannotTellJanuaryFromOctoberWhenANumberLostItsZero() {
        assertThat(reasonOf(DateText.readNumber(new BigDecimal("2021.10"), DateText.Epoch.FROM_1900))).contains("1月还是10月");
        assertThat(cleanValueOf(DateText.read("2021.10")).text()).isEqualTo("2021-10");
        assertThat(cleanValueOf(DateText.read("2021.1")).text()).isEqualTo("2021-01");
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "73050, 2099-12-31"})
    void countsAsExcelDoesAroundTheDayThatNeverWas(BigDecimal serial, String date) {
        assertThat(cleanValueOf(DateText.readSerial(serial, DateText.Epoch.FROM_1900)).text()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"60, FROM_1900", "0, FROM_1900", "-1, FROM_1900", "73051, FROM_1900", "1E+30, FROM_1900", "71590, FROM_1904"})
    void refusesASerialThatNobodyCanMean(BigDecimal serial, DateText.Epoch epoch) {
        assertThat(reasonOf(DateText.readSerial(serial, epoch))).contains("不是合理的日期");
    }

    @Test
    void startsTheOtherEpochOnTheFirstOfJanuary1904() {
        assertThat(cleanValueOf(DateText.readSerial(BigDecimal.ZERO, DateText.Epoch.FROM_1904)).text()).isEqualTo("1904-01-01");
    }

    @Property
    void readsEveryDayInEveryForm(@ForAll("days") LocalDate day) {
        PartialDate expected = PartialDate.day(day);
        int year = day.getYear();
        int month = day.getMonthValue();
        int of = day.getDayOfMonth();

        assertThat(DateText.read(day.toString()).found()).contains(expected);
        assertThat(DateText.read(year + "." + month + "." + of).found()).contains(expected);
        assertThat(DateText.read(year + "年" + month + "月" + of + "日").found()).contains(expected);
        assertThat(DateText.read(day.toString().replace("-", "")).found()).contains(expected);
    }

    @Property
    void readsEverySerialBackToItsDay(@ForAll("days") LocalDate day) {
        long serial = java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);

        if (serial > 60 && serial <= 73_050) {
            assertThat(DateText.readSerial(BigDecimal.valueOf(serial), DateText.Epoch.FROM_1900).found()).contains(PartialDate.day(day));
        }
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(DateText.read(anything)).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 73_000).map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
    }
}
