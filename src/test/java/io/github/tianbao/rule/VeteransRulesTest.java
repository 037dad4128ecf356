package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of 垣政办发〔2022〕25号 with the worked examples of the catalogue. */
class VeteransRulesTest {
    private static final TestScope SCOPE = TestScope.register();

    @ParameterizedTest
    @CsvSource({
        "1995-01-01, 1995-12-31, 12, 是",
        "1995-02-01, 1995-12-31, 11, 否",
        "1978-03-01, 1986-09-15, 102.5, 是",
        "1978-03-01, 1986-02-28, 96, 是",
        "1995-06-01, 2001-05-31, 7, 否",
    })
    void countsMonthsInOfficeUntilTheEndOf1995(String from, String to, String months, String passes) {
        TestRecord record = new TestRecord(SCOPE).with("到岗日期", from).with("离岗日期", to);
        String counted = "月数(到岗日期, 取早(离岗日期, 1995-12-31))";
        assertThat(Rules.evaluate(counted, record, SCOPE).text()).isEqualTo(months);
        assertThat(Rules.evaluate(counted + " 不少于 12", record, SCOPE).text()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"1978-03-01, 1986-09-15, 9, 180元", "1978-03-01, 1986-02-28, 8, 160元", "1990-01-01, 1991-01-31, 2, 40元"})
    void roundsYearsUpAndPaysTwentyYuanForEach(String from, String to, String years, String amount) {
        TestRecord record = new TestRecord(SCOPE).with("到岗日期", from).with("离岗日期", to).with("月补助标准", "20");
        String counted = "进一(月数(到岗日期, 离岗日期) ÷ 12)";
        assertThat(Rules.evaluate(counted, record, SCOPE).text()).isEqualTo(years);
        assertThat(Rules.evaluate("月补助标准 × " + counted, record, SCOPE).text()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "1958-05-02, 2022-10-13, 2022-11",
        "1962-12-05, 2022-10-13, 2023-01",
        "1962-10-20, 2022-10-13, 2022-11",
    })
    void paysFromTheMonthAfterTheNoticeOrTheSixtiethBirthday(String birth, String end, String start) {
        TestRecord record = new TestRecord(SCOPE).with("出生日期栏", birth).with("公示止", end);
        String rule = "如果 周岁(出生日期栏, 公示止) 不低于 60 则 次月(公示止) 否则 取晚(次月(满岁日(出生日期栏, 60)), 次月(公示止))";
        assertThat(Rules.evaluate(rule, record, SCOPE).text()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-26, 2022-10-13, 是", "2022-09-26, 2022-10-12, 否", "2022-10-13, 2022-10-27, 是"})
    void postsForTenWorkingDays(String from, String to, String passes) {
        TestRecord record = new TestRecord(SCOPE).with("公示起", from).with("公示止", to);
        assertThat(Rules.evaluate("公示止不早于工作日后(公示起, 10)", record, SCOPE).text()).isEqualTo(passes);
    }
}
