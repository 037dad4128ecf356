package io.github.tianbao.rule.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a run of letters without white space into words: {@code 到岗日期不晚于离岗日期} into three. Among all ways to cut it
 * takes the cheapest: few known pieces rather than many (so the longest declared name wins), known rather than unknown, and never two operands side by side.
 */
final class Segmenter {
    private static final int LONGEST_RUN = 200;
    private static final int KNOWN = 1;
    private static final int SHORT_KEYWORD = 2;
    private static final int UNKNOWN = 10;
    private static final int UNKNOWN_CHARACTER = 2;

    /** A piece of a run; it may reach beyond the run where a number does. */
    record Piece(Kind kind, int start, int end) {
        enum Kind { KEYWORD, LITERAL, WORD }
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
            return List.of(new Piece(Piece.Kind.WORD, runStart, runEnd));
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
            afterOperand = isOperand(piece) ? 1 : 0;
        }
        return pieces;
    }

    private void choose(int position, int afterOperand) {
        cost[position - start][afterOperand] = Integer.MAX_VALUE;
        for (int to = end; to > position; to--) {
            consider(word(position, to), afterOperand);
            consider(keyword(position, to), afterOperand);
        }
        int literalEnd = literals.end(position);
        if (literalEnd > position) {
            consider(new Candidate(new Piece(Piece.Kind.LITERAL, position, literalEnd), KNOWN), afterOperand);
        }
    }

    private record Candidate(Piece piece, int cost) {}

    private static final Candidate NONE = new Candidate(new Piece(Piece.Kind.KEYWORD, 0, 0), Integer.MAX_VALUE);

    private Candidate word(int from, int to) {
        return new Candidate(
                new Piece(Piece.Kind.WORD, from, to),
                isKnown(from, to) ? KNOWN : UNKNOWN + UNKNOWN_CHARACTER * (to - from));
    }

    private boolean isKnown(int from, int to) {
        String text = source.folded(from, to);
        return vocabulary.isWord(text) || to == end && vocabulary.isFunction(text) && isCalled(to);
    }

    private boolean isCalled(int position) {
        int next = position;
        while (next < source.length() && Characters.isSpace(source.at(next))) {
            next++;
        }
        return source.at(next) == '(';
    }

    private Candidate keyword(int from, int to) {
        if (to - from > Symbol.LONGEST || !Symbol.isSpelling(source.folded(from, to))) {
            return NONE;
        }
        return new Candidate(new Piece(Piece.Kind.KEYWORD, from, to), to - from == 1 ? SHORT_KEYWORD : KNOWN);
    }

    private void consider(Candidate candidate, int afterOperand) {
        Piece piece = candidate.piece();
        boolean sideBySide = afterOperand == 1 && startsOperand(piece);
        int rest = piece.end() >= end ? 0 : cost[Math.max(0, piece.end() - start)][isOperand(piece) ? 1 : 0];
        if (candidate.cost() == Integer.MAX_VALUE || rest == Integer.MAX_VALUE || sideBySide) {
            return;
        }
        int at = piece.start() - start;
        if (candidate.cost() + rest < cost[at][afterOperand]) {
            cost[at][afterOperand] = candidate.cost() + rest;
            best[at][afterOperand] = piece;
        }
    }

    private boolean startsOperand(Piece piece) {
        return piece.kind() != Piece.Kind.KEYWORD || isYesOrNo(piece);
    }

    private boolean isOperand(Piece piece) {
        return piece.kind() != Piece.Kind.KEYWORD || isYesOrNo(piece) || endsOperand(piece);
    }

    private boolean isYesOrNo(Piece piece) {
        Symbol symbol = symbol(piece);
        return symbol == Symbol.YES || symbol == Symbol.NO;
    }

    private boolean endsOperand(Piece piece) {
        Symbol symbol = symbol(piece);
        return symbol == Symbol.IS_EMPTY || symbol == Symbol.IS_NOT_EMPTY;
    }

    private Symbol symbol(Piece piece) {
        return Symbol.spelled(source.folded(piece.start(), piece.end()));
    }
}
