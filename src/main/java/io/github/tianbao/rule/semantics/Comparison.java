package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.List;
import java.util.Optional;

/** {@code = ≠ < ≤ > ≥} and their words. */
public final class Comparison {
    private final Checker checker;

    Comparison(Checker checker) {
        this.checker = checker;
    }

    Optional<Term> compare(Node.Infix node) {
        return sides(node).flatMap(checker.alignment()::align).filter(terms -> canOrder(node, terms.get(0))).map(terms -> {
            Code code = code(terms.get(0), node.operator(), terms.get(1));
            return Term.derived(node.span(), Type.YES_NO, code, terms);
        });
    }

    private Optional<List<Term>> sides(Node.Infix node) {
        Optional<Term> left = checker.check(node.left(), checker.optionsAhead(node.right()));
        List<String> options = left.filter(term -> !term.isConstant()).map(Term::options).orElse(List.of());
        Optional<Term> right = checker.check(node.right(), options);
        return left.flatMap(one -> right.map(other -> List.of(one, other)));
    }

    private boolean canOrder(Node.Infix node, Term term) {
        if (term.type() instanceof Type.ListType) {
            checker.report(node.span(), "列表不能这样比较，请用“包含”“属于”或 个数(列表)");
            return false;
        }
        boolean equality = node.operator() == Operator.EQUAL || node.operator() == Operator.NOT_EQUAL;
        if (equality || term.isNumber() || term.type() instanceof Type.DateType) {
            return true;
        }
        checker.report(node.operatorSpan(), "“" + checker.label(node.operatorSpan()) + "”只能比较数或日期，“" + checker.label(term)
                + "”是" + Types.describe(term.type()));
        return false;
    }

    /** Compares terms that are aligned. */
    public static Code code(Term left, Operator operator, Term right) {
        if (left.isNumber()) {
            return numbers(left.code(), operator, right.code());
        }
        if (left.type() instanceof Type.DateType) {
            return dates(left.code(), operator, right.code());
        }
        return equality(left.code(), operator == Operator.EQUAL, right.code());
    }

    /** The outcome where both terms are constants. */
    public static Optional<Value> ofConstants(Term left, Operator operator, Term right) {
        return left.isConstant() && right.isConstant()
                ? Optional.of(code(left, operator, right).evaluate(NoEnvironment.INSTANCE))
                : Optional.empty();
    }

    private static Code numbers(Code left, Operator operator, Code right) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one instanceof Quantity a && other instanceof Quantity b
                    ? YesNo.of(holds(Decimals.compare(a.amount(), b.amount()), operator))
                    : Decimals.missing(one, other);
        };
    }

    private static boolean holds(int order, Operator operator) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> order != 0;
        };
    }

    private static Code dates(Code left, Operator operator, Code right) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one instanceof PartialDate a && other instanceof PartialDate b
                    ? DateOrder.compare(a, operator, b)
                    : Decimals.missing(one, other);
        };
    }

    private static Code equality(Code left, boolean equal, Code right) {
        return environment -> {
            Value one = left.evaluate(environment);
            Value other = right.evaluate(environment);
            return one.isMissing() || other.isMissing()
                    ? Decimals.missing(one, other)
                    : YesNo.of(one.equals(other) == equal);
        };
    }

    /** Whether two present values are the same: numbers by amount, dates as far as known. */
    static Value same(Value one, Value other) {
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return YesNo.of(Decimals.compare(a.amount(), b.amount()) == 0);
        }
        return one instanceof PartialDate a && other instanceof PartialDate b
                ? DateOrder.compare(a, Operator.EQUAL, b)
                : YesNo.of(one.equals(other));
    }
}
