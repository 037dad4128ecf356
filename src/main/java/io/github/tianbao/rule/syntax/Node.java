package io.github.tianbao.rule.syntax;

import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The syntax tree of an expression. */
public sealed interface Node {
    Span span();

    /** The nodes right below, in the order of the text. */
    default List<Node> children() {
        return List.of();
    }

    /** A number; one written without a unit takes that of its neighbour. */
    record NumberLiteral(Span span, BigDecimal amount, Unit unit, boolean takesUnit) implements Node {}

    record TextLiteral(Span span, String text) implements Node {}

    record DateLiteral(Span span, PartialDate date) implements Node {}

    record YesNoLiteral(Span span, boolean yes) implements Node {}

    record ListLiteral(Span span, List<Node> items) implements Node {
        public ListLiteral {
            items = List.copyOf(items);
        }

        @Override
        public List<Node> children() {
            return items;
        }
    }

    /** A name, or an option written without quotes. */
    record Word(Span span, String text, boolean quoted) implements Node {}

    /** Parentheses; kept so that the text of a part is whole. */
    record Parenthesis(Span span, Node inner) implements Node {
        @Override
        public List<Node> children() {
            return List.of(inner);
        }
    }

    record Negation(Span span, Node operand) implements Node {
        @Override
        public List<Node> children() {
            return List.of(operand);
        }
    }

    record Not(Span span, Node operand) implements Node {
        @Override
        public List<Node> children() {
            return List.of(operand);
        }
    }

    record Infix(Span span, Node left, Operator operator, Span operatorSpan, Node right) implements Node {
        @Override
        public List<Node> children() {
            return List.of(left, right);
        }
    }

    /** {@code x 为空}; {@code expected} is whether it holds for an empty value. */
    record Emptiness(Span span, Node operand, boolean expected) implements Node {
        @Override
        public List<Node> children() {
            return List.of(operand);
        }
    }

    record Conditional(Span span, Node condition, Node then, Node otherwise) implements Node {
        @Override
        public List<Node> children() {
            return List.of(condition, then, otherwise);
        }
    }

    record Call(Span span, String function, Span functionSpan, List<Argument> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Node> children() {
            return arguments.stream().flatMap(Argument::nodes).toList();
        }
    }

    /** What could not be read and was reported; keeps the rest checkable. */
    record Broken(Span span) implements Node {}

    /** An argument with what stands before its colon, if anything does. */
    record Argument(Optional<Label> label, Node value) {
        public Span span() {
            return label.map(before -> before.span().to(value.span())).orElse(value.span());
        }

        private Stream<Node> nodes() {
            return Stream.concat(label.map(Label::node).stream(), Stream.of(value));
        }
    }

    /**
     * What stands before a colon: a word such as {@code 当}, or the upper bound of a tier.
     *
     * @param inclusive whether the bound itself belongs to the tier
     */
    record Label(Span span, Node node, boolean inclusive) {}
}
