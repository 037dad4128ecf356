package io.github.tianbao.rule.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The signs and words of the language with all their spellings, the one for messages first. */
public enum Symbol {
    PLUS("+"),
    MINUS("-", "−"),
    TIMES("×", "*", "✕"),
    DIVIDE("÷", "/"),
    EQUAL("=", "等于"),
    NOT_EQUAL("≠", "!=", "<>", "不等于"),
    LESS("<", "不满", "不足", "低于", "少于", "小于", "早于"),
    AT_MOST("≤", "<=", "≦", "不超过", "不高于", "不多于", "不大于", "小于等于", "不晚于"),
    GREATER(">", "超过", "高于", "多于", "大于", "晚于"),
    AT_LEAST("≥", ">=", "≧", "不少于", "不低于", "不小于", "大于等于", "不早于"),
    WITHIN("在"),
    OR_MORE("以上"),
    OR_LESS("以下", "以内"),
    IN("属于"),
    NOT_IN("不属于"),
    CONTAINS("包含"),
    NOT_CONTAINS("不包含"),
    IS_EMPTY("为空"),
    IS_NOT_EMPTY("不为空"),
    AND("且", "并且"),
    OR("或", "或者"),
    NOT("非"),
    IF("如果"),
    THEN("则", "那么"),
    ELSE("否则"),
    YES("是"),
    NO("否"),
    OPEN("("),
    CLOSE(")"),
    LIST_OPEN("[", "【"),
    LIST_CLOSE("]", "】"),
    COMMA(",", "、"),
    COLON(":");

    private static final Map<String, Symbol> BY_SPELLING = bySpelling();
    static final int LONGEST = BY_SPELLING.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final List<String> spellings;

    Symbol(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** How messages write it. */
    public String text() {
        return spellings.get(0);
    }

    /** Whether it is a value by itself. */
    boolean isOperand() {
        return this == YES || this == NO;
    }

    /** Whether a word belongs to the language, so that nothing else can be called so. */
    public static boolean isSpelling(String text) {
        return BY_SPELLING.containsKey(text);
    }

    /** Whether what it ends is a whole operand: {@code x 为空}, {@code x 在 60 以上}. */
    boolean endsOperand() {
        return this == IS_EMPTY || this == IS_NOT_EMPTY || this == OR_MORE || this == OR_LESS;
    }

    static Optional<Symbol> spelled(String text) {
        return Optional.ofNullable(BY_SPELLING.get(text));
    }

    private static Map<String, Symbol> bySpelling() {
        Map<String, Symbol> all = new TreeMap<>();
        for (Symbol symbol : values()) {
            symbol.spellings.forEach(spelling -> all.put(spelling, symbol));
        }
        return Map.copyOf(all);
    }
}
