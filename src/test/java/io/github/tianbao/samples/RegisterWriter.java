package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Draws a {@link RegisterSheet} as an office would: merged title, merged headings, borders, landscape, headings on each page. */
final class RegisterWriter {
    private static final String CLERK = "经办人";

    private final Workbook workbook;
    private final OfficeStyles styles;

    RegisterWriter(Workbook workbook, String dateFormat) {
        this.workbook = workbook;
        this.styles = new OfficeStyles(workbook, dateFormat);
    }

    void write(RegisterSheet register) {
        Sheet sheet = workbook.createSheet(register.name());
        for (int column = 0; column < register.columns().size(); column++) {
            sheet.setColumnWidth(column, register.columns().get(column).width() * 256);
        }
        title(sheet, register);
        fillIns(sheet, register);
        int afterHeadings = headings(sheet, register);
        int afterEntries = entries(sheet, register, afterHeadings);
        notes(sheet, register, afterEntries);
        printSetUp(sheet, afterHeadings);
    }

    private void title(Sheet sheet, RegisterSheet register) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(32);
        line(row, 0, register.title(), styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, register.columns().size() - 1));
    }

    private void fillIns(Sheet sheet, RegisterSheet register) {
        Row row = sheet.createRow(1);
        row.setHeightInPoints(20);
        int step = Math.max(1, register.columns().size() / Math.max(1, register.fillIns().size()));
        for (int i = 0; i < register.fillIns().size(); i++) {
            line(row, i * step, register.fillIns().get(i), styles.line());
        }
    }

    private int headings(Sheet sheet, RegisterSheet register) {
        int top = 2;
        if (!register.hasGroups()) {
            headingRow(sheet, top, register.columns(), Column::words);
            return top + 1;
        }
        headingRow(sheet, top, register.columns(), column -> column.group().isEmpty() ? column.words() : column.group());
        headingRow(sheet, top + 1, register.columns(), column -> column.group().isEmpty() ? "" : column.words());
        mergeHeadings(sheet, top, register.columns());
        return top + 2;
    }

    private void headingRow(Sheet sheet, int at, List<Column> columns, Function<Column, String> words) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(30);
        for (int column = 0; column < columns.size(); column++) {
            line(row, column, words.apply(columns.get(column)), styles.heading());
        }
    }

    private static void mergeHeadings(Sheet sheet, int top, List<Column> columns) {
        int column = 0;
        while (column < columns.size()) {
            String group = columns.get(column).group();
            int last = column;
            while (!group.isEmpty() && last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            if (group.isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(top, top + 1, column, column));
            } else if (last > column) {
                blankBut(sheet.getRow(top), column, last);
                sheet.addMergedRegion(new CellRangeAddress(top, top, column, last));
            }
            column = last + 1;
        }
    }

    /** Excel keeps only the first value of a merged region. */
    private static void blankBut(Row row, int first, int last) {
        for (int column = first + 1; column <= last; column++) {
            row.getCell(column).setBlank();
        }
    }

    private int entries(Sheet sheet, RegisterSheet register, int top) {
        int at = top;
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < register.entries().size(); i++) {
            if (register.blankBefore().contains(i)) {
                at++;
            }
            Row row = sheet.createRow(at);
            entry(row, register.columns(), register.entries().get(i));
            row.setZeroHeight(register.hidden().contains(i));
            rows.add(at++);
        }
        register.mergedFields().forEach(field -> mergeEqual(sheet, register, field, rows));
        for (Entry total : register.closing()) {
            entry(sheet.createRow(at++), register.columns(), total);
        }
        return at;
    }

    private void entry(Row row, List<Column> columns, Entry entry) {
        row.setHeightInPoints(28);
        for (int column = 0; column < columns.size(); column++) {
            String field = columns.get(column).field();
            Cell cell = row.createCell(column);
            cell.setCellStyle(styles.body());
            entry.cell(field).ifPresent(typed -> typed.into(cell, styles));
            if (entry.coloured().contains(field)) {
                cell.setCellStyle(styles.yellow());
            }
            Optional.ofNullable(entry.comments().get(field)).ifPresent(words -> comment(cell, words));
        }
    }

    private void comment(Cell cell, String words) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(words));
        comment.setAuthor(CLERK);
        cell.setCellComment(comment);
    }

    private static void mergeEqual(Sheet sheet, RegisterSheet register, String field, List<Integer> rows) {
        int column = register.columns().stream().map(Column::field).toList().indexOf(field);
        int first = 0;
        while (first < rows.size()) {
            int last = first;
            while (last + 1 < rows.size() && Objects.equals(
                    register.entries().get(first).cell(field), register.entries().get(last + 1).cell(field))) {
                last++;
                sheet.getRow(rows.get(last)).getCell(column).setBlank();
            }
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(rows.get(first), rows.get(last), column, column));
            }
            first = last + 1;
        }
    }

    private void notes(Sheet sheet, RegisterSheet register, int top) {
        int at = top;
        for (String note : register.notes()) {
            Row row = sheet.createRow(at);
            line(row, 0, note, styles.line());
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, register.columns().size() - 1));
            at++;
        }
    }

    private static void printSetUp(Sheet sheet, int afterHeadings) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(2, afterHeadings - 1, -1, -1));
        sheet.createFreezePane(0, afterHeadings);
    }

    private static void line(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }
}
