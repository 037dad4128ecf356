package io.github.tianbao.render.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of the checklist, made once for a workbook; an earlier run's are used again. */
final class ChecklistLooks {
    private static final String FONT = "宋体";
    private static final short TITLE_POINTS = 16;
    private static final short POINTS = 10;
    private static final int TWENTIETHS = 20;
    private static final int MOST_STYLES_IN_XLS = 4_030;
    private static final int PLAIN_IN_XLS = 15;

    /** What a cell of the checklist is for. */
    enum Look { TITLE, LINE, HEADER, TEXT, GUARDED_TEXT, CENTRED, LINK, ERROR, UNDECIDED, WARNING, INFO }

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

    private ChecklistLooks(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The styles for a workbook.
     *
     * @param known style numbers of an earlier run in the order of {@link Look}; empty if there was none
     */
    static ChecklistLooks of(Workbook workbook, List<Integer> known) {
        ChecklistLooks looks = new ChecklistLooks(workbook);
        for (Look look : Look.values()) {
            looks.styles.put(look, known.size() == Look.values().length
                    ? workbook.getCellStyleAt(known.get(look.ordinal()))
                    : looks.isFull() ? workbook.getCellStyleAt(PLAIN_IN_XLS) : looks.make(look));
        }
        return looks;
    }

    /** An .xls with thousands of styles may have no room for eleven more; its checklist is plain then. */
    private boolean isFull() {
        return workbook instanceof HSSFWorkbook && workbook.getNumCellStyles() >= MOST_STYLES_IN_XLS;
    }

    CellStyle of(Look look) {
        return styles.get(look);
    }

    CellStyle of(MarkKind kind) {
        return of(Look.valueOf(kind.name()));
    }

    List<CellStyle> all() {
        return new ArrayList<>(styles.values());
    }

    private CellStyle make(Look look) {
        return switch (look) {
            case TITLE -> style(font(TITLE_POINTS, true, false), HorizontalAlignment.LEFT);
            case LINE -> style(font(POINTS, false, false), HorizontalAlignment.LEFT);
            case HEADER -> filled(cell(font(POINTS, true, false), HorizontalAlignment.CENTER), "D9D9D9",
                    IndexedColors.GREY_25_PERCENT.getIndex());
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
        return filled(cell(font(POINTS, true, false), HorizontalAlignment.CENTER), kind.rgb(), kind.nearest().getIndex());
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

    private static CellStyle filled(CellStyle style, String rgb, short nearest) {
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(rgb)));
        } else {
            ((HSSFCellStyle) style).setFillForegroundColor(nearest);
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Font font(short points, boolean bold, boolean link) {
        short colour = link ? IndexedColors.BLUE.getIndex() : Font.COLOR_NORMAL;
        byte underline = link ? Font.U_SINGLE : Font.U_NONE;
        short height = (short) (points * TWENTIETHS);
        return Optional.ofNullable(workbook.findFont(bold, colour, height, FONT, false, false, Font.SS_NONE, underline))
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
