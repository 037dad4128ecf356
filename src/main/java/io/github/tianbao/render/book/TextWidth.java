package io.github.tianbao.render.book;

import java.lang.Character.UnicodeScript;

/** Measures text in the unit of Excel's column widths: a digit is 1 wide, a Chinese character 2. */
public final class TextWidth {
    private TextWidth() {}

    /** The width of one line of text. */
    public static int of(String line) {
        int width = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            width += of(line.codePointAt(at));
        }
        return width;
    }

    /** The width of the longest line of a text. */
    public static int longestLine(String text) {
        return text.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** How many lines a text takes when it is wrapped in a column, at least 1. */
    public static int lines(String text, int columnWidth) {
        int room = Math.max(2, columnWidth);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return Math.max(1, (of(text) + room - 1) / room);
        }
        return Math.max(1, text.lines().mapToInt(line -> Math.max(1, (of(line) + room - 1) / room)).sum());
    }

    private static int of(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x80 && (codePoint >= 0x4E00 && codePoint <= 0x9FFC
                || UnicodeScript.of(codePoint) == UnicodeScript.HAN
                || codePoint >= 0x2014 && codePoint <= 0x2026
                || codePoint >= 0x2460 && codePoint <= 0x24FF
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
