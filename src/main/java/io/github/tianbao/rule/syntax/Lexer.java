package io.github.tianbao.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cuts the text of an expression into tokens. Reports what it cannot read and goes on. */
final class Lexer {
    private static final Map<String, String> FOREIGN = Map.of(
            "==", "=", "&&", "且", "||", "或", "!", "非", "≥=", "≥", "=>", "≥", "=<", "≤", "^", "×", ";", ",");

    private static final Map<String, String> FOREIGN_WORDS = Map.of("and", "且", "or", "或", "not", "非", "是空", "为空", "空白", "为空", "不是空", "不为空");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Vocabulary vocabulary;
    private final LiteralReader literals;
    private final Segmenter segmenter;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(SourceText source, Vocabulary vocabulary, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.vocabulary = vocabulary;
        this.literals = new LiteralReader(source, vocabulary, diagnostics);
        this.segmenter = new Segmenter(source, vocabulary, literals);
    }

    static List<Token> read(SourceText source, Vocabulary vocabulary, Diagnostics diagnostics) {
        Lexer lexer = new Lexer(source, vocabulary, diagnostics);
        lexer.readAll();
        return lexer.tokens;
    }

    private void readAll() {
        while (position < source.length()) {
            int next = source.at(position);
            if (Characters.isSpace(next)) {
                position++;
            } else if (next == '"' || next == '“' || next == '”') {
                readText();
            } else if (next == '`') {
                readQuotedName();
            } else if (Characters.isNamePart(next)) {
                readRun();
            } else {
                readSign();
            }
        }
        tokens.add(new Token.End(new Span(source.length(), 0)));
    }

    private void readText() {
        int end = position + 1;
        while (end < source.length() && !closes(source.at(end))) {
            end++;
        }
        Span span = new Span(position, Math.min(end + 1, source.length()) - position);
        if (end >= source.length()) {
            diagnostics.report(span, "文字缺少后引号");
            tokens.add(new Token.Unreadable(span));
        } else {
            tokens.add(new Token.Literal(new Node.TextLiteral(span, source.written(position + 1, end))));
        }
        position = span.end();
    }

    private boolean closes(int codePoint) {
        return source.at(position) == '"' ? codePoint == '"' : codePoint == '”';
    }

    private void readQuotedName() {
        int end = position + 1;
        while (end < source.length() && source.at(end) != '`') {
            end++;
        }
        Span span = new Span(position, Math.min(end + 1, source.length()) - position);
        if (end >= source.length()) {
            diagnostics.report(span, "名称缺少后面的反引号 `");
            tokens.add(new Token.Unreadable(span));
        } else {
            tokens.add(new Token.Word(span, source.written(position + 1, end), true));
        }
        position = span.end();
    }

    private void readRun() {
        int bare = vocabulary.bareNameEnd(source, position);
        if (bare > position) {
            Span span = new Span(position, bare - position);
            String name = source.label(span);
            diagnostics.report(span, "名称里有括号等符号，请加反引号写成 `" + name + "`", "`" + name + "`");
            tokens.add(new Token.Unreadable(span));
            position = bare;
            return;
        }
        int end = position;
        while (end < source.length() && Characters.isNamePart(source.at(end))) {
            end++;
        }
        for (Segmenter.Piece piece : segmenter.cut(position, end)) {
            add(piece);
            position = piece.end();
        }
    }

    private void add(Segmenter.Piece piece) {
        Span span = new Span(piece.start(), piece.end() - piece.start());
        String text = source.folded(piece.start(), piece.end());
        if (piece instanceof Segmenter.Keyword keyword) {
            tokens.add(new Token.Mark(span, keyword.symbol(), text));
        } else {
            tokens.add(piece instanceof Segmenter.Literal ? literal(literals.read(piece.start())) : word(span, text));
        }
    }

    private static Token literal(Node node) {
        return node instanceof Node.Broken ? new Token.Unreadable(node.span()) : new Token.Literal(node);
    }

    private Token word(Span span, String text) {
        Optional<Symbol> ours = Symbol.spelled(FOREIGN_WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), ""));
        if (ours.isPresent() && !literals.isName(text)) {
            diagnostics.report(span, "这里不用“" + text + "”，请写“" + ours.get().text() + "”", ours.get().text());
            return new Token.Mark(span, ours.get(), text);
        }
        int digits = literals.digitsEnd(span.start()) - span.start();
        if (digits <= 0 || literals.isName(text)) {
            return new Token.Word(span, text, false);
        }
        String unit = text.substring(digits);
        diagnostics.report(span, "不认识“" + unit + "”这个单位；名称以数字开头的，请加反引号");
        return new Token.Unreadable(span);
    }

    private void readSign() {
        for (int length = 2; length > 0; length--) {
            Span span = new Span(position, Math.min(length, source.length() - position));
            String written = source.folded(span.start(), span.end());
            Optional<Symbol> symbol = Symbol.spelled(FOREIGN.getOrDefault(written, written));
            if (symbol.isPresent()) {
                reportForeign(span, written, symbol.get());
                tokens.add(new Token.Mark(span, symbol.get(), written));
                position = span.end();
                return;
            }
        }
        Span span = new Span(position, 1);
        boolean again = !tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.Unreadable;
        if (!again) {
            diagnostics.report(span, "不认识的字符“" + source.label(span) + "”");
            tokens.add(new Token.Unreadable(span));
        }
        position++;
    }

    private void reportForeign(Span span, String written, Symbol ours) {
        if (FOREIGN.containsKey(written)) {
            diagnostics.report(span, "这里不用“" + written + "”，请写“" + ours.text() + "”", ours.text());
        }
    }
}
