package io.github.tianbao.render.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Breaks lines as Chinese printing does (避头尾): closing marks never begin a line, opening marks never end one. */
final class ChineseLineBreaks implements LineBreakingStrategy {
    private static final char COMBINING_MARK = '\u0301';
    private static final String NEVER_FIRST = "，。、；：？！）〕］】》〉」』”’％‰℃…—～·,.;:?!)]}%元";
    private static final String NEVER_LAST = "（〔［【《〈「『“‘([{￥¥〔第";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        lines.setText(flattened(text));
        return () -> {
            int at = lines.next();
            while (at != BreakIterator.DONE && at < text.length() && !isAllowed(text, at)) {
                at = lines.next();
            }
            return at == BreakIterator.DONE ? BreakPoint.getDonePoint() : new BreakPoint(at);
        };
    }

    /**
     * The JDK takes Chinese characters beyond the basic plane for letters and would keep a row of them together; to it
     * they are shown as a basic one with a combining mark.
     */
    private static String flattened(String text) {
        if (text.codePoints().allMatch(Character::isBmpCodePoint)) {
            return text;
        }
        StringBuilder flat = new StringBuilder(text);
        for (int i = 0; i < text.length() - 1; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                flat.setCharAt(i, '一');
                flat.setCharAt(i + 1, COMBINING_MARK);
            }
        }
        return flat.toString();
    }

    private static boolean isAllowed(String text, int at) {
        return NEVER_FIRST.indexOf(text.charAt(at)) < 0 && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0;
    }
}
