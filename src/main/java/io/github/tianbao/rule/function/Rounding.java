package io.github.tianbao.rule.function;

import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Rounds to a number of decimals that is written in the rule: 四舍五入, 进一, 舍去, 五成双 (half to even). Keeps the unit. */
record Rounding(String name, RoundingMode mode) implements FunctionForm {
    private static final int MOST_DECIMALS = 10;

    @Override
    public String usage() {
        return name + "(数, 小数位数)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker)
                .ofKinds(List.of(Kind.NUMBER, Kind.PLAIN_NUMBER), 1)
                .flatMap(terms -> decimals(call, checker).map(decimals -> rounded(call, terms.get(0), decimals)));
    }

    private static Optional<Integer> decimals(Node.Call call, Checker checker) {
        if (call.arguments().size() < 2) {
            return Optional.of(0);
        }
        Node written = call.arguments().get(1).value();
        Optional<Integer> decimals = written instanceof Node.NumberLiteral number ? whole(number.amount()) : Optional.empty();
        if (decimals.isEmpty()) {
            checker.report(written.span(), "小数位数要写成 0 到 " + MOST_DECIMALS + " 的整数");
        }
        return decimals;
    }

    private static Optional<Integer> whole(BigDecimal amount) {
        boolean fits = amount.signum() >= 0 && amount.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0
                && amount.stripTrailingZeros().scale() <= 0;
        return fits ? Optional.of(amount.intValue()) : Optional.empty();
    }

    private Term rounded(Node.Call call, Term number, int decimals) {
        Code operand = number.code();
        Code code = environment -> {
            Value value = operand.evaluate(environment);
            return value instanceof Quantity quantity
                    ? new Quantity(Decimals.settle(quantity.amount()).setScale(decimals, mode), quantity.unit())
                    : value;
        };
        return Term.derived(call.span(), number.type(), code, List.of(number)).takingUnitLike(List.of(number));
    }
}
