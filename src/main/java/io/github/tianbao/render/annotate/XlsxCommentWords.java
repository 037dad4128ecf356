package io.github.tianbao.render.annotate;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The words of an .xlsx comment, run by run, so that those before ours keep their formatting. */
final class XlsxCommentWords {
    private static final String FONT = "宋体";
    private static final short FONT_POINTS = 9;

    private XlsxCommentWords() {}

    /** A font for our words; it belongs to the comment and is not added to the workbook's fonts. */
    static XSSFFont font() {
        XSSFFont font = new XSSFFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_POINTS);
        return font;
    }

    /**
     * Cuts a text off where a separator begins, whether the runs are still as we wrote them or were merged since.
     *
     * @return whether the separator was there
     */
    static boolean cut(CTRst words, String separator) {
        int end = text(words).indexOf(separator);
        if (end < 0) {
            return false;
        }
        if (words.sizeOfRArray() == 0) {
            words.setT(words.getT().substring(0, end));
            return true;
        }
        cutRuns(words, end);
        makePlain(words);
        return true;
    }

    static String text(CTRst words) {
        if (words == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(words.isSetT() ? words.getT() : "");
        for (CTRElt run : words.getRArray()) {
            text.append(run.getT());
        }
        return text.toString();
    }

    private static void cutRuns(CTRst words, int end) {
        int start = 0;
        int index = 0;
        while (index < words.sizeOfRArray()) {
            CTRElt run = words.getRArray(index);
            int room = Math.max(0, end - start);
            start += run.getT().length();
            if (room == 0) {
                words.removeR(index);
            } else {
                if (run.getT().length() > room) {
                    run.setT(run.getT().substring(0, room));
                }
                index++;
            }
        }
    }

    /** A comment that was plain text before ours was added becomes plain text again. */
    private static void makePlain(CTRst words) {
        if (words.sizeOfRArray() == 1 && !words.getRArray(0).isSetRPr()) {
            String text = words.getRArray(0).getT();
            words.removeR(0);
            words.setT(text);
        }
    }
}
