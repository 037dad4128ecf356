package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({"180.00, 元, 180元", "0.000, 元, 0元", "13.845, 万亩, 13.845万亩", "1E+3, 人, 1000人", "0.85, '', 0.85", "-3.50, '', -3.5"})
    void printsAQuantityPlainly(String amount, String unit, String text) {
        assertThat(Quantity.of(amount, unit).text()).isEqualTo(text);
    }

    @Test
    void doesNotMindTrailingZeros() {
        assertThat(Quantity.of("1.0", "元")).isEqualTo(Quantity.of("1.00", "元")).hasSameHashCodeAs(Quantity.of("1.00", "元"));
        assertThat(Quantity.of("0.00", "元")).isEqualTo(Quantity.of("0", "元")).hasSameHashCodeAs(Quantity.of("0", "元"));
        assertThat(Quantity.of("1", "元")).isNotEqualTo(Quantity.of("1", "万元")).isNotEqualTo(Quantity.of(1));
    }

    @Test
    void countsAQuantityInAnotherUnit() {
        assertThat(Quantity.of("1.5", "万元").in(Unit.of("元"))).isEqualTo(Quantity.of("15000", "元"));
    }

    @Test
    void keepsADateToItsPrecision() {
        LocalDate day = LocalDate.of(2022, 7, 27);

        assertThat(PartialDate.day(day).text()).isEqualTo("2022-07-27");
        assertThat(PartialDate.month(YearMonth.from(day)).text()).isEqualTo("2022-07");
        assertThat(PartialDate.year(2022).text()).isEqualTo("2022");
        assertThat(new PartialDate(day, PartialDate.Precision.MONTH)).isEqualTo(PartialDate.month(YearMonth.of(2022, 7)));
        assertThat(new PartialDate(day, PartialDate.Precision.YEAR)).isEqualTo(PartialDate.year(2022));
    }

    @Test
    void knowsTheLastDayOfWhatADateMeans() {
        assertThat(PartialDate.day(LocalDate.of(2022, 7, 27)).last()).isEqualTo(LocalDate.of(2022, 7, 27));
        assertThat(PartialDate.month(YearMonth.of(2024, 2)).last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.year(2022).last()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2022-07-27, 2022-07-28, -1", "2022-07-27, 2022-07-27, 0", "2022-08-01, 2022-07-31, 1"})
    void comparesDays(LocalDate one, LocalDate other, int sign) {
        assertThat(Integer.signum(PartialDate.day(one).compareWith(PartialDate.day(other)))).isEqualTo(sign);
    }

    @Test
    void comparesOnlyWhatTwoDatesBothKnow() {
        PartialDate july = PartialDate.month(YearMonth.of(2022, 7));

        assertThat(july.compareWith(PartialDate.day(LocalDate.of(2022, 7, 27)))).isZero();
        assertThat(july.compareWith(PartialDate.day(LocalDate.of(2022, 8, 1)))).isNegative();
        assertThat(PartialDate.day(LocalDate.of(2022, 8, 1)).compareWith(july)).isPositive();
        assertThat(july.compareWith(PartialDate.year(2022))).isZero();
        assertThat(july.compareWith(PartialDate.year(2021))).isPositive();
    }

    @Test
    void collectsTheNamesOfWhatIsMissingInOneOrder() {
        Missing both = Missing.of("离岗日期").and(Missing.of("到岗日期"));

        assertThat(both.names()).containsExactly("到岗日期", "离岗日期");
        assertThat(both).isEqualTo(new Missing(Set.of("到岗日期", "离岗日期")));
        assertThat(both.isMissing()).isTrue();
        assertThat(both.text()).isEmpty();
    }

    @Test
    void joinsAListAsChineseTextDoes() {
        List<Value> items = new ArrayList<>(List.of(new Text("毛家湾镇"), new Text("新城镇")));
        ListValue list = new ListValue(items);
        items.clear();

        assertThat(list.text()).isEqualTo("毛家湾镇、新城镇");
    }

    @Test
    void saysYesAndNoInChinese() {
        assertThat(YesNo.of(true)).isEqualTo(YesNo.YES).extracting(Value::text).isEqualTo("是");
        assertThat(YesNo.of(false).isYes()).isFalse();
        assertThat(YesNo.NO.isMissing()).isFalse();
    }

    @Test
    void takesNoNulls() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null));
        assertThatNullPointerException().isThrownBy(() -> new Quantity(null, Unit.NONE));
        assertThatNullPointerException().isThrownBy(() -> new Quantity(BigDecimal.ONE, null));
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(null, PartialDate.Precision.DAY));
    }

    @Test
    void citesAPlaceInANotice() {
        assertThat(new Citation("垣政办发〔2022〕25号", "六(一)", "每月补助", "").place()).isEqualTo("垣政办发〔2022〕25号 六(一)");
        assertThat(new Citation("垣政办发〔2022〕25号", "", "", "按月计").place()).isEqualTo("垣政办发〔2022〕25号");
        assertThat(new Citation("垣政办发〔2022〕25号", "", "", "按月计").isQuoted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A1, 1, 0", "F7, 7, 5", "z9, 9, 25", "AA10, 10, 26", "$XFD$1048576, 1048576, 16383"})
    void readsACellAddress(String text, int row, int column) {
        assertThat(CellAddress.parse(text)).isEqualTo(new CellAddress(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7", "A0", "表1", "A1B", "A-1", "ABCD1"})
    void refusesWhatIsNoCellAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.parse(text));
    }

    @Test
    void sortsAddressesByRowThenColumn() {
        assertThat(Stream.of("B2", "A2", "Z1", "AA1").map(CellAddress::parse).sorted().map(CellAddress::toString))
                .containsExactly("Z1", "AA1", "A2", "B2");
        assertThatIllegalArgumentException().isThrownBy(() -> new CellAddress(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellAddress(1, -1));
    }

    @Property
    void readsBackEveryAddressItPrints(@ForAll @IntRange(min = 1, max = 1_048_576) int row, @ForAll @IntRange(max = 16_383) int column) {
        CellAddress address = new CellAddress(row, column);

        assertThat(CellAddress.parse(address.toString())).isEqualTo(address);
    }
}
