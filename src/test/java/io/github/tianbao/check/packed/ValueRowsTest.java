package io.github.tianbao.check.packed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueRowsTest {
    @Property(tries = 50)
    void givesBackEveryRowAsItWas(@ForAll("rows") List<List<Value>> rows) {
        ValueRows packed = new ValueRows(3);
        rows.forEach(row -> packed.append(row.toArray(Value[]::new)));
        packed.finish();

        assertThat(packed.size()).isEqualTo(rows.size());
        for (int index = rows.size() - 1; index >= 0; index--) {
            assertThat(packed.row(index)).containsExactly(rows.get(index).toArray(Value[]::new));
        }
    }

    @Provide
    Arbitrary<List<List<Value>>> rows() {
        return values().list().ofSize(3).list().ofMaxSize(2100);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> texts = Arbitraries.strings().ofMaxLength(200).map(Text::new);
        Arbitrary<Value> numbers = Arbitraries.bigDecimals().between(new BigDecimal("-1E30"), new BigDecimal("1E30")).ofScale(6)
                .map(amount -> new Quantity(amount, Unit.of("元")));
        Arbitrary<Value> dates = Arbitraries.integers().between(-100_000, 100_000).map(day -> PartialDate.day(LocalDate.ofEpochDay(day)));
        Arbitrary<Value> others = Arbitraries.of(YesNo.YES, YesNo.NO, Missing.of("离岗日期"), new Missing(Set.of("甲", "乙")),
                PartialDate.month(YearMonth.of(2021, 3)), PartialDate.year(1978), new Text("𠮷"),
                new ListValue(List.of(new Text("录用文件"), Quantity.of(3))), new Quantity(new BigDecimal("1E+3"), Unit.of("万亩")));
        return Arbitraries.oneOf(texts, numbers, dates, others);
    }

    @Test
    void keepsTheSymbolOfAUnitAndTheScaleOfANumber() {
        ValueRows packed = new ValueRows(2);
        packed.append(new Value[] {Quantity.of("1.50", "㎡"), null});
        packed.finish();

        Value[] row = packed.row(0);
        assertThat(((Quantity) row[0]).amount().scale()).isEqualTo(2);
        assertThat(((Quantity) row[0]).unit().symbol()).isEqualTo(Unit.of("㎡").symbol());
        assertThat(row[1]).isNull();
    }
}
