package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyDoubtOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,234|1234|", "１２|12|", "85%|85|%", "85％|85|%", "3‰|3|‰", "13.845万亩|13.845|万亩", "240元/亩|240|元/亩", "1500人|1500|人", "9个村|9|村",
        "5.4公里|5.4|公里", "1,234,567.89|1234567.89|", "(1,234)|-1234|", "（５００）|-500|", "-3.5|-3.5|", "−3|-3|", "+3|3|", ".5|0.5|", "¥1,200.00|1200|",
        "￥35元|35|元", "-¥35|-35|", "人民币5万元|5|万元", "3322.80万元|3322.80|万元", "0|0|", "007|7|", "2个|2|个", "30元/m²|30|元/m²", "16万元/亩|16|万元/亩", "120m2|120|m2", "12 户|12|户",
        "1，234|1234|", "40万|40|万", "180元整|180|元", "3个月|3|月", "200元/人·月|200|元/人/月", "4千瓦|4|千瓦", "2亿元|2|亿元"
    })
    void readsANumberWithItsUnit(String text, BigDecimal amount, String unit) {
        Quantity quantity = cleanValueOf(NumberText.read(text));

        assertThat(quantity.amount()).isEqualByComparingTo(amount);
        assertThat(quantity.unit()).isEqualTo(Unit.of(unit == null ? "" : unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "——", "/", "无", "-", "\\", "－", "／", "\u00A0", "…"})
    void takesSignsForNothingAsBlankAndNeverAsZero(String text) {
        assertThat(NumberText.read(text)).isEqualTo(Reading.blank());
    }

    @ParameterizedTest
    @CsvSource({"约40万元, 40, 万元", "40余万元, 40, 万元", "300人左右, 300, 人", "近200户, 200, 户", "大约5公里, 5, 公里", "≈3.5, 3.5, ''"})
    void flagsAnApproximation(String text, BigDecimal amount, String unit) {
        Reading<Quantity> reading = NumberText.read(text);

        assertThat(valueOf(reading)).isEqualTo(new Quantity(amount, Unit.of(unit)));
        assertThat(onlyDoubtOf(reading)).contains(text, "约数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12,34,567", "1,2345", "1234,567", "1,,234"})
    void checksThousandsSeparators(String text) {
        assertThat(reasonOf(NumberText.read(text))).contains("千位分隔符", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5", "3～5万元", "10至20人", "100—200", "5人3户"})
    void refusesARange(String text) {
        assertThat(reasonOf(NumberText.read(text))).contains("范围或几个数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"超过30", "不足5亩", "≥65%", "100元以上", "3人以下", "不超过1000亩"})
    void refusesABound(String text) {
        assertThat(reasonOf(NumberText.read(text))).contains("界限");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "三", "1.2.3", "(5", "5)", "(-5)", "--5", "$5", "12 345", "1 500 元", "5.", "=1+2"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(reasonOf(NumberText.read(text))).contains(text);
    }

    @Test
    void refusesScientificNotation() {
        assertThat(reasonOf(NumberText.read("1.5E+06"))).contains("科学计数法");
    }

    @Test
    void namesAUnitThatNobodyKnows() {
        assertThat(reasonOf(NumberText.read("5光年"))).isEqualTo("“5光年”中的“光年”不是能识别的单位");
    }

    @Property
    void readsEveryPlainNumber(@ForAll @BigRange(min = "-1000000000", max = "1000000000") BigDecimal number) {
        assertThat(cleanValueOf(NumberText.read(number.toPlainString())).amount()).isEqualByComparingTo(number);
        assertThat(cleanValueOf(NumberText.read(String.format("%,.2f", number))).amount())
                .isEqualByComparingTo(number.setScale(2, java.math.RoundingMode.HALF_UP));
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(NumberText.read(anything)).isNotNull();
        assertThat(Percentage.read(anything)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"85%, 0.85", "0.85, 0.85", "3‰, 0.003", "100%, 1", "1, 1", "0, 0", "130%, 1.3"})
    void readsAShare(String text, BigDecimal share) {
        assertThat(cleanValueOf(Percentage.read(text)).amount()).isEqualByComparingTo(share);
    }

    @Test
    void doubtsABareNumberAboveOneInAColumnOfShares() {
        Reading<Quantity> reading = Percentage.read("85");

        assertThat(valueOf(reading).amount()).isEqualByComparingTo("0.85");
        assertThat(onlyDoubtOf(reading)).contains("85%");
    }

    @Test
    void refusesAShareWithAUnit() {
        assertThat(reasonOf(Percentage.read("85元"))).contains("元");
        assertThat(Percentage.read("—")).isEqualTo(Reading.blank());
    }
}
