package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet written from the top down: merged titles, headings of one or more rows, section rows, data. */
final class PrintedSheet {
    private static final int WIDTH = 14;
    private static final int CHARACTER = 256;
    private static final float LINE = 13.5f;

    private final Sheet sheet;
    private final OfficeStyles styles;
    private final int columns;
    private int next;
    private int titleRow;

    PrintedSheet(Workbook workbook, OfficeStyles styles, String name, int columns) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = columns;
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, WIDTH * CHARACTER);
        }
    }

    PrintedSheet title(String text) {
        titleRow = next + 1;
        return across(text, styles.title());
    }

    /** Where the title written last stands, with its sheet. */
    String title() {
        return sheet.getSheetName() + "!A" + titleRow;
    }

    /** A line of text merged over the table, such as a fill-in line or the name of a section. */
    PrintedSheet line(String text) {
        return across(text, styles.line());
    }

    private PrintedSheet across(String text, CellStyle style) {
        write(sheet.createRow(next), 0, text, style);
        merge(next, next, 0, columns - 1);
        next++;
        return this;
    }

    /** How wide a column is, in characters. */
    PrintedSheet width(int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        return this;
    }

    /** Makes the row written last so many lines high. */
    PrintedSheet lines(int lines) {
        sheet.getRow(next - 1).setHeightInPoints(Math.max(1, lines) * LINE);
        return this;
    }

    PrintedSheet blank() {
        next++;
        return this;
    }

    /** Headings, {@code /} between a group and what stands under it; groups are merged, single headings reach down. */
    PrintedSheet headings(String... paths) {
        List<List<String>> parts = new ArrayList<>();
        for (String path : paths) {
            parts.add(List.of(path.split("/")));
        }
        int depth = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int level = 0; level < depth; level++) {
            headingRow(parts, level, depth);
        }
        next += depth;
        return this;
    }

    /** Headings of one row, as they are: {@code mg/L} is no path. */
    PrintedSheet plainHeadings(List<String> texts) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            write(row, column, texts.get(column), styles.heading());
        }
        return this;
    }

    private void headingRow(List<List<String>> parts, int level, int depth) {
        Row row = sheet.createRow(next + level);
        for (int column = 0; column < parts.size(); column++) {
            List<String> path = parts.get(column);
            if (level >= path.size() || column > 0 && level < path.size() - 1 && sameGroup(parts, column, level)) {
                write(row, column, null, styles.heading());
                continue;
            }
            write(row, column, path.get(level), styles.heading());
            int last = column;
            while (level < path.size() - 1 && last + 1 < parts.size() && sameGroup(parts, last + 1, level)) {
                last++;
            }
            int bottom = level == path.size() - 1 ? depth - 1 : level;
            if (last > column || bottom > level) {
                merge(next + level, next + bottom, column, last);
            }
        }
    }

    private static boolean sameGroup(List<List<String>> parts, int column, int level) {
        List<String> left = parts.get(column - 1);
        List<String> own = parts.get(column);
        return level < left.size() - 1 && level < own.size() - 1 && left.subList(0, level + 1).equals(own.subList(0, level + 1));
    }

    PrintedSheet row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            write(row, column, values[column], styleOf(values[column]));
        }
        return this;
    }

    private CellStyle styleOf(Object value) {
        return value instanceof Number ? styles.number() : value instanceof LocalDate ? styles.date() : styles.body();
    }

    /** Merges what a column holds over the rows of equal value from a row on, as offices do with the name of a township. */
    PrintedSheet mergeEqual(int column, int firstRow) {
        int start = firstRow - 1;
        for (int at = start + 1; at <= next; at++) {
            if (at == next || !text(at, column).equals(text(start, column))) {
                if (at - 1 > start) {
                    blankOut(column, start + 1, at - 1);
                    merge(start, at - 1, column, column);
                }
                start = at;
            }
        }
        return this;
    }

    /** Merges some rows of a column, counted from 1; what stands in the first of them stays. */
    PrintedSheet mergeRows(int column, int firstRow, int lastRow) {
        blankOut(column, firstRow, lastRow - 1);
        merge(firstRow - 1, lastRow - 1, column, column);
        return this;
    }

    /** Merges the row written last from a column to the end of the table. */
    PrintedSheet mergeAcross(int column) {
        merge(next - 1, next - 1, column, columns - 1);
        return this;
    }

    private void blankOut(int column, int first, int last) {
        for (int row = first; row <= last; row++) {
            sheet.getRow(row).getCell(column).setBlank();
        }
    }

    private String text(int row, int column) {
        return sheet.getRow(row).getCell(column).toString();
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private static void write(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof String text && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** 1-based number of the row written last. */
    int lastRow() {
        return next;
    }

    /** Where a cell of the row written last stands, with its sheet. */
    String cell(int column) {
        return sheet.getSheetName() + "!" + CellReference.convertNumToColString(column) + next;
    }
}
