package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final TestScope SCOPE = TestScope.register()
            .number("平米", "平方米").number("房价", "元/平方米").number("占比", "%").number("村数", "村").number("费用", "元").number("重量", "吨");

    private static final TestRecord RECORD = new TestRecord(SCOPE)
            .with("年收入", "5000").with("总投资", "1.5").with("单价", "240").with("面积", "3").with("地块", "2").with("人口", "4")
            .with("平米", "2000").with("房价", "1500").with("占比", "50").with("村数", "8").with("费用", "100").with("重量", "1.5");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "单价 × 面积 | 720元",
        "面积 × 单价 | 720元",
        "单价 × 地块 | 7200元",
        "房价 × 面积 | 3000000元",
        "年收入 ÷ 单价 | 20.83333333333333333333333333333333亩",
        "年收入 ÷ 人口 | 1250元",
        "总投资 ÷ 村数 | 0.1875万元/村",
        "总投资 ÷ 年收入 | 3",
        "年收入 × 占比 | 2500元",
        "年收入 × 占比 ÷ 2 | 1250元",
        "年收入 × 30% | 1500元",
        "占比 = 50 | 是",
        "占比 = 50% | 是",
        "占比 不低于 0.4 + 10% | 是",
        "面积 = 平米 | 是",
        "平米 = 面积 | 是",
        "年收入 + 总投资 | 20000元",
        "总投资 + 年收入 | 2万元",
        "取大(总投资, 年收入) | 1.5万元",
        "重量 = 3000斤 | 是",
        "重量 = 1500千克 | 是",
        "0.5万元 = 年收入 | 是",
        "如果 是 则 0 否则 年收入 | 0元",
        "取大(0, 年收入 - 6000) | 0元",
        "分段(年收入, 3000: 1, 0.6万元: 2, 其余: 3) | 2",
        "面积 × 面积 | 9亩·亩",
        "20元 × 3 + 1 | 61元",
        "3 × 20元 = 60 | 是",
        "四舍五入(年收入 ÷ 3, 0) = 1667 | 是",
        "年收入 属于 [3000, 5000] | 是",
        "[年收入, 3000] 包含 5000 | 是",
    })
    void countsWithUnits(String source, String value) {
        assertThat(Rules.show(Rules.evaluate(source, RECORD, SCOPE))).isEqualTo(value);
    }

    @Property
    void convertsYuanExactly(@ForAll @IntRange(max = 2_000_000_000) int fen) {
        TestScope scope = new TestScope().number("元数", "元").number("万元数", "万元");
        String yuan = java.math.BigDecimal.valueOf(fen, 2).toPlainString();
        String tenThousands = java.math.BigDecimal.valueOf(fen, 6).toPlainString();
        TestRecord record = new TestRecord(scope).with("元数", yuan).with("万元数", tenThousands);
        assertThat(Rules.evaluate("元数 = 万元数 且 万元数 = 元数", record, scope).text()).isEqualTo("是");
    }

    @Property
    void losesNothingThroughAThird(
            @ForAll @IntRange(min = 1, max = 1_000_000) int amount, @ForAll @IntRange(min = 1, max = 999) int parts) {
        TestScope scope = new TestScope().with("数", new Type.NumberType(Unit.of("亩"))).with("份", Type.PLAIN_NUMBER);
        TestRecord record = new TestRecord(scope).with("数", String.valueOf(amount)).with("份", String.valueOf(parts));
        assertThat(Rules.show(Rules.evaluate("舍去(数 ÷ 份 × 份) = 数 且 进一(数 ÷ 份 × 份) = 数", record, scope))).isEqualTo("是");
    }
}
