package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the brackets of an aggregate: operands, then 当, 按 and 范围 in any order. */
final class AggregateArguments {
    private final AggregateFunction function;
    private final Checker checker;
    private final List<Term> operands = new ArrayList<>();
    private final List<Term> keys = new ArrayList<>();
    private Optional<Term> condition = Optional.empty();
    private Aggregate.Span span = Aggregate.Span.TABLE;
    private boolean readable = true;

    private AggregateArguments(AggregateFunction function, Checker checker) {
        this.function = function;
        this.checker = checker;
    }

    static AggregateArguments read(AggregateFunction function, Node.Call call, Checker checker) {
        AggregateArguments arguments = new AggregateArguments(function, checker);
        call.arguments().forEach(arguments::add);
        return arguments;
    }

    private void add(Node.Argument argument) {
        if (argument.label().isEmpty()) {
            keep(checker.check(argument.value()), operands);
            return;
        }
        Node.Label label = argument.label().get();
        switch (label.node() instanceof Node.Word word ? word.text() : "") {
            case "当" -> {
                condition = checker.condition(argument.value());
                readable &= condition.isPresent();
            }
            case "按" -> keep(checker.check(argument.value()), keys);
            case "范围" -> readSpan(argument.value());
            default -> {
                checker.report(label.span(), "“" + function.name() + "”里只能写 当:、按:、范围:，应写成 " + function.usage());
                readable = false;
            }
        }
    }

    private void keep(Optional<Term> term, List<Term> terms) {
        term.ifPresentOrElse(terms::add, () -> readable = false);
    }

    private void readSpan(Node value) {
        Optional<Aggregate.Span> named = value instanceof Node.Word word ? AggregateFunction.span(word.text()) : Optional.empty();
        named.ifPresentOrElse(found -> span = found, () -> {
            checker.report(value.span(), "范围只能是 表、组 或 报送");
            readable = false;
        });
    }

    boolean isReadable() {
        return readable;
    }

    List<Term> operands() {
        return operands;
    }

    List<Term> keys() {
        return keys;
    }

    Optional<Term> condition() {
        return condition;
    }

    Aggregate.Span span() {
        return span;
    }
}
