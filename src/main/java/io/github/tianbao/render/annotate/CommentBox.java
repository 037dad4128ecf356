package io.github.tianbao.render.annotate;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a comment lies: from a point in one cell to a point in another.
 *
 * @param column 0-based column of the upper left corner
 * @param x      pixels from that column's left edge
 * @param row    0-based row of the upper left corner
 * @param y      pixels from that row's upper edge
 */
record CommentBox(int column, int x, int row, int y, int lastColumn, int lastX, int lastRow, int lastY) {

    /** Eight numbers as an .xlsx writes them. */
    String text() {
        return IntStream.of(column, x, row, y, lastColumn, lastX, lastRow, lastY)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** Reads eight numbers as {@link #text} writes them. */
    static CommentBox parse(String text) {
        int[] n = Arrays.stream(text.split(",")).mapToInt(part -> Integer.parseInt(part.trim())).toArray();
        return new CommentBox(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }
}
