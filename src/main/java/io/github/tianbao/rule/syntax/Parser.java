package io.github.tianbao.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Pratt parser: each operator binds as tightly as its power says. Reports what is wrong and goes on where it can. */
public final class Parser {
    /** The longest expression, in characters; a rule that needs more is several rules. */
    public static final int LONGEST_SOURCE = 4000;

    /** How deep the tree may be, so that no stack overflows; a chain of operators goes one deeper with each. */
    public static final int DEEPEST = 100;

    private static final String TOO_DEEP = "式子套得太深或太长，最多 " + DEEPEST + " 层；请拆成几个计算";

    private static final Set<Symbol> TIER_WORDS = Set.of(Symbol.AT_MOST, Symbol.LESS);

    private final SourceText source;
    private final TokenCursor tokens;
    private final Diagnostics diagnostics;
    private int depth;
    private boolean abandoned;

    private Parser(SourceText source, TokenCursor tokens, Diagnostics diagnostics) {
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    public static Node parse(SourceText source, Vocabulary vocabulary, Diagnostics diagnostics) {
        if (source.length() > LONGEST_SOURCE) {
            diagnostics.report(new Span(LONGEST_SOURCE, 1), "式子太长，最多 " + LONGEST_SOURCE + " 个字；请拆成几个计算");
            return new Node.Broken(new Span(0, 1));
        }
        Parser parser = new Parser(source, new TokenCursor(Lexer.read(source, vocabulary, diagnostics)), diagnostics);
        Node tree = parser.whole();
        Optional<Node> tooDeep = TreeDepth.beyond(tree, DEEPEST);
        tooDeep.ifPresent(node -> diagnostics.report(node.span(), TOO_DEEP));
        return tooDeep.isPresent() ? new Node.Broken(tree.span()) : tree;
    }

    private Node whole() {
        if (tokens.peek() instanceof Token.End) {
            report(new Span(0, 1), "式子是空的");
            return new Node.Broken(new Span(0, 1));
        }
        Node expression = expression(Operator.LOOSEST);
        if (!(tokens.peek() instanceof Token.End)) {
            report(tokens.peek().span(), leftover(tokens.peek()));
        }
        return expression;
    }

    private String leftover(Token token) {
        if (token instanceof Token.Mark mark) {
            return switch (mark.symbol()) {
                case CLOSE -> "多了一个右括号";
                case LIST_CLOSE -> "多了一个右方括号";
                case COLON -> "冒号只能用在函数的括号里";
                case COMMA -> "逗号只能用在括号里；数字里不要写千分位逗号";
                case THEN, ELSE -> "“" + mark.spelling() + "”前面没有“如果”";
                default -> "“" + label(token) + "”前面缺少运算符";
            };
        }
        return "“" + label(token) + "”前面缺少运算符，例如 且、+、=；名称中间不要有空格";
    }

    private Node expression(int loosest) {
        if (++depth > DEEPEST) {
            depth--;
            return tooDeep();
        }
        Node left = prefix();
        Optional<Node> longer = extend(left, loosest);
        while (longer.isPresent()) {
            left = longer.get();
            longer = extend(left, loosest);
        }
        depth--;
        return left;
    }

    private Node tooDeep() {
        Span span = tokens.peek().span();
        report(span, TOO_DEEP);
        abandoned = true;
        tokens.skipAll();
        return new Node.Broken(span);
    }

    /** What comes of an operand when the operator after it binds tightly enough; empty when it does not. */
    private Optional<Node> extend(Node left, int loosest) {
        if (!(tokens.peek() instanceof Token.Mark mark)) {
            return Optional.empty();
        }
        if (mark.symbol() == Symbol.IS_EMPTY || mark.symbol() == Symbol.IS_NOT_EMPTY) {
            return Operator.COMPARISON < loosest ? Optional.empty() : Optional.of(emptiness(left, mark));
        }
        if (mark.symbol() == Symbol.WITHIN) {
            return Operator.COMPARISON < loosest ? Optional.empty() : Optional.of(within(left, mark));
        }
        return Operator.of(mark.symbol())
                .filter(operator -> operator.power() >= loosest)
                .map(operator -> infix(left, operator, mark));
    }

    private Node emptiness(Node operand, Token.Mark mark) {
        tokens.advance();
        return new Node.Emptiness(operand.span().to(mark.span()), operand, mark.symbol() == Symbol.IS_EMPTY);
    }

    /** {@code x 在 60 以上}: 以上, 以下 and 以内 include the number (民法典 1259). */
    private Node within(Node left, Token.Mark mark) {
        tokens.advance();
        Node bound = expression(Operator.SUM);
        Span word = tokens.peek().span();
        boolean orMore = tokens.accept(Symbol.OR_MORE);
        if (!orMore && !tokens.accept(Symbol.OR_LESS)) {
            report(mark.span(), "“在”后面要写到“以上”“以下”或“以内”；属于几个值之一请用“属于 […]”");
            return new Node.Broken(mark.span());
        }
        return new Node.Infix(left.span().to(word), left, orMore ? Operator.AT_LEAST : Operator.AT_MOST, mark.span(), bound);
    }

    private Node infix(Node left, Operator operator, Token.Mark mark) {
        tokens.advance();
        Node right = expression(operator.power() + 1);
        if (operator.isComparison() && left instanceof Node.Infix before && before.operator().isComparison()) {
            report(mark.span(), "比较不能连写，请用“且”分开，例如 1 ≤ 甲 且 甲 ≤ 5");
            Span second = before.right().span().to(right.span());
            return both(before, new Node.Infix(second, before.right(), operator, mark.span(), right));
        }
        return new Node.Infix(left.span().to(right.span()), left, operator, mark.span(), right);
    }

    /** What was probably meant, so that its parts are checked. */
    private static Node both(Node.Infix left, Node.Infix right) {
        return new Node.Infix(left.span().to(right.span()), left, Operator.AND, right.operatorSpan(), right);
    }

    private Node prefix() {
        Token token = tokens.peek();
        if (token instanceof Token.Literal literal) {
            tokens.advance();
            return literal.node();
        }
        if (token instanceof Token.Word word) {
            tokens.advance();
            boolean called = tokens.isNext(Symbol.OPEN) && !word.quoted();
            return called ? call(word) : new Node.Word(word.span(), word.text(), word.quoted());
        }
        if (token instanceof Token.Unreadable unreadable) {
            tokens.advance();
            return new Node.Broken(unreadable.span());
        }
        return token instanceof Token.Mark mark ? prefix(mark) : missingOperand(token);
    }

    private Node prefix(Token.Mark mark) {
        Span span = mark.span();
        switch (mark.symbol()) {
            case YES, NO:
                tokens.advance();
                return new Node.YesNoLiteral(span, mark.symbol() == Symbol.YES);
            case MINUS:
                tokens.advance();
                Node number = expression(Operator.SIGN_OPERAND);
                return new Node.Negation(span.to(number.span()), number);
            case NOT:
                tokens.advance();
                Node condition = expression(Operator.NOT_OPERAND);
                return new Node.Not(span.to(condition.span()), condition);
            case OPEN:
                return parenthesis(span);
            case LIST_OPEN:
                return list(span);
            case IF:
                return conditional(span);
            default:
                return missingOperand(mark);
        }
    }

    private Node missingOperand(Token token) {
        boolean ends = token instanceof Token.End;
        Span span = ends ? tokens.gapBefore() : token.span();
        report(span, ends
                ? "式子没有写完，这里还缺一个值"
                : "“" + label(token) + "”前面缺少一个值");
        return new Node.Broken(new Span(span.start(), 0));
    }

    private Node parenthesis(Span open) {
        tokens.advance();
        Node inner = expression(Operator.LOOSEST);
        Span end = close(Symbol.CLOSE, open);
        return new Node.Parenthesis(open.to(end), inner);
    }

    private Node list(Span open) {
        tokens.advance();
        List<Node> items = new ArrayList<>();
        while (!tokens.isNext(Symbol.LIST_CLOSE) && !(tokens.peek() instanceof Token.End)) {
            items.add(expression(Operator.LOOSEST));
            if (!acceptSeparator(Symbol.LIST_CLOSE)) {
                break;
            }
        }
        Span end = close(Symbol.LIST_CLOSE, open);
        return new Node.ListLiteral(open.to(end), items);
    }

    private Node conditional(Span start) {
        tokens.advance();
        Node condition = expression(Operator.LOOSEST);
        if (!tokens.accept(Symbol.THEN)) {
            report(tokens.peek().span(), "“如果”后面缺少“则”");
            return new Node.Broken(start.to(condition.span()));
        }
        Node then = expression(Operator.LOOSEST);
        if (!tokens.accept(Symbol.ELSE)) {
            report(tokens.peek().span(), "“如果 … 则 …”后面缺少“否则”；不论成不成立都要有结果");
            return new Node.Broken(start.to(then.span()));
        }
        Node otherwise = expression(Operator.LOOSEST);
        return new Node.Conditional(start.to(otherwise.span()), condition, then, otherwise);
    }

    private Node call(Token.Word function) {
        Span open = tokens.peek().span();
        tokens.advance();
        List<Node.Argument> arguments = new ArrayList<>();
        while (!tokens.isNext(Symbol.CLOSE) && !(tokens.peek() instanceof Token.End)) {
            arguments.add(argument());
            if (!acceptSeparator(Symbol.CLOSE)) {
                break;
            }
        }
        Span end = close(Symbol.CLOSE, open);
        return new Node.Call(function.span().to(end), function.text(), function.span(), arguments);
    }

    private Node.Argument argument() {
        Optional<Token.Mark> tierWord = acceptTierWord();
        Node first = expression(Operator.LOOSEST);
        tokens.accept(Symbol.OR_LESS);
        if (!tokens.accept(Symbol.COLON)) {
            tierWord.ifPresent(word -> report(word.span(), "“" + word.spelling() + "”前面缺少一个值"));
            return new Node.Argument(Optional.empty(), first);
        }
        Span span = tierWord.map(word -> word.span().to(first.span())).orElse(first.span());
        boolean inclusive = tierWord.map(word -> word.symbol() == Symbol.AT_MOST).orElse(true);
        return new Node.Argument(Optional.of(new Node.Label(span, first, inclusive)), expression(Operator.LOOSEST));
    }

    private Optional<Token.Mark> acceptTierWord() {
        if (tokens.peek() instanceof Token.Mark mark && TIER_WORDS.contains(mark.symbol())) {
            tokens.advance();
            return Optional.of(mark);
        }
        return Optional.empty();
    }

    /** Whether another item follows; skips to where one may when the text is out of order. */
    private boolean acceptSeparator(Symbol closing) {
        if (tokens.accept(Symbol.COMMA)) {
            return true;
        }
        if (tokens.peek() instanceof Token.End || tokens.isNext(Symbol.CLOSE) || tokens.isNext(Symbol.LIST_CLOSE)) {
            return false;
        }
        report(tokens.peek().span(), "“" + label(tokens.peek()) + "”前面缺少逗号或运算符");
        while (!tokens.isNext(Symbol.COMMA) && !tokens.isNext(closing) && !(tokens.peek() instanceof Token.End)) {
            tokens.advance();
        }
        return tokens.accept(Symbol.COMMA);
    }

    private Span close(Symbol closing, Span open) {
        Span span = tokens.peek().span();
        if (!tokens.accept(closing)) {
            report(open, "这个“" + source.label(open) + "”没有配上“" + closing.text() + "”");
        }
        return span;
    }

    private String label(Token token) {
        return source.label(token.span());
    }

    /** Once the rest is skipped, what seems to be missing there is not. */
    private void report(Span span, String message) {
        if (!abandoned) {
            diagnostics.report(span, message);
        }
    }
}
