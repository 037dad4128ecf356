package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Quotient;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code + - × ÷} and the minus sign, with units. */
final class Arithmetic {
    private final Checker checker;

    Arithmetic(Checker checker) {
        this.checker = checker;
    }

    Optional<Term> negation(Node.Negation node) {
        return checker.check(node.operand()).filter(term -> requireNumber(term, "负号")).map(term -> {
            Code operand = term.code();
            Code code = environment -> {
                Value value = operand.evaluate(environment);
                return value instanceof Quantity quantity ? new Quantity(quantity.amount().negate(), quantity.unit()) : value;
            };
            return folded(Term.derived(node.span(), term.type(), code, List.of(term)).withTakesUnit(term.takesUnit()));
        });
    }

    /** Arithmetic on constants is a constant. */
    private static Term folded(Term term) {
        boolean constant = term.shape() instanceof Shape.Derived derived && derived.parts().stream().allMatch(Term::isConstant);
        return constant
                ? Term.constant(term.span(), term.type(), term.evaluate(NoEnvironment.INSTANCE)).withTakesUnit(term.takesUnit())
                : term;
    }

    Optional<Term> sum(Node.Infix node) {
        return numbers(node).flatMap(checker.alignment()::align).map(terms -> {
            Unit unit = terms.get(0).unit();
            Code left = terms.get(0).code();
            Code right = terms.get(1).code();
            Code code = node.operator() == Operator.PLUS ? plus(left, right, unit) : minus(left, right, unit);
            return folded(Term.derived(node.span(), Types.number(unit), code, terms).withTakesUnit(Alignment.takeUnit(terms)));
        });
    }

    private static Code plus(Code left, Code right, Unit unit) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one instanceof Quantity a && other instanceof Quantity b
                    ? new Quantity(a.amount().add(b.amount(), Decimals.CONTEXT), unit)
                    : Decimals.missing(one, other);
        };
    }

    private static Code minus(Code left, Code right, Unit unit) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one instanceof Quantity a && other instanceof Quantity b
                    ? new Quantity(a.amount().subtract(b.amount(), Decimals.CONTEXT), unit)
                    : Decimals.missing(one, other);
        };
    }

    Optional<Term> product(Node.Infix node) {
        return numbers(node).map(terms -> {
            Term left = terms.get(0);
            Term right = terms.get(1);
            boolean times = node.operator() == Operator.TIMES;
            Unit raw = times ? left.unit().times(right.unit()) : left.unit().over(right.unit());
            Unit unit = Alignment.simplest(raw, left.unit(), right.unit());
            Code plain = times ? times(left.code(), right.code(), raw) : over(left.code(), right.code(), raw, divisor(right));
            Term term = Term.derived(node.span(), Types.number(raw), plain, terms).withTakesUnit(Alignment.takeUnit(terms));
            return folded(raw.isNone() ? term : inSimplest(term, unit));
        });
    }

    private static Term inSimplest(Term term, Unit unit) {
        return unit.equals(term.unit()) ? relabelled(term, unit) : term.withTakesUnit(false).in(unit);
    }

    /** The same unit by its plainer name. */
    private static Term relabelled(Term term, Unit unit) {
        return term.unit().symbol().equals(unit.symbol()) ? term : term.in(unit);
    }

    private String divisor(Term divisor) {
        return checker.label(divisor) + "（为零，不能作除数）";
    }

    private static Code times(Code left, Code right, Unit unit) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one instanceof Quantity a && other instanceof Quantity b
                    ? new Quantity(a.amount().multiply(b.amount(), Decimals.CONTEXT), unit)
                    : Decimals.missing(one, other);
        };
    }

    private static Code over(Code left, Code right, Unit unit, String zeroDivisor) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            if (!(one instanceof Quantity a && other instanceof Quantity b)) {
                return Decimals.missing(one, other);
            }
            return b.amount().signum() == 0 ? Missing.of(zeroDivisor) : new Quantity(Quotient.of(a.amount(), b.amount()), unit);
        };
    }

    private Optional<List<Term>> numbers(Node.Infix node) {
        return checker.checkAll(List.of(node.left(), node.right()))
                .filter(terms -> terms.stream().allMatch(term -> requireOperand(term, node)));
    }

    private boolean requireOperand(Term term, Node.Infix node) {
        return requireNumber(term, "“" + checker.label(node.operatorSpan()) + "”");
    }

    private boolean requireNumber(Term term, String by) {
        if (term.isNumber()) {
            return true;
        }
        String advice = term.type() instanceof Type.DateType ? "；日期相差请用 天数、月数、周岁，日期加减请用 加天、加月、加年" : "";
        checker.report(term.span(), by + "只能用于数，" + checker.described(term) + advice);
        return false;
    }
}
