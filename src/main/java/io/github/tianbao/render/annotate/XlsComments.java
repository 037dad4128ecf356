package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Comments of an .xls. Their boxes are measured in parts of a cell: 1/1024 of a column's width, 1/256 of a row's height. */
final class XlsComments {
    private static final int COLUMN_PARTS = 1023;
    private static final int ROW_PARTS = 255;
    private static final String FONT = "宋体";
    private static final short FONT_TWENTIETHS = 180;

    private final HSSFSheet sheet;
    private final SheetGeometry geometry;
    private final Map<CellAddress, HSSFComment> own = new HashMap<>();
    private final Map<Integer, Integer> columnWidths = new HashMap<>();

    XlsComments(HSSFSheet sheet) {
        this.sheet = sheet;
        this.geometry = new SheetGeometry(SpreadsheetVersion.EXCEL97, this::columnWidth, this::rowHeight);
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getCellComments().forEach(
                    (address, comment) -> own.put(new CellAddress(address.getRow() + 1, address.getColumn()), comment));
        }
    }

    private int columnWidth(int column) {
        return columnWidths.computeIfAbsent(column,
                index -> sheet.isColumnHidden(index) ? 0 : Math.round(sheet.getColumnWidthInPixels(index)));
    }

    private int rowHeight(int index) {
        Row row = sheet.getRow(index);
        if (row == null) {
            return Pixels.ofPoints(sheet.getDefaultRowHeightInPoints());
        }
        return row.getZeroHeight() ? 0 : Pixels.ofPoints(row.getHeightInPoints());
    }

    /**
     * Puts a comment on a cell, below the clerk's own if there is one.
     *
     * @return where the clerk's own comment lay before ours made it grow; empty if there was none
     */
    Optional<CommentBox> add(Cell cell, CommentText text) {
        CellAddress address = new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex());
        HSSFComment before = own.get(address);
        if (before != null) {
            return Optional.of(append(before, address, text));
        }
        HSSFClientAnchor anchor = new HSSFClientAnchor();
        place(anchor, geometry.beside(address, text.alone()));
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(CommentText.AUTHOR);
        HSSFRichTextString words = new HSSFRichTextString(text.alone().text());
        words.applyFont(font());
        comment.setString(words);
        cell.setCellComment(comment);
        return Optional.empty();
    }

    private CommentBox append(HSSFComment comment, CellAddress address, CommentText text) {
        HSSFRichTextString before = comment.getString();
        CommentText both = text.below(before.getString());
        HSSFRichTextString words = new HSSFRichTextString(both.text());
        copyRuns(before, words, before.length());
        words.applyFont(before.length(), words.length(), font());
        comment.setString(words);
        HSSFClientAnchor anchor = (HSSFClientAnchor) comment.getAnchor();
        CommentBox old = parts(anchor);
        place(anchor, geometry.beside(address, both));
        return old;
    }

    /**
     * Removes our comments, and our words from the clerk's.
     *
     * @param boxesBefore where the clerk's own comment on a cell lay before, if known
     */
    void takeOff(Function<CellAddress, Optional<CommentBox>> boxesBefore) {
        for (HSSFComment comment : List.copyOf(own.values())) {
            if (CommentText.isOurs(comment.getAuthor(), comment.getString().getString())) {
                sheet.getDrawingPatriarch().removeShape(comment);
            } else {
                cutOurWords(comment, boxesBefore);
            }
        }
    }

    private void cutOurWords(HSSFComment comment, Function<CellAddress, Optional<CommentBox>> boxesBefore) {
        HSSFRichTextString words = comment.getString();
        int end = words.getString().indexOf(CommentText.SEPARATOR);
        if (end < 0) {
            return;
        }
        HSSFRichTextString before = new HSSFRichTextString(words.getString().substring(0, end));
        copyRuns(words, before, end);
        comment.setString(before);
        boxesBefore.apply(new CellAddress(comment.getRow() + 1, comment.getColumn()))
                .ifPresent(box -> setParts((HSSFClientAnchor) comment.getAnchor(), box));
    }

    private static void copyRuns(HSSFRichTextString from, HSSFRichTextString to, int length) {
        for (int run = 0; run < from.numFormattingRuns(); run++) {
            int start = from.getIndexOfFormattingRun(run);
            int next = run + 1 < from.numFormattingRuns() ? from.getIndexOfFormattingRun(run + 1) : length;
            if (start < Math.min(next, length)) {
                to.applyFont(start, Math.min(next, length), from.getFontOfFormattingRun(run));
            }
        }
    }

    private void place(HSSFClientAnchor anchor, CommentBox box) {
        setParts(anchor, new CommentBox(
                box.column(), columnParts(box.column(), box.x()), box.row(), rowParts(box.row(), box.y()),
                box.lastColumn(), columnParts(box.lastColumn(), box.lastX()), box.lastRow(), rowParts(box.lastRow(), box.lastY())));
    }

    private int columnParts(int column, int pixels) {
        int width = columnWidth(column);
        return width == 0 ? 0 : Math.min(COLUMN_PARTS, pixels * (COLUMN_PARTS + 1) / width);
    }

    private int rowParts(int row, int pixels) {
        int height = rowHeight(row);
        return height == 0 ? 0 : Math.min(ROW_PARTS, pixels * (ROW_PARTS + 1) / height);
    }

    private static void setParts(HSSFClientAnchor anchor, CommentBox box) {
        anchor.setAnchor((short) box.column(), box.row(), box.x(), box.y(),
                (short) box.lastColumn(), box.lastRow(), box.lastX(), box.lastY());
    }

    private static CommentBox parts(HSSFClientAnchor anchor) {
        return new CommentBox(anchor.getCol1(), anchor.getDx1(), anchor.getRow1(), anchor.getDy1(),
                anchor.getCol2(), anchor.getDx2(), anchor.getRow2(), anchor.getDy2());
    }

    private HSSFFont font() {
        HSSFWorkbook workbook = sheet.getWorkbook();
        HSSFFont base = workbook.getFontAt(0);
        HSSFFont known = workbook.findFont(false, base.getColor(), FONT_TWENTIETHS, FONT, false, false, HSSFFont.SS_NONE, HSSFFont.U_NONE);
        if (known != null) {
            return known;
        }
        HSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(FONT_TWENTIETHS);
        font.setColor(base.getColor());
        return font;
    }
}
