package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.rule.ExpressionCompiler.Result;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.FutureTask;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text breaks the compiler, no data breaks an expression. */
class RobustnessTest {
    private static final TestScope SCOPE = TestScope.register();
    private static final int SMALL_STACK = 256 * 1024;

    @Property
    void answersAnyText(@ForAll String source) {
        isAnswered(source);
    }

    @Property
    void answersAnyMixtureOfItsOwnWords(@ForAll("mixtures") String source) {
        isAnswered(source);
    }

    /** Compiles or tells where it is wrong, within the text; and what compiles can be evaluated and traced on a blank record. */
    private static void isAnswered(String source) {
        Result result = Rules.result(source, SCOPE);
        if (result instanceof Result.Compiled compiled) {
            Value value = compiled.expression().evaluate(new TestRecord(SCOPE));
            assertThat(value).isNotNull();
            assertThat(compiled.expression().trace(new TestRecord(SCOPE)).value()).isEqualTo(value);
        } else {
            assertThat(((Result.Failed) result).problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.length()).isPositive();
                assertThat(problem.at().line()).isBetween(7, 7 + (int) source.chars().filter(c -> c == '\n').count());
            });
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        List<String> words = List.of(
                "年收入", "人口", "到岗日期", "被录用", "后续状态", "健在", "证明人", "甲", "0", "12.5", "3万元", "30%", "1995-12-31", "2022-10",
                "\"文\"", "是", "否", "[", "]", "(", ")", "（", "）", ",", "，", ":", "+", "-", "×", "÷", "=", "≠", "<", "≥", "不满", "超过",
                "在", "以上",
                "属于", "包含", "为空", "不为空", "且", "或", "非", "如果", "则", "否则", "求和(", "计数(", "分段(", "其余:", "取大(", "四舍五入(", "月数(",
                "如缺(", "有列(", "当:", "按:", "范围:", "表", "组", "`", "”", " ");
        return Arbitraries.of(words).list().ofMaxSize(24).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(", "非 ", "-", "如果 被录用 则 ", "取大(", "[", "甲 + ", "甲 × (", "((甲 + 1 + 1 + 1 + 1 + 1) × 2 × 2 × 2 + ", "被录用 且 (被录用 或 ",
    })
    void reportsNestingThatIsTooDeepInsteadOfOverflowing(String repeated) throws Exception {
        assertThat(onSmallStack(repeated.repeat(3900 / repeated.length()))).isInstanceOf(Result.Failed.class);
    }

    @Test
    void evaluatesWhatIsJustNotTooDeep() throws Exception {
        String deep = "(".repeat(49) + "甲" + " + 1)".repeat(49);
        assertThat(onSmallStack(deep)).isInstanceOf(Result.Compiled.class);
        assertThat(Rules.show(Rules.evaluate(deep, new TestRecord(SCOPE).with("甲", "1"), SCOPE))).isEqualTo("50");
        assertThat(onSmallStack("甲 > 1" + " 且 甲 > 1".repeat(97))).isInstanceOf(Result.Compiled.class);
        assertThat(onSmallStack("取大(甲, ".repeat(98) + "甲" + ")".repeat(98))).isInstanceOf(Result.Compiled.class);
    }

    @Test
    void saysOnceThatAnExpressionIsTooDeep() {
        assertThat(Rules.problems("(".repeat(500), SCOPE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("太深"));
    }

    @Test
    void refusesAnExpressionThatIsTooLong() {
        assertThat(Rules.problems("甲 + ".repeat(1500) + "甲", SCOPE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("太长"));
    }

    private static Result onSmallStack(String source) throws Exception {
        FutureTask<Result> task = new FutureTask<>(() -> {
            Result result = Rules.result(source, SCOPE);
            if (result instanceof Result.Compiled compiled) {
                compiled.expression().trace(new TestRecord(SCOPE));
            }
            return result;
        });
        new Thread(null, task, "small stack", SMALL_STACK).start();
        return task.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "人口 + 1", "年收入 > 3", "到岗日期 早于 1995-12-31", "被录用 且 是", "后续状态 = 健在", "证明人 包含 \"甲\"", "个数(证明人) > 3", "月数(到岗日期, 离岗日期)",
        "四舍五入(年收入, 2)", "取大(人口, 甲)", "求和(年收入)", "最大(到岗日期)", "大写(年收入)", "加月(到岗日期, 人口)", "工作日后(到岗日期, 人口)",
        "分段(人口, 3: 1, 其余: 2)", "取左(姓名, 人口)", "出生日期(姓名)",
    })
    void treatsAValueOfAnotherTypeAsMissing(String source) {
        List<Value> strange = List.of(
                new Text("怪"),
                Quantity.of("5", "袋"),
                Quantity.of(new BigDecimal("1E+999999")),
                Quantity.of(new BigDecimal("-0.5")),
                PartialDate.year(9999),
                new ListValue(List.of(Quantity.of(3))));
        for (Value value : strange) {
            TestRecord record = new TestRecord(SCOPE);
            SCOPE.names().forEach(name -> record.with(name, value));
            assertThat(Rules.evaluate(source, record, SCOPE)).as(source + " with " + value.text()).isNotNull();
        }
    }

    @Test
    void convertsAValueThatComesInAnotherUnit() {
        TestRecord record = new TestRecord(SCOPE).with("年收入", new Quantity(new BigDecimal("1.2"), Unit.of("万元")));
        assertThat(Rules.evaluate("年收入 = 12000元", record, SCOPE).text()).isEqualTo("是");
        assertThat(Rules.evaluate("年收入", record, SCOPE).text()).isEqualTo("12000元");
    }
}
