package io.github.tianbao.render.book;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes one style of a workbook for each look, and one font for each size and weight. */
final class BookStyles {
    private static final short AWAY_FROM_THE_BORDER = 1;

    private record FontLook(String name, double points, boolean bold) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<FontLook, XSSFFont> fonts = new HashMap<>();

    BookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontLook(look.font(), look.points(), look.bold()), this::make));
        style.setAlignment(look.across());
        if (look.across() == HorizontalAlignment.RIGHT) {
            style.setIndention(AWAY_FROM_THE_BORDER);
        }
        style.setVerticalAlignment(look.down());
        style.setWrapText(look.wrap());
        style.setQuotePrefixed(look.guarded());
        if (look.border()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(look.fill())));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        return style;
    }

    private XSSFFont make(FontLook look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(look.name());
        font.setFontHeight(look.points());
        font.setBold(look.bold());
        return font;
    }
}
