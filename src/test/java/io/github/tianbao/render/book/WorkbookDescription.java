package io.github.tianbao.render.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Says in words what a part of a workbook is like, without the numbers by which the file refers to styles, fonts and boxes. */
final class WorkbookDescription {
    private static final int COLUMNS_LOOKED_AT = 60;

    private WorkbookDescription() {}

    static List<String> definedNames(Workbook workbook, Predicate<String> wanted) {
        List<String> names = new ArrayList<>();
        for (Name name : workbook.getAllNames()) {
            String sheet = name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex());
            if (sheet.isEmpty() ? !name.getNameName().startsWith("_tianbao_") : wanted.test(sheet)) {
                names.add(sheet + " " + name.getNameName() + " " + name.getRefersToFormula());
            }
        }
        return names.stream().sorted().toList();
    }

    static TreeMap<String, Object> of(Sheet sheet) {
        TreeMap<String, Object> facts = new TreeMap<>();
        facts.put("visibility", sheet.getWorkbook().getSheetVisibility(sheet.getWorkbook().getSheetIndex(sheet)));
        facts.put("merges", sheet.getMergedRegions().stream().map(Object::toString).sorted().toList());
        facts.put("pane", pane(sheet));
        facts.put("print", print(sheet));
        facts.put("breaks", Arrays.toString(sheet.getRowBreaks()) + Arrays.toString(sheet.getColumnBreaks()));
        facts.put("repeat", sheet.getRepeatingRows() + " " + sheet.getRepeatingColumns());
        facts.put("area", String.valueOf(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet))));
        facts.put("protected", sheet.getProtect());
        facts.put("gridlines", sheet.isDisplayGridlines() + " " + sheet.isPrintGridlines() + " " + sheet.isRightToLeft());
        facts.put("links", sheet.getHyperlinkList().stream()
                .map(link -> link.getFirstRow() + "," + link.getFirstColumn() + " " + link.getAddress()).sorted().toList());
        facts.put("validations", sheet.getDataValidations().stream().map(WorkbookDescription::validation).toList());
        facts.put("conditions", conditions(sheet));
        for (int column = 0; column < COLUMNS_LOOKED_AT; column++) {
            facts.put("column " + column, sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column) + " "
                    + sheet.getColumnOutlineLevel(column) + " " + style(sheet.getWorkbook(), sheet.getColumnStyle(column)));
        }
        sheet.getCellComments().forEach((address, comment) -> facts.put(address + " comment", comment(sheet, comment)));
        if (sheet instanceof XSSFSheet modern) {
            facts.put("filter", String.valueOf(modern.getCTWorksheet().getAutoFilter()));
            facts.put("extension", String.valueOf(modern.getCTWorksheet().getExtLst()));
        }
        return facts;
    }

    private static String pane(Sheet sheet) {
        return sheet.getPaneInformation() == null ? "" : sheet.getPaneInformation().getHorizontalSplitPosition() + " "
                + sheet.getPaneInformation().getVerticalSplitPosition() + " " + sheet.getPaneInformation().isFreezePane();
    }

    private static String print(Sheet sheet) {
        PrintSetup page = sheet.getPrintSetup();
        StringBuilder text = new StringBuilder();
        text.append(page.getPaperSize()).append(' ').append(page.getLandscape()).append(' ').append(page.getScale()).append(' ')
                .append(page.getFitWidth()).append(' ').append(page.getFitHeight()).append(' ').append(sheet.getFitToPage())
                .append(' ').append(sheet.getHorizontallyCenter());
        for (PageMargin margin : PageMargin.values()) {
            text.append(' ').append(sheet.getMargin(margin));
        }
        return text + " " + sheet.getHeader().getCenter() + sheet.getHeader().getLeft() + sheet.getHeader().getRight()
                + " " + sheet.getFooter().getCenter() + sheet.getFooter().getLeft() + sheet.getFooter().getRight();
    }

    private static String validation(DataValidation validation) {
        return Arrays.toString(validation.getRegions().getCellRangeAddresses()) + " "
                + validation.getValidationConstraint().getValidationType() + " "
                + validation.getValidationConstraint().getFormula1() + " "
                + Arrays.toString(validation.getValidationConstraint().getExplicitListValues()) + " "
                + validation.getErrorBoxText() + " " + validation.getPromptBoxText();
    }

    private static List<String> conditions(Sheet sheet) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormatting formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
                conditions.add(Arrays.toString(formatting.getFormattingRanges()) + " "
                        + formatting.getRule(rule).getFormula1() + " " + formatting.getRule(rule).getConditionType());
            }
        }
        return conditions;
    }

    static String of(Row row) {
        return row == null || row.getPhysicalNumberOfCells() == 0 && !row.isFormatted() && !row.getZeroHeight() ? ""
                : row.getHeight() + " " + row.getZeroHeight() + " " + row.getOutlineLevel() + " "
                        + style(row.getSheet().getWorkbook(), row.getRowStyle());
    }

    static String content(Cell cell) {
        if (cell == null) {
            return "none";
        }
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula() + " " + cached(cell);
            case NUMERIC -> "number " + cell.getNumericCellValue();
            case STRING -> "text " + cell.getRichStringCellValue().getString() + " "
                    + cell.getRichStringCellValue().numFormattingRuns();
            case BOOLEAN -> "truth " + cell.getBooleanCellValue();
            case ERROR -> "fault " + cell.getErrorCellValue();
            default -> "blank";
        };
    }

    private static String cached(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> cell.getCachedFormulaResultType().toString();
        };
    }

    static String style(Cell cell) {
        return cell == null ? "none" : style(cell.getSheet().getWorkbook(), cell.getCellStyle());
    }

    private static String style(Workbook workbook, CellStyle style) {
        if (style == null) {
            return "default";
        }
        Font font = workbook.getFontAt(style.getFontIndex());
        return String.join(" ", style.getDataFormatString(), font.getFontName(), String.valueOf(font.getFontHeight()),
                String.valueOf(font.getBold()), String.valueOf(font.getItalic()), String.valueOf(font.getUnderline()),
                String.valueOf(font.getColor()), style.getAlignment().toString(), style.getVerticalAlignment().toString(),
                String.valueOf(style.getWrapText()), String.valueOf(style.getIndention()), String.valueOf(style.getRotation()),
                String.valueOf(style.getLocked()), String.valueOf(style.getHidden()), String.valueOf(style.getShrinkToFit()),
                String.valueOf(style.getQuotePrefixed()), style.getBorderTop() + "" + style.getTopBorderColor(),
                style.getBorderBottom() + "" + style.getBottomBorderColor(), style.getBorderLeft() + "" + style.getLeftBorderColor(),
                style.getBorderRight() + "" + style.getRightBorderColor(), named(workbook, style), fill(style));
    }

    /** The named style ("Normal", "Good") below a cell's own format. */
    private static String named(Workbook workbook, CellStyle style) {
        if (workbook instanceof XSSFWorkbook modern) {
            long number = ((XSSFCellStyle) style).getCoreXf().getXfId();
            return String.valueOf(modern.getStylesSource().getCellStyleXfAt((int) number));
        }
        return "";
    }

    static String fill(CellStyle style) {
        return style.getFillPattern() + " "
                + (style instanceof XSSFCellStyle modern && modern.getFillForegroundXSSFColor() != null
                        ? modern.getFillForegroundXSSFColor().getARGBHex()
                        : String.valueOf(style.getFillForegroundColor()));
    }

    private static String comment(Sheet sheet, Comment comment) {
        return comment.getAuthor() + " " + comment.isVisible() + " [" + comment.getString().getString() + "] "
                + runs(sheet, comment) + " " + box(comment);
    }

    private static String runs(Sheet sheet, Comment comment) {
        if (comment instanceof XSSFComment modern) {
            return String.valueOf(modern.getString().getCTRst());
        }
        HSSFRichTextString words = ((HSSFComment) comment).getString();
        StringBuilder text = new StringBuilder();
        for (int run = 0; run < words.numFormattingRuns(); run++) {
            HSSFFont font = (HSSFFont) sheet.getWorkbook().getFontAt(words.getFontOfFormattingRun(run));
            text.append(words.getIndexOfFormattingRun(run)).append(font.getFontName()).append(font.getBold()).append(' ');
        }
        return text.toString();
    }

    private static String box(Comment comment) {
        return comment.getClientAnchor() == null ? "" : List.of(comment.getClientAnchor().getCol1(), comment.getClientAnchor().getDx1(),
                comment.getClientAnchor().getRow1(), comment.getClientAnchor().getDy1(), comment.getClientAnchor().getCol2(),
                comment.getClientAnchor().getDx2(), comment.getClientAnchor().getRow2(), comment.getClientAnchor().getDy2()).toString();
    }
}
