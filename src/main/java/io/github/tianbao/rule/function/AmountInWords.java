package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.ChineseAmount;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** 大写: an amount of money in capital characters. A plain number counts as 元; what is finer than 分 has to be rounded. */
record AmountInWords() implements FunctionForm {
    private static final Unit YUAN = Unit.of("元");

    @Override
    public String name() {
        return "大写";
    }

    @Override
    public String usage() {
        return "大写(金额)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker).ofKinds(List.of(Kind.NUMBER), 1).map(terms -> terms.get(0)).flatMap(amount -> {
            if (amount.unit().isNone() || amount.unit().isConvertibleTo(YUAN)) {
                return Optional.of(words(call, amount, checker.label(amount)));
            }
            checker.report(amount.span(), "大写只用于金额，" + checker.described(amount));
            return Optional.empty();
        });
    }

    private static Term words(Node.Call call, Term amount, String label) {
        Code yuan = amount.unit().isNone() ? amount.code() : amount.in(YUAN).code();
        Missing unwritable = Missing.of(label + "（要先取到分，且不能为负数）");
        Code code = environment -> {
            Value value = yuan.evaluate(environment);
            return value instanceof Quantity quantity
                    ? ChineseAmount.write(quantity.amount()).found().<Value>map(Text::new).orElse(unwritable)
                    : value;
        };
        return Term.derived(call.span(), Type.TEXT, code, List.of(amount));
    }
}
