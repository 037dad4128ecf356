package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.semantics.Alignment;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.Comparison;
import io.github.tianbao.rule.semantics.Shape;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.rule.syntax.Span;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tiers, the lowest first.
 *
 * @param measure what is measured
 * @param bounds  the upper bounds in the unit of the measure
 * @param values  one more than bounds; the last is for what lies above all of them
 */
record TierTable(Term measure, List<Term> bounds, List<Boolean> inclusive, List<Term> values) {

    boolean isAscending(Checker checker) {
        for (int upper = 1; upper < bounds.size(); upper++) {
            if (!isAbove(upper)) {
                checker.report(bounds.get(upper).span(), "分段的上限要从小到大，“" + checker.label(bounds.get(upper)) + "”这一档落不到任何值");
                return false;
            }
        }
        return true;
    }

    /** Bounds that are no constants are left to run time. A bound may repeat where it first ends a tier and then is one. */
    private boolean isAbove(int upper) {
        boolean point = !inclusive.get(upper - 1) && inclusive.get(upper);
        Operator rising = point ? Operator.AT_MOST : Operator.LESS;
        Optional<Value> above = Comparison.ofConstants(bounds.get(upper - 1), rising, bounds.get(upper));
        return above.filter(value -> value != YesNo.YES).isEmpty();
    }

    Term term(Span span) {
        Code[] tests = IntStream.range(0, bounds.size()).mapToObj(this::test).toArray(Code[]::new);
        Code[] results = values.stream().map(Term::code).toArray(Code[]::new);
        Code code = environment -> {
            for (int tier = 0; tier < tests.length; tier++) {
                Value within = tests[tier].evaluate(environment);
                if (within != YesNo.NO) {
                    return within.isMissing() ? within : results[tier].evaluate(environment);
                }
            }
            return results[tests.length].evaluate(environment);
        };
        Shape.Choice shape = environment -> parts(tests, environment);
        return new Term(span, Alignment.typeOf(values), code, shape, Alignment.takeUnit(values));
    }

    private Code test(int tier) {
        return Comparison.code(measure, inclusive.get(tier) ? Operator.AT_MOST : Operator.LESS, bounds.get(tier));
    }

    private List<Term> parts(Code[] tests, Environment environment) {
        Optional<Integer> hit = IntStream.range(0, tests.length)
                .boxed()
                .filter(tier -> tests[tier].evaluate(environment) != YesNo.NO)
                .findFirst();
        boolean undecided = hit.filter(tier -> tests[tier].evaluate(environment).isMissing()).isPresent();
        return undecided ? List.of(measure) : List.of(measure, values.get(hit.orElse(tests.length)));
    }
}
