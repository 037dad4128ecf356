package io.github.tianbao.rule.syntax;

import java.util.List;

/** Goes through tokens one by one; the last is the end, beyond which it never goes. */
final class TokenCursor {
    private final List<Token> tokens;
    private int next;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    void advance() {
        next = Math.min(next + 1, tokens.size() - 1);
    }

    void skipAll() {
        next = tokens.size() - 1;
    }

    boolean isNext(Symbol symbol) {
        return peek() instanceof Token.Mark mark && mark.symbol() == symbol;
    }

    boolean accept(Symbol symbol) {
        boolean accepted = isNext(symbol);
        if (accepted) {
            advance();
        }
        return accepted;
    }

    /** The place right behind the token before. */
    Span gapBefore() {
        return next == 0 ? new Span(0, 1) : new Span(tokens.get(next - 1).span().end(), 1);
    }
}
