package io.github.tianbao.rule.syntax;

/** What the lexer makes of the text. */
sealed interface Token {
    Span span();

    /** A number, a date or a text in quotes, already understood. */
    record Literal(Node node) implements Token {
        @Override
        public Span span() {
            return node.span();
        }
    }

    /** A name, an option or a function; {@code quoted} in back-quotes. */
    record Word(Span span, String text, boolean quoted) implements Token {}

    /** A sign or word of the language. */
    record Mark(Span span, Symbol symbol, String spelling) implements Token {}

    /** A stretch that was reported already. */
    record Unreadable(Span span) implements Token {}

    /** The end of the text. */
    record End(Span span) implements Token {}
}
