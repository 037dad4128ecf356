package io.github.tianbao.render.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Adds the styles of the checklist to the styles of an .xlsx. */
final class XlsxLooks {
    private static final String GREY = "FFD9D9D9";
    private static final String BLUE = "FF0000FF";
    private static final int TITLE_POINTS = 16;
    private static final int POINTS = 10;

    private final XlsxStylesPart part;
    private final ToIntFunction<MarkKind> fills;
    private final int plainFont;
    private final int boldFont;
    private final int border;

    /**
     * @param fills gives the number of the fill for a kind of mark
     */
    XlsxLooks(XlsxStylesPart part, ToIntFunction<MarkKind> fills) {
        this.part = part;
        this.fills = fills;
        this.plainFont = font(POINTS, "", "");
        this.boldFont = font(POINTS, "<#b/>", "");
        this.border = part.add("borders", part.named("<#border><#left style=\"thin\"/><#right style=\"thin\"/><#top style=\"thin\"/>"
                + "<#bottom style=\"thin\"/><#diagonal/></#border>"));
    }

    private int font(int points, String weight, String rest) {
        return part.add("fonts", part.named("<#font>" + weight + (rest.isEmpty() ? "" : "<#u/>") + "<#sz val=\"" + points + "\"/>" + rest
                + "<#name val=\"宋体\"/></#font>"));
    }

    /** Their numbers in the order of {@link Look}. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (Look look : Look.values()) {
            numbers.add(add(look));
        }
        return numbers;
    }

    private int add(Look look) {
        return switch (look) {
            case TITLE -> line(font(TITLE_POINTS, "<#b/>", ""));
            case LINE -> line(plainFont);
            case HEADER -> cell(boldFont, part.add("fills", part.named("<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"" + GREY
                    + "\"/><#bgColor indexed=\"64\"/></#patternFill></#fill>")), "center", "");
            case TEXT -> cell(plainFont, 0, "left", "");
            case GUARDED_TEXT -> cell(plainFont, 0, "left", " quotePrefix=\"1\"");
            case CENTRED -> cell(plainFont, 0, "center", "");
            case LINK -> cell(font(POINTS, "", "<#color rgb=\"" + BLUE + "\"/>"), 0, "center", "");
            case ERROR -> kind(MarkKind.ERROR);
            case UNDECIDED -> kind(MarkKind.UNDECIDED);
            case WARNING -> kind(MarkKind.WARNING);
            case INFO -> kind(MarkKind.INFO);
        };
    }

    private int kind(MarkKind kind) {
        return cell(boldFont, fills.applyAsInt(kind), "center", "");
    }

    private int line(int font) {
        return format(font, 0, 0, "", "<#alignment horizontal=\"left\" vertical=\"center\"/>");
    }

    private int cell(int font, int fill, String across, String more) {
        return format(font, fill, border, more, "<#alignment horizontal=\"" + across + "\" vertical=\"center\" wrapText=\"1\"/>");
    }

    private int format(int font, int fill, int borders, String more, String alignment) {
        return part.add("cellXfs", part.named("<#xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + borders + "\""
                + (part.count("cellStyleXfs") > 0 ? " xfId=\"0\"" : "") + more
                + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">" + alignment + "</#xf>"));
    }
}
