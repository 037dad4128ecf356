package io.github.tianbao.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of an office sheet: 宋体, thin borders, centred headings. */
final class OfficeStyles {
    private static final String SONG = "宋体";

    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle heading;
    private final CellStyle body;
    private final CellStyle number;
    private final CellStyle date;
    private final CellStyle yellow;

    OfficeStyles(Workbook workbook, String dateFormat) {
        title = workbook.createCellStyle();
        title.setFont(font(workbook, 18, true));
        centre(title);
        line = workbook.createCellStyle();
        line.setFont(font(workbook, 11, false));
        line.setVerticalAlignment(VerticalAlignment.CENTER);
        heading = bordered(workbook, font(workbook, 10, true));
        body = bordered(workbook, font(workbook, 10, false));
        body.setDataFormat(workbook.createDataFormat().getFormat("@"));
        number = bordered(workbook, font(workbook, 10, false));
        date = bordered(workbook, font(workbook, 10, false));
        date.setDataFormat(workbook.createDataFormat().getFormat(dateFormat));
        yellow = bordered(workbook, font(workbook, 10, false));
        yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Font font(Workbook workbook, int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(SONG);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static CellStyle bordered(Workbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        centre(style);
        return style;
    }

    private static void centre(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    CellStyle title() {
        return title;
    }

    CellStyle line() {
        return line;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle body() {
        return body;
    }

    CellStyle number() {
        return number;
    }

    CellStyle date() {
        return date;
    }

    CellStyle yellow() {
        return yellow;
    }
}
