package io.github.tianbao.render.book;

import org.apache.poi.ss.usermodel.CellStyle;

/**
 * What a cell will hold.
 *
 * @param text   of a text, or the formula
 * @param number of a number or date
 */
record CellContent(CellStyle style, Kind kind, String text, double number) {
    enum Kind { BLANK, TEXT, NUMBER, FORMULA }

    static CellContent blank(CellStyle style) {
        return new CellContent(style, Kind.BLANK, "", 0);
    }

    static CellContent text(CellStyle style, String text) {
        return new CellContent(style, Kind.TEXT, text, 0);
    }

    static CellContent number(CellStyle style, double number) {
        return new CellContent(style, Kind.NUMBER, "", number);
    }

    static CellContent formula(CellStyle style, String formula) {
        return new CellContent(style, Kind.FORMULA, formula, 0);
    }
}
