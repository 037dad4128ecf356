package io.github.tianbao.cli;

/** Columns on a terminal, where a Chinese character is two wide. */
final class ConsoleColumns {
    private static final int FIRST_WIDE = 0x2E80;

    private ConsoleColumns() {}

    /** The text with blanks up to a width; a longer one as it is. */
    static String pad(String text, int width) {
        int wide = text.codePoints().map(character -> character >= FIRST_WIDE ? 2 : 1).sum();
        return text + " ".repeat(Math.max(0, width - wide));
    }
}
