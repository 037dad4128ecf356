package io.github.tianbao.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.List;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** A font size with a stack of faces; to Flying Saucer it looks like the first of them. */
final class StackedFont extends ITextFSFont {
    private static final float THOUSAND = 1000;
    private static final int UNDERLINE_POSITION = -120;
    private static final int UNDERLINE_THICKNESS = 50;
    private static final int STRIKEOUT_POSITION = 300;

    private final List<Face> stack;
    private final int weight;

    StackedFont(List<Face> stack, int weight, float size) {
        super(describe(stack.get(0).baseFont(), weight), size);
        this.stack = stack;
        this.weight = weight;
    }

    /** Said to have the weight asked for, so that no stroke is drawn around the letters to embolden them. */
    private static FontDescription describe(BaseFont font, int weight) {
        return new FontDescription(font, false, IdentValue.NORMAL,
                new FontDescription.Decorations(weight, UNDERLINE_THICKNESS, STRIKEOUT_POSITION, UNDERLINE_POSITION, UNDERLINE_THICKNESS));
    }

    List<TextRuns.Run> runs(String text) {
        return TextRuns.of(text, stack);
    }

    /** The width of a text in the unit of the size. */
    float width(String text) {
        return TextRuns.width(text, stack) * getSize2D() / THOUSAND;
    }

    /** This font, with only the face of a run. */
    ITextFSFont only(Face face) {
        return face == stack.get(0) ? this : new ITextFSFont(describe(face.baseFont(), weight), getSize2D());
    }
}
