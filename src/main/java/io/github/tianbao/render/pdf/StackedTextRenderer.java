package io.github.tianbao.render.pdf;

import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text character by character, each in the face it will be set in. */
final class StackedTextRenderer extends ITextTextRenderer {
    /** A Chinese character fills its em box from 0.88 above the base line to 0.12 below; that centres lines in their boxes. */
    private static final float ASCENT = 0.88f;
    private static final float DESCENT = 0.12f;
    private static final float STRIKEOUT = -0.35f;
    private static final float UNDERLINE = 0.1f;
    private static final float THICKNESS = 0.05f;
    private static final float MEASURING_DELTA = 0.01f;

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        float size = font.getSize2D();
        return new ITextFSFontMetrics(
                ASCENT * size, DESCENT * size, STRIKEOUT * size, THICKNESS * size, UNDERLINE * size, THICKNESS * size);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        StackedFont stacked = (StackedFont) font;
        if (text.length() == 1 && Character.isSurrogate(text.charAt(0))) {
            return halfCharacter(font, text.charAt(0));
        }
        return (int) Math.ceil(stacked.width(text) - MEASURING_DELTA);
    }

    /**
     * Flying Saucer breaks an overlong word between any two {@code char}s; the first half counts as the whole character
     * and the second as nothing, so that a break never falls between them.
     */
    private static int halfCharacter(FSFont font, char half) {
        return Character.isHighSurrogate(half) ? (int) Math.ceil(font.getSize2D()) : 0;
    }
}
