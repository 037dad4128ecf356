package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.rule.ExpressionCompiler.Result.Compiled;
import io.github.tianbao.rule.ExpressionCompiler.Result.Failed;
import io.github.tianbao.value.Unit;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final TestScope SCOPE = TestScope.register();

    @Test
    void countsInCodePointsFromWhereTheExpressionStands() {
        Problem problem = Rules.problems("\"𬭎\" = 姓明", SCOPE).get(0);
        assertThat(problem.at()).isEqualTo(new SourcePosition("pack/programme.yaml", 7, 5 + 6));
        assertThat(problem.length()).isEqualTo(2);
        assertThat(problem.suggestion()).isEqualTo("姓名");
    }

    @Test
    void findsTheLineInAnExpressionOfSeveralLines() {
        Problem problem = Rules.problems("人口 > 3 且\n面职 > 3亩", SCOPE).get(0);
        assertThat(problem.at()).isEqualTo(new SourcePosition("pack/programme.yaml", 8, 5));
    }

    @Test
    void reportsAllProblemsInTheOrderOfTheText() {
        assertThat(Rules.problems("年收人 > 3元 且 面职 > 3亩 且 周税(到岗日期, 离岗日期) > 3", SCOPE))
                .extracting(Problem::suggestion)
                .containsExactly("年收入", "面积", "周岁");
    }

    @Test
    void asksForAConditionWhereOneIsWanted() {
        ExpressionCompiler.Result result = ExpressionCompiler.compile("人口 + 1", Rules.HERE, SCOPE, Expected.condition());
        assertThat(((ExpressionCompiler.Result.Failed) result).problems().get(0).message()).startsWith("这里要一个条件，“人口 + 1”");
    }

    @Test
    void refusesAUnitThatTheAmountCannotBeShownIn() {
        Expected acres = Expected.amountShownIn(Unit.of("亩"));
        assertThat(ExpressionCompiler.compile("年收入 × 2", Rules.HERE, SCOPE, acres)).isInstanceOf(Failed.class);
        assertThat(ExpressionCompiler.compile("地块 × 2", Rules.HERE, SCOPE, acres)).isInstanceOf(Compiled.class);
        assertThat(ExpressionCompiler.compile("人口 × 2", Rules.HERE, SCOPE, acres)).isInstanceOf(Compiled.class);
    }
}
