package io.github.tianbao.value;

import java.text.Normalizer;

/**
 * Tidies what people and programs leave in cells: odd spaces, invisible characters, full-width digits and letters.
 * Chinese punctuation stays as it is in a value; only {@link #key} gives it up, because a key is for comparing, not for printing.
 */
public final class TextNormaliser {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int FIRST_KANGXI_RADICAL = 0x2F00;
    private static final int LAST_KANGXI_RADICAL = 0x2FD5;

    private TextNormaliser() {}

    /**
     * A value on one line: white space collapsed and stripped, invisible characters removed, digits and letters half-width. A line
     * break next to a Chinese character vanishes (a narrow column broke the word), elsewhere it becomes a space.
     */
    public static String tidy(String text) {
        String lines = tidyLines(text);
        if (lines.indexOf('\n') < 0) {
            return lines;
        }
        StringBuilder line = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char character = lines.charAt(at);
            if (character != '\n') {
                line.append(character);
            } else if (!isChinese(lines.codePointBefore(at)) && !isChinese(lines.codePointAt(at + 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** As {@link #tidy}, but line breaks stay, one {@code \n} each, for cells that hold a list; blank lines go. */
    public static String tidyLines(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder tidy = new StringBuilder(text.length());
        text.codePoints().forEach(character -> appendTidy(tidy, character));
        while (!tidy.isEmpty() && isGap(tidy.charAt(tidy.length() - 1))) {
            tidy.setLength(tidy.length() - 1);
        }
        return tidy.toString();
    }

    /** Whether nothing needs tidying, as in nearly all cells of a long register. */
    private static boolean isTidy(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isPlain(character) && !isCommonIdeograph(character)) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and signs of ASCII, the space not. */
    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7F;
    }

    private static boolean isCommonIdeograph(char character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }

    private static void appendTidy(StringBuilder tidy, int character) {
        if (isLineBreak(character)) {
            replaceGap(tidy, '\n');
        } else if (isWhiteSpace(character)) {
            replaceGap(tidy, ' ');
        } else if (isKangxiRadical(character)) {
            tidy.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (!isInvisible(character)) {
            tidy.appendCodePoint(isFullWidthAlphanumeric(character) ? character - FULL_WIDTH_OFFSET : character);
        }
    }

    /** One gap between two words, a line break rather than a space; none at the start. */
    private static void replaceGap(StringBuilder tidy, char gap) {
        if (tidy.isEmpty()) {
            return;
        }
        int last = tidy.length() - 1;
        if (!isGap(tidy.charAt(last))) {
            tidy.append(gap);
        } else if (gap == '\n') {
            tidy.setCharAt(last, gap);
        }
    }

    /** What two spellings of one heading or name have in common: NFKC, without any white space or invisible character. */
    public static String key(String text) {
        // Twice: invisible characters keep accents from joining their letter, and some accents become a space and an accent.
        String compatible = Normalizer.normalize(withoutGaps(text), Normalizer.Form.NFKC);
        return Normalizer.normalize(withoutGaps(compatible), Normalizer.Form.NFKC);
    }

    /** All full-width ASCII characters half-width, punctuation too; keeps the length, so that positions stay true. */
    public static String halfWidth(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder half = new StringBuilder(text);
        for (int at = 0; at < half.length(); at++) {
            char character = half.charAt(at);
            if (character >= '！' && character <= '～') {
                half.setCharAt(at, (char) (character - FULL_WIDTH_OFFSET));
            } else if (character == '\u3000' || character == '\u00A0') {
                half.setCharAt(at, ' ');
            }
        }
        return half.toString();
    }

    /** Half-width, and without any white space or invisible character: for numbers, dates and identifiers. */
    static String compact(String text) {
        return withoutGaps(halfWidth(text));
    }

    private static String withoutGaps(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isWhiteSpace(character) && !isInvisible(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static boolean isChinese(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || (character >= 0x3001 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60);
    }

    private static boolean isKangxiRadical(int character) {
        return character >= FIRST_KANGXI_RADICAL && character <= LAST_KANGXI_RADICAL;
    }

    private static boolean isFullWidthAlphanumeric(int character) {
        return (character >= '０' && character <= '９')
                || (character >= 'Ａ' && character <= 'Ｚ')
                || (character >= 'ａ' && character <= 'ｚ');
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r' || character == 0x0B || character == 0x0C || character == 0x85
                || character == 0x2028 || character == 0x2029;
    }

    private static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    private static boolean isGap(char character) {
        return character == ' ' || character == '\n';
    }

    /** Control and format characters, among them the zero-width ones and the marks of right-to-left text. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT;
    }
}
