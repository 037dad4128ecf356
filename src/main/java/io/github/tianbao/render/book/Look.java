package io.github.tianbao.render.book;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.w3c.dom.Element;

/**
 * What a cell of a workbook looks like. Equal looks share one style of the workbook.
 *
 * @param fill   six hexadecimal digits; empty for none
 * @param format a number format; empty for the general one
 * @param guarded whether its text starts like a formula and has to stay text
 */
record Look(
        String font,
        double points,
        boolean bold,
        HorizontalAlignment across,
        VerticalAlignment down,
        boolean wrap,
        boolean border,
        String fill,
        String format,
        boolean guarded) {

    private static final String BODY_FONT = "宋体";
    private static final String TITLE_FONT = "黑体";
    private static final String HEADER_GREY = "EDEDED";

    private static final Look DATA = new Look(BODY_FONT, 10.5, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER,
            true, true, "", "", false);
    private static final Look HEADING = DATA.withBold().across(HorizontalAlignment.CENTER).withFill(HEADER_GREY);

    /** The look of a cell by what it is, then by its classes, then by its own style. */
    static Look of(Element cell, CellType type, String place) throws WorkbookFault {
        Look look = cell.getTagName().equals("th") ? HEADING : DATA.across(type.alignment());
        for (String name : List.of(classes(cell).split("\\s+"))) {
            look = look.withClass(name, place);
        }
        for (String declaration : List.of(cell.getAttribute("style").split(";"))) {
            look = look.withDeclaration(declaration, place);
        }
        String format = cell.getAttribute("data-format");
        return look.withFormat(format.isEmpty() ? type.format() : format);
    }

    /** The classes of a cell and of its row, separated by spaces. */
    static String classes(Element cell) {
        String ofRow = cell.getParentNode() instanceof Element row ? row.getAttribute("class") : "";
        return (ofRow + " " + cell.getAttribute("class")).strip();
    }

    private Look withClass(String name, String place) throws WorkbookFault {
        return switch (name) {
            case "" -> this;
            case "title" -> new Look(TITLE_FONT, 16, false, HorizontalAlignment.CENTER, down, true, false, "", format, guarded);
            case "line" -> withoutBorder().withWrap(false);
            case "note" -> withoutBorder().across(HorizontalAlignment.LEFT).withPoints(9);
            case "total" -> withBold();
            case "left" -> across(HorizontalAlignment.LEFT);
            case "center" -> across(HorizontalAlignment.CENTER);
            case "right" -> across(HorizontalAlignment.RIGHT);
            default -> throw new WorkbookFault(place, "不认识的 class“" + name + "”");
        };
    }

    private Look withDeclaration(String declaration, String place) throws WorkbookFault {
        if (declaration.isBlank()) {
            return this;
        }
        String[] parts = declaration.strip().split("\\s*:\\s*", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0] + ":" + value) {
            case "text-align:left" -> across(HorizontalAlignment.LEFT);
            case "text-align:center" -> across(HorizontalAlignment.CENTER);
            case "text-align:right" -> across(HorizontalAlignment.RIGHT);
            case "font-weight:bold" -> withBold();
            case "white-space:nowrap" -> withWrap(false);
            case "border:none" -> withoutBorder();
            default -> withMeasure(parts[0], value, place);
        };
    }

    private Look withMeasure(String property, String value, String place) throws WorkbookFault {
        if (property.equals("font-size") && value.matches("\\d+(\\.5)?pt")) {
            return withPoints(Double.parseDouble(value.substring(0, value.length() - 2)));
        }
        if (property.equals("background-color") && value.matches("#[0-9A-Fa-f]{6}")) {
            return withFill(value.substring(1));
        }
        throw new WorkbookFault(place, "工作簿里用不了样式“" + property + ": " + value + "”");
    }

    private Look withBold() {
        return new Look(font, points, true, across, down, wrap, border, fill, format, guarded);
    }

    private Look withPoints(double size) {
        return new Look(font, size, bold, across, down, wrap, border, fill, format, guarded);
    }

    private Look across(HorizontalAlignment alignment) {
        return new Look(font, points, bold, alignment, down, wrap, border, fill, format, guarded);
    }

    private Look withWrap(boolean wrapped) {
        return new Look(font, points, bold, across, down, wrapped, border, fill, format, guarded);
    }

    private Look withoutBorder() {
        return new Look(font, points, bold, across, down, wrap, false, fill, format, guarded);
    }

    private Look withFill(String rgb) {
        return new Look(font, points, bold, across, down, wrap, border, rgb, format, guarded);
    }

    private Look withFormat(String pattern) {
        return new Look(font, points, bold, across, down, wrap, border, fill, pattern, guarded);
    }

    /** The same look for text that starts like a formula. */
    Look guardedText() {
        return new Look(font, points, bold, across, down, wrap, border, fill, format, true);
    }
}
