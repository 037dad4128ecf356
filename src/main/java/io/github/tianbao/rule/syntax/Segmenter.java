package io.github.tianbao.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a run of letters without white space into words: {@code 到岗日期不晚于离岗日期} into three. Among all ways to cut it
 * takes the cheapest: few known pieces rather than many (so the longest declared name wins), known ones rather than unknown,
 * and never two operands side by side.
 */
final class Segmenter {
    private static final int LONGEST_RUN = 200;
    private static final int KNOWN = 1;
    private static final int SHORT_KEYWORD = 2;
    private static final int UNKNOWN = 10;
    private static final int UNKNOWN_CHARACTER = 2;
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    /** A piece of a run; it may reach beyond the run where a number does. */
    sealed interface Piece {
        int start();

        int end();

        default boolean startsOperand() {
            return true;
        }

        default boolean endsOperand() {
            return true;
        }
    }

    record Word(int start, int end) implements Piece {}

    record Literal(int start, int end) implements Piece {}

    record Keyword(int start, int end, Symbol symbol) implements Piece {
        @Override
        public boolean startsOperand() {
            return symbol.isOperand();
        }

        @Override
        public boolean endsOperand() {
            return symbol.isOperand() || symbol.endsOperand();
        }
    }

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final LiteralReader literals;

    private int start;
    private int end;
    /** By position and whether an operand stands before it. */
    private int[][] cost;
    private Piece[][] best;

    Segmenter(SourceText source, Vocabulary vocabulary, LiteralReader literals) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.literals = literals;
    }

    List<Piece> cut(int runStart, int runEnd) {
        if (runEnd - runStart > LONGEST_RUN) {
            return List.of(new Word(runStart, runEnd));
        }
        start = runStart;
        end = runEnd;
        cost = new int[end - start + 1][2];
        best = new Piece[end - start + 1][2];
        for (int position = end - 1; position >= start; position--) {
            choose(position, 0);
            choose(position, 1);
        }
        return path();
    }

    private List<Piece> path() {
        List<Piece> pieces = new ArrayList<>();
        int position = start;
        int afterOperand = 0;
        while (position < end) {
            Piece piece = best[position - start][afterOperand];
            pieces.add(piece);
            position = piece.end();
            afterOperand = piece.endsOperand() ? 1 : 0;
        }
        return pieces;
    }

    private void choose(int position, int afterOperand) {
        cost[position - start][afterOperand] = IMPOSSIBLE;
        for (int to = end; to > position; to--) {
            consider(new Word(position, to), wordCost(position, to), afterOperand);
            Optional<Symbol> symbol = keyword(position, to);
            if (symbol.isPresent()) {
                consider(new Keyword(position, to, symbol.get()), to - position == 1 ? SHORT_KEYWORD : KNOWN, afterOperand);
            }
        }
        int literalEnd = literals.end(position);
        if (literalEnd > position) {
            consider(new Literal(position, literalEnd), KNOWN, afterOperand);
        }
    }

    private int wordCost(int from, int to) {
        String text = source.folded(from, to);
        boolean known = vocabulary.isWord(text) || to == end && vocabulary.isFunction(text) && isCalled(to);
        return known ? KNOWN : UNKNOWN + UNKNOWN_CHARACTER * (to - from);
    }

    private boolean isCalled(int position) {
        int next = position;
        while (next < source.length() && Characters.isSpace(source.at(next))) {
            next++;
        }
        return source.at(next) == '(';
    }

    private Optional<Symbol> keyword(int from, int to) {
        return to - from > Symbol.LONGEST ? Optional.empty() : Symbol.spelled(source.folded(from, to));
    }

    private void consider(Piece piece, int pieceCost, int afterOperand) {
        boolean sideBySide = afterOperand == 1 && piece.startsOperand();
        int rest = piece.end() >= end ? 0 : cost[piece.end() - start][piece.endsOperand() ? 1 : 0];
        if (sideBySide || rest == IMPOSSIBLE) {
            return;
        }
        int at = piece.start() - start;
        if (pieceCost + rest < cost[at][afterOperand]) {
            cost[at][afterOperand] = pieceCost + rest;
            best[at][afterOperand] = piece;
        }
    }
}
