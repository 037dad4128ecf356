package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "1, 万元, 10000, 元", "3322.80, 万元, 33228000, 元", "5, 角, 0.5, 元", "15, 亩, 1, 公顷", "1, 公顷, 10000, 平方米", "13.845, 万亩, 138450, 亩",
        "85, %, 0.85, ''", "3, ‰, 0.003, ''", "2, 吨, 4000, 斤", "5.4, 公里, 5400, 米", "2.8, kg, 2.8, 公斤", "1, 亿元, 10000, 万元",
        "16, 万元/亩, 240, 元/平方米", "40, 万, 400000, ''", "2, 千元, 0.2, 万元", "1, 百万元, 100, 万元", "2, 季度, 6, 个月", "3, 个村, 3, 村",
        "12, 元/(人·月), 12, 元/人/月", "1, 万立方米, 10000, m³", "0.3, km, 300, m", "0.15, g/L, 150, mg/L", "0.04, mg/m³, 40, μg/m³"
    })
    void convertsExactly(BigDecimal amount, String from, BigDecimal converted, String to) {
        assertThat(Unit.of(from).convert(amount, Unit.of(to))).isEqualByComparingTo(converted);
    }

    @Test
    void countsAMuAsTwoThousandThirdsOfASquareMetre() {
        assertThat(Unit.of("亩").convert(BigDecimal.ONE, Unit.of("㎡"))).isEqualTo("666.6666666666666666666666666666667");
    }

    @ParameterizedTest
    @CsvSource({"袋, 户", "元, 亩", "元/亩, 元", "年, 月", "元, ''", "元/人/月, 元·人/月", "箱, 筐"})
    void neverMixesWhatIsCountedDifferently(String one, String other) {
        assertThat(Unit.of(one).isConvertibleTo(Unit.of(other))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(one).convert(BigDecimal.ONE, Unit.of(other)));
    }

    @ParameterizedTest
    @CsvSource({"元/亩, 亩, 元", "元/人/月, 人, 元/月", "元, 亩, 元·亩", "万元/亩, 公顷, 万元·公顷/亩", "'', 元, 元", "元, '', 元", "1/亩, 亩, ''"})
    void cancelsWhatStandsAboveAndBelow(String one, String other, String product) {
        assertThat(Unit.of(one).times(Unit.of(other)).symbol()).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({"元, 亩, 元/亩", "元/亩, 年, 元/亩/年", "元, 元, ''", "'', 亩, 1/亩", "元/亩, 元, 1/亩", "元·亩, 亩, 元", "公顷, 亩, 公顷/亩"})
    void divides(String one, String other, String quotient) {
        assertThat(Unit.of(one).over(Unit.of(other)).symbol()).isEqualTo(quotient);
    }

    @Test
    void keepsTheRatioOfUnitsThatMeasureTheSame() {
        Unit ratio = Unit.of("公顷").over(Unit.of("亩"));

        assertThat(ratio.isNone()).isFalse();
        assertThat(ratio.convert(BigDecimal.ONE, Unit.NONE)).isEqualByComparingTo("15");
    }

    @Test
    void isTheSameUnderAnotherName() {
        assertThat(Unit.of("m²")).isEqualTo(Unit.of("平方米")).hasSameHashCodeAs(Unit.of("平方米"));
        assertThat(Unit.of("公斤")).isEqualTo(Unit.of("千克"));
        assertThat(Unit.of("元")).isNotEqualTo(Unit.of("万元")).isNotEqualTo(Unit.of("角"));
        assertThat(Unit.of("%")).isNotEqualTo(Unit.NONE);
        assertThat(Unit.of(" ")).isEqualTo(Unit.NONE);
        assertThat(Unit.NONE.isNone()).isTrue();
        assertThat(Unit.of("%").isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"元", "万元", "元/亩", "万亩", "%", "个村", "个月", "元/人·月", "元/(人·月)", "m2", "元/m²", "千人"})
    void knowsTheUnitsOfOffices(String word) {
        assertThat(Unit.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "光年", "元/箱", "张三", "万箱", "/", "元/"})
    void doesNotKnowAnyOtherWord(String word) {
        assertThat(Unit.isKnown(word)).isFalse();
    }

    @Test
    void tellsPricesFromFlowsInTime() {
        assertThat(List.of("元/亩", "mg/L", "元/人/月", "吨/月·平方公里")).allMatch(unit -> Unit.of(unit).isPerPiece());
        assertThat(List.of("万立方米/日", "元/月", "吨/年", "万元", "%")).noneMatch(unit -> Unit.of(unit).isPerPiece());
    }

    @Test
    void countsTenThousandOfAnUnknownWord() {
        assertThat(Unit.of("万箱").convert(BigDecimal.ONE, Unit.of("箱"))).isEqualByComparingTo("10000");
    }

    @Test
    void keepsAnUnknownWordAsAUnitOfItsOwn() {
        assertThat(Unit.of("箱").symbol()).isEqualTo("箱");
        assertThat(Unit.of("元/箱").times(Unit.of("箱"))).isEqualTo(Unit.of("元"));
    }

    @Property
    void readsBackTheSymbolItPrints(@ForAll("units") Unit unit) {
        assertThat(Unit.of(unit.symbol())).isEqualTo(unit);
        assertThat(Unit.of(unit.symbol()).symbol()).isEqualTo(unit.symbol());
    }

    @Property
    void undoesMultiplicationByDivision(@ForAll("units") Unit one, @ForAll("units") Unit other) {
        assertThat(one.times(other).over(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(other.times(one));
    }

    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> words = Arbitraries.of("元", "万元", "亩", "平方米", "人", "月", "%", "箱", "公顷").map(Unit::of);
        return Combinators.combine(words, words.list().ofMaxSize(2), words.list().ofMaxSize(2)).as(UnitTest::unit);
    }

    private static Unit unit(Unit first, List<Unit> above, List<Unit> below) {
        Unit product = above.stream().reduce(first, Unit::times);
        return below.stream().reduce(product, Unit::over);
    }
}
