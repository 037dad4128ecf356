package io.github.tianbao.rule.syntax;

import io.github.tianbao.rule.SourcePosition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of an expression by code points, as written and folded: full-width letters, digits and signs become their
 * half-width twins one for one, so that both forms have the same positions.
 */
public final class SourceText {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final int[] written;
    private final int[] folded;
    private final Map<Span, String> labels = new ConcurrentHashMap<>();

    public SourceText(String text) {
        written = text.codePoints().toArray();
        folded = text.codePoints().map(SourceText::fold).toArray();
    }

    private static int fold(int codePoint) {
        return codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST ? codePoint - FULL_WIDTH_OFFSET : codePoint;
    }

    int length() {
        return folded.length;
    }

    /** The folded code point, or 0 beyond the end. */
    int at(int index) {
        return index < folded.length ? folded[index] : 0;
    }

    /** The code point as written, or 0 beyond the end. */
    int writtenAt(int index) {
        return index < written.length ? written[index] : 0;
    }

    String folded(int start, int end) {
        return new String(folded, start, end - start);
    }

    String written(int start, int end) {
        return new String(written, start, end - start);
    }

    /** The text of a stretch, each run of white space made one space: what traces show, of many records the same. */
    public String label(Span span) {
        return labels.computeIfAbsent(span, stretch -> written(stretch.start(), stretch.end()).strip().replaceAll("\\s+", " "));
    }

    /**
     * Where an offset lies in the pack. Lines after the first start in the column in which the first starts, as the lines
     * of a YAML block do.
     */
    SourcePosition position(SourcePosition origin, int offset) {
        int lines = 0;
        int columns = 0;
        for (int index = 0; index < offset; index++) {
            boolean broken = index < written.length && written[index] == '\n';
            lines += broken ? 1 : 0;
            columns = broken ? 0 : columns + 1;
        }
        return new SourcePosition(origin.file(), origin.line() + lines, origin.column() + columns);
    }
}
