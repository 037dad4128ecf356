package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;
import java.util.Arrays;

/** The text of a file as code points, which knows lines and columns. */
final class SourceText {
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

    SourcePosition position(int offset) {
        int line = lineOf(offset);
        return new SourcePosition(file, line + 1, offset - lineStarts[line] + 1);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
