package io.github.tianbao.rule.syntax;

import java.util.Map;
import java.util.Optional;

/** The infix operators with their binding power, the loosest first. */
public enum Operator {
    OR(Symbol.OR, 1),
    AND(Symbol.AND, 2),
    EQUAL(Symbol.EQUAL, 4),
    NOT_EQUAL(Symbol.NOT_EQUAL, 4),
    LESS(Symbol.LESS, 4),
    AT_MOST(Symbol.AT_MOST, 4),
    GREATER(Symbol.GREATER, 4),
    AT_LEAST(Symbol.AT_LEAST, 4),
    IN(Symbol.IN, 4),
    NOT_IN(Symbol.NOT_IN, 4),
    CONTAINS(Symbol.CONTAINS, 4),
    NOT_CONTAINS(Symbol.NOT_CONTAINS, 4),
    PLUS(Symbol.PLUS, 5),
    MINUS(Symbol.MINUS, 5),
    TIMES(Symbol.TIMES, 6),
    DIVIDE(Symbol.DIVIDE, 6);

    static final int LOOSEST = 1;
    static final int NOT_OPERAND = 3;
    static final int COMPARISON = 4;
    static final int SUM = 5;
    static final int SIGN_OPERAND = 7;

    private static final Map<Symbol, Operator> BY_SYMBOL = java.util.Arrays.stream(values())
            .collect(java.util.stream.Collectors.toUnmodifiableMap(operator -> operator.symbol, operator -> operator));

    private final Symbol symbol;
    private final int power;

    Operator(Symbol symbol, int power) {
        this.symbol = symbol;
        this.power = power;
    }

    static Optional<Operator> of(Symbol symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    int power() {
        return power;
    }

    boolean isComparison() {
        return power == COMPARISON;
    }

    /** How messages write it. */
    public String text() {
        return symbol.text();
    }
}
