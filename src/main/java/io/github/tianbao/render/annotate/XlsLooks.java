package io.github.tianbao.render.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The styles of the checklist of an .xls, made once for a workbook; an earlier run's are used again. */
final class XlsLooks {
    private static final String FONT = "宋体";
    private static final short TITLE_POINTS = 16;
    private static final short POINTS = 10;
    private static final int TWENTIETHS = 20;
    private static final int MOST_STYLES = 4_030;
    private static final int PLAIN = 15;

    private final HSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    private XlsLooks(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The styles for a workbook.
     *
     * @param known style numbers of an earlier run in the order of {@link Look}; empty if there was none
     */
    static XlsLooks of(HSSFWorkbook workbook, List<Integer> known) {
        XlsLooks looks = new XlsLooks(workbook);
        for (Look look : Look.values()) {
            looks.styles.put(look, known.size() == Look.values().length
                    ? workbook.getCellStyleAt(known.get(look.ordinal()))
                    : looks.isFull() ? workbook.getCellStyleAt(PLAIN) : looks.make(look));
        }
        return looks;
    }

    /** An .xls with thousands of styles may have no room for eleven more; its checklist is plain then. */
    private boolean isFull() {
        return workbook.getNumCellStyles() >= MOST_STYLES;
    }

    CellStyle of(Look look) {
        return styles.get(look);
    }

    List<Integer> numbers() {
        return styles.values().stream().map(style -> (int) style.getIndex()).toList();
    }

    private CellStyle make(Look look) {
        return switch (look) {
            case TITLE -> style(font(TITLE_POINTS, true, false), HorizontalAlignment.LEFT);
            case LINE -> style(font(POINTS, false, false), HorizontalAlignment.LEFT);
            case HEADER -> filled(cell(font(POINTS, true, false), HorizontalAlignment.CENTER), IndexedColors.GREY_25_PERCENT.getIndex());
            case TEXT -> cell(font(POINTS, false, false), HorizontalAlignment.LEFT);
            case GUARDED_TEXT -> guarded(cell(font(POINTS, false, false), HorizontalAlignment.LEFT));
            case CENTRED -> cell(font(POINTS, false, false), HorizontalAlignment.CENTER);
            case LINK -> cell(font(POINTS, false, true), HorizontalAlignment.CENTER);
            case ERROR -> kind(MarkKind.ERROR);
            case UNDECIDED -> kind(MarkKind.UNDECIDED);
            case WARNING -> kind(MarkKind.WARNING);
            case INFO -> kind(MarkKind.INFO);
        };
    }

    private CellStyle kind(MarkKind kind) {
        return filled(cell(font(POINTS, true, false), HorizontalAlignment.CENTER), kind.nearest().getIndex());
    }

    private CellStyle style(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle cell(Font font, HorizontalAlignment alignment) {
        CellStyle style = style(font, alignment);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** Text that starts like a formula stays text, also after someone has edited the cell. */
    private static CellStyle guarded(CellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle filled(CellStyle style, short colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Font font(short points, boolean bold, boolean link) {
        short colour = link ? IndexedColors.BLUE.getIndex() : Font.COLOR_NORMAL;
        byte underline = link ? Font.U_SINGLE : Font.U_NONE;
        short height = (short) (points * TWENTIETHS);
        return Optional.<Font>ofNullable(workbook.findFont(bold, colour, height, FONT, false, false, Font.SS_NONE, underline))
                .orElseGet(() -> newFont(points, bold, colour, underline));
    }

    private Font newFont(short points, boolean bold, short colour, byte underline) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setColor(colour);
        font.setUnderline(underline);
        return font;
    }
}
