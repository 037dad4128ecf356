package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Three-valued logic: 且, 或, 非, 为空, 如果 … 则 … 否则 …. Undecided is neither yes nor no (Kleene). */
final class Logic {
    private final Checker checker;

    Logic(Checker checker) {
        this.checker = checker;
    }

    Optional<Term> not(Node.Not node) {
        return checker.condition(node.operand()).map(term -> {
            Code operand = term.code();
            Code code = environment -> negate(operand.evaluate(environment));
            return Term.derived(node.span(), Type.YES_NO, code, List.of(term));
        });
    }

    private static Value negate(Value value) {
        return value instanceof YesNo decided ? YesNo.of(!decided.isYes()) : value;
    }

    Optional<Term> chain(Node.Infix node) {
        Optional<Term> left = checker.condition(node.left());
        Optional<Term> right = checker.condition(node.right());
        return left.flatMap(one -> right.map(other -> chain(node, one, other)));
    }

    private static Term chain(Node.Infix node, Term left, Term right) {
        YesNo deciding = YesNo.of(node.operator() == Operator.OR);
        List<Term> parts = new ArrayList<>(parts(left, node.operator()));
        parts.addAll(parts(right, node.operator()));
        Code code = either(left.code(), right.code(), deciding);
        return new Term(node.span(), Type.YES_NO, code, new Shape.Chain(node.operator(), parts), false);
    }

    private static List<Term> parts(Term term, Operator operator) {
        return term.shape() instanceof Shape.Chain chain && chain.operator() == operator ? chain.parts() : List.of(term);
    }

    /** One deciding side decides, whatever the other is; otherwise what is missing stays missing. */
    private static Code either(Code left, Code right, YesNo deciding) {
        return environment -> {
            Value one = left.evaluate(environment);
            if (one == deciding) {
                return one;
            }
            Value other = right.evaluate(environment);
            if (other == deciding || !one.isMissing()) {
                return other;
            }
            return other.isMissing() ? Decimals.missing(one, other) : one;
        };
    }

    Optional<Term> emptiness(Node.Emptiness node) {
        return checker.check(node.operand()).map(term -> {
            Code operand = term.code();
            boolean expected = node.expected();
            Code code = environment -> YesNo.of(isEmpty(operand.evaluate(environment)) == expected);
            return Term.derived(node.span(), Type.YES_NO, code, List.of(term));
        });
    }

    private static boolean isEmpty(Value value) {
        return value.isMissing() || value instanceof Text text && text.text().isEmpty();
    }

    Optional<Term> conditional(Node.Conditional node, List<String> options) {
        Optional<Term> condition = checker.condition(node.condition());
        Optional<Term> then = checker.check(node.then(), options);
        Optional<Term> otherwise = checker.check(node.otherwise(), options);
        if (condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        return checker.alignment()
                .align(List.of(then.get(), otherwise.get()))
                .map(branches -> conditional(node, condition.get(), branches));
    }

    private static Term conditional(Node.Conditional node, Term condition, List<Term> branches) {
        Code test = condition.code();
        Code then = branches.get(0).code();
        Code otherwise = branches.get(1).code();
        Code code = environment -> {
            Value holds = test.evaluate(environment);
            if (holds.isMissing()) {
                return holds;
            }
            return (holds == YesNo.YES ? then : otherwise).evaluate(environment);
        };
        Shape.Choice shape = environment -> taken(environment, condition, branches);
        return new Term(node.span(), Alignment.typeOf(branches), code, shape, Alignment.takeUnit(branches));
    }

    private static List<Term> taken(Environment environment, Term condition, List<Term> branches) {
        Value holds = condition.evaluate(environment);
        if (holds.isMissing()) {
            return List.of(condition);
        }
        return List.of(condition, branches.get(holds == YesNo.YES ? 0 : 1));
    }
}
