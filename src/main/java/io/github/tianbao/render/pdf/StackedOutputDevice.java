package io.github.tianbao.render.pdf;

import java.util.List;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws text run by run, each in its own face. */
final class StackedOutputDevice extends ITextOutputDevice {
    private StackedFont font;

    StackedOutputDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    @Override
    public void setFont(FSFont wanted) {
        font = (StackedFont) wanted;
        super.setFont(wanted);
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo justification) {
        List<TextRuns.Run> runs = font.runs(text);
        boolean simple = runs.size() == 1 && (justification == null || text.codePoints().count() == text.length());
        if (simple) {
            drawRun(runs.get(0), x, y, justification);
            return;
        }
        float position = x;
        for (TextRuns.Run run : runs) {
            position = justification == null
                    ? advance(run, position, y)
                    : advanceCharacters(run, position, y, justification);
        }
    }

    private float advance(TextRuns.Run run, float x, float y) {
        drawRun(run, x, y, null);
        return x + font.width(run.text());
    }

    /** Flying Saucer justifies by {@code char}, which tears a character beyond the basic plane apart. */
    private float advanceCharacters(TextRuns.Run run, float x, float y, JustificationInfo justification) {
        float position = x;
        int[] codePoints = run.text().codePoints().toArray();
        for (int codePoint : codePoints) {
            TextRuns.Run character = new TextRuns.Run(run.face(), Character.toString(codePoint));
            boolean space = codePoint == ' ' || codePoint == '\u00a0' || codePoint == '\u3000';
            float gap = space ? justification.spaceAdjust() : justification.nonSpaceAdjust() * Character.charCount(codePoint);
            position = advance(character, position, y) + gap;
        }
        return position;
    }

    private void drawRun(TextRuns.Run run, float x, float y, JustificationInfo justification) {
        super.setFont(font.only(run.face()));
        super.drawString(run.text(), x, y, justification);
    }
}
