package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.SourcePosition;

/** A scalar as the text that stands there, which can tell the place in the file of each of its characters. */
public final class YamlText implements YamlNode {
    private final String text;
    private final ScalarStyle style;
    private final SourceText source;
    private final int start;

    YamlText(String text, ScalarStyle style, SourceText source, int start) {
        this.text = text;
        this.style = style;
        this.source = source;
        this.start = start;
    }

    public String text() {
        return text;
    }

    /** Whether it is written with quotation marks or as a block, so that it is meant as text whatever it looks like. */
    public boolean isQuoted() {
        return style != ScalarStyle.PLAIN;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The number of code points, at least 1, for marking it as a whole. */
    public int length() {
        return Math.max(1, text.codePointCount(0, text.length()));
    }

    @Override
    public SourcePosition at() {
        return source.position(start);
    }

    /**
     * Where a character of the text stands in the file, through quotation marks, escapes and folded lines.
     *
     * @param codePoint 0-based offset into the text, counted in code points
     */
    public SourcePosition at(int codePoint) {
        return source.position(style.offset(text, codePoint, source, start));
    }

    @Override
    public String toString() {
        return text;
    }
}
