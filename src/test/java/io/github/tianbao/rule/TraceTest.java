package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.CellAddress;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final TestScope SCOPE = TestScope.register();
    private static final TestRecord RECORD = new TestRecord(SCOPE)
            .with("到岗日期", "1978-03-01").with("离岗日期", "1986-09-15").with("月补助标准", "20").with("被录用", "否").with("人口", "3")
            .with("总投资", "2").with("年收入", "5000").with("从业年限", "9");

    /** Each node on a line, parts indented. */
    private static String print(Trace trace, String indent) {
        String parts = trace.parts().stream().map(part -> print(part, indent + "  ")).collect(Collectors.joining());
        return indent + trace.label() + " → " + Rules.show(trace.value()) + "\n" + parts;
    }

    private static String trace(String source) {
        return print(Rules.compile(source, SCOPE).trace(RECORD), "");
    }

    @Test
    void tellsEveryNameAndStepWithItsSourceText() {
        assertThat(trace("月数(到岗日期, 取早(离岗日期, 1995-12-31)) 不少于 12")).isEqualTo("""
                月数(到岗日期, 取早(离岗日期, 1995-12-31)) 不少于 12 → 是
                  月数(到岗日期, 取早(离岗日期, 1995-12-31)) → 102.5
                    到岗日期 → 1978-03-01
                    取早(离岗日期, 1995-12-31) → 1986-09-15
                      离岗日期 → 1986-09-15
                """);
    }

    @Test
    void foldsParenthesesAndFlattensChains() {
        assertThat(trace("(人口 + 1) × 2 > 3 且 非 被录用 且 (已退休 或 被录用)")).isEqualTo("""
                (人口 + 1) × 2 > 3 且 非 被录用 且 (已退休 或 被录用) → ?已退休
                  (人口 + 1) × 2 > 3 → 是
                    (人口 + 1) × 2 → 8
                      人口 + 1 → 4
                        人口 → 3
                  非 被录用 → 是
                    被录用 → 否
                  已退休 或 被录用 → ?已退休
                    已退休 → ?已退休
                    被录用 → 否
                """);
    }

    @Test
    void showsOnlyTheBranchThatWasTaken() {
        assertThat(trace("如果 被录用 则 0元 否则 月补助标准 × 从业年限")).isEqualTo("""
                如果 被录用 则 0元 否则 月补助标准 × 从业年限 → 180元
                  被录用 → 否
                  月补助标准 × 从业年限 → 180元
                    月补助标准 → 20元
                    从业年限 → 9
                """);
    }

    @Test
    void showsOnlyTheTierThatWasHit() {
        assertThat(trace("分段(人口, 2: 年收入, 5: 月补助标准, 其余: 0)")).isEqualTo("""
                分段(人口, 2: 年收入, 5: 月补助标准, 其余: 0) → 20元
                  人口 → 3
                  月补助标准 → 20元
                """);
    }

    @Test
    void showsANameInItsOwnUnitThoughItWasConverted() {
        assertThat(trace("年收入 < 总投资")).isEqualTo("""
                年收入 < 总投资 → 是
                  年收入 → 5000元
                  总投资 → 2万元
                """);
    }

    @Test
    void putsWhiteSpaceInOrder() {
        assertThat(Rules.compile("人口 +\n    1", SCOPE).trace(RECORD).label()).isEqualTo("人口 + 1");
    }

    @Test
    void carriesTheOriginOfEveryName() {
        Trace trace = Rules.compile("月补助标准 × 人口", SCOPE).trace(RECORD);
        assertThat(trace.origin()).isEqualTo(new Origin.Expression());
        assertThat(trace.parts().get(0).origin()).isInstanceOf(Origin.Parameter.class);
        int column = SCOPE.find("人口").orElseThrow().slot();
        assertThat(trace.parts().get(1).origin()).isEqualTo(new Origin.Cell("表", new CellAddress(5, column)));
    }

    @Test
    void showsAnAggregateAsOneStep() {
        assertThat(trace("人口 > 求和(人口, 当: 非 被录用)")).isEqualTo("""
                人口 > 求和(人口, 当: 非 被录用) → 否
                  人口 → 3
                  求和(人口, 当: 非 被录用) → 3
                """);
    }
}
