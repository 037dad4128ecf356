package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file as code points, which knows lines and columns. */
final class SourceText {
    private static final Pattern NAME_WITHOUT_COLON = Pattern.compile("^\\s*(?:- )?[\\p{IsHan}\\w]+(：|:(?=[^\\s/]))");

    private final String file;
    private final int[] codePoints;
    private final int[] lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.codePoints = text.codePoints().toArray();
        this.lineStarts = lineStarts(codePoints);
    }

    private static int[] lineStarts(int[] codePoints) {
        int[] starts = new int[codePoints.length + 1];
        int lines = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean carriageReturnOfPair = codePoints[i] == '\r' && i + 1 < codePoints.length && codePoints[i + 1] == '\n';
            if (isLineBreak(codePoints[i]) && !carriageReturnOfPair) {
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    int length() {
        return codePoints.length;
    }

    /** The code point at an offset; a line break past the end. */
    int at(int offset) {
        return offset < codePoints.length ? codePoints[offset] : '\n';
    }

    /** The offset of the first character of the line after the one that holds an offset. */
    int nextLine(int offset) {
        int line = lineOf(offset) + 1;
        return line < lineStarts.length ? lineStarts[line] : codePoints.length;
    }

    /**
     * The offset of what an author of Chinese takes for a colon between a name and its content: a full-width one, or one without a
     * space. YAML reads on to the next line before it stumbles, so the line before is looked at too.
     */
    OptionalInt colonThatIsNone(int offset) {
        int line = lineOf(offset);
        for (int at = Math.max(0, line - 1); at <= line; at++) {
            int start = lineStarts[at];
            String text = new String(codePoints, start, (at + 1 < lineStarts.length ? lineStarts[at + 1] : codePoints.length) - start);
            Matcher name = NAME_WITHOUT_COLON.matcher(text);
            if (name.find()) {
                return OptionalInt.of(start + text.codePointCount(0, name.start(1)));
            }
        }
        return OptionalInt.empty();
    }

    SourcePosition position(int offset) {
        int line = lineOf(offset);
        return new SourcePosition(file, line + 1, offset - lineStarts[line] + 1);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
