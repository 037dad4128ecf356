package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionVariantsTest {
    private static final TestScope SCOPE = TestScope.register();

    private static List<String> limits(String source) {
        return ConditionVariants.limits(Rules.compile(source, SCOPE)).stream()
                .map(variant -> variant.written() + " → " + variant.instead()).toList();
    }

    @Test
    void everyLimitTakesInOrLeavesOutTheNumberOnce() {
        assertThat(limits("年收入 不少于 12元 且 到岗日期 早于 离岗日期"))
                .containsExactly("年收入 不少于 12元 → 年收入 > 12元", "到岗日期 早于 离岗日期 → 到岗日期 ≤ 离岗日期");
    }

    @Test
    void aLimitWrittenAroundItsNumberIsLeftAlone() {
        assertThat(limits("年收入 在 100元 以上")).isEmpty();
    }

    @Test
    void limitsWithinFunctionsCount() {
        assertThat(limits("计数(年收入 超过 10元) = 3")).containsExactly("年收入 超过 10元 → 年收入 ≥ 10元");
    }

    @Test
    void wordsThatOnlyLookLikeLimitsStay() {
        assertThat(limits("姓名 = \"不少于\" 或 姓名 为空")).isEmpty();
    }

    @Test
    void theOppositeHoldsWhereTheConditionDoesNotAndUndecidedStays() {
        Expression condition = Rules.compile("年收入 不少于 12元", SCOPE);
        Expression opposite = ConditionVariants.opposite(condition).expression();
        TestRecord rich = new TestRecord(SCOPE).with("年收入", "20");
        assertThat(condition.evaluate(rich).text()).isEqualTo("是");
        assertThat(opposite.evaluate(rich).text()).isEqualTo("否");
        assertThat(opposite.evaluate(new TestRecord(SCOPE)).isMissing()).isTrue();
    }
}
