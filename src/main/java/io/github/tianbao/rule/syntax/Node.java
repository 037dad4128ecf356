package io.github.tianbao.rule.syntax;

import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The syntax tree of an expression. */
public sealed interface Node {
    Span span();

    /** A number; one written without a unit takes that of its neighbour. */
    record NumberLiteral(Span span, BigDecimal amount, Unit unit, boolean takesUnit) implements Node {}

    record TextLiteral(Span span, String text) implements Node {}

    record DateLiteral(Span span, PartialDate date) implements Node {}

    record YesNoLiteral(Span span, boolean yes) implements Node {}

    record ListLiteral(Span span, List<Node> items) implements Node {
        public ListLiteral {
            items = List.copyOf(items);
        }
    }

    /** A name, or an option written without quotes. */
    record Word(Span span, String text, boolean quoted) implements Node {}

    /** Parentheses; kept so that the text of a part is whole. */
    record Parenthesis(Span span, Node inner) implements Node {}

    record Negation(Span span, Node operand) implements Node {}

    record Not(Span span, Node operand) implements Node {}

    record Infix(Span span, Node left, Operator operator, Span operatorSpan, Node right) implements Node {}

    /** {@code x 为空}; {@code expected} is whether it holds for an empty value. */
    record Emptiness(Span span, Node operand, boolean expected) implements Node {}

    record Conditional(Span span, Node condition, Node then, Node otherwise) implements Node {}

    record Call(Span span, String function, Span functionSpan, List<Argument> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** What could not be read and was reported; keeps the rest checkable. */
    record Broken(Span span) implements Node {}

    /** An argument with what stands before its colon, if anything does. */
    record Argument(Optional<Label> label, Node value) {
        public Span span() {
            return label.map(before -> before.span().to(value.span())).orElse(value.span());
        }
    }

    /**
     * What stands before a colon: a word such as {@code 当}, or the upper bound of a tier.
     *
     * @param inclusive whether the bound itself belongs to the tier
     */
    record Label(Span span, Node node, boolean inclusive) {}
}
