package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks for tests, row by row, as one would type them. Values are texts, numbers, dates, {@code null} for a
 * blank cell, {@link #formatted} and {@link #formula}.
 */
public final class SheetBuilder {
    private final List<Content> sheets = new ArrayList<>();

    private SheetBuilder() {}

    public static SheetBuilder sheet(String name) {
        return new SheetBuilder().and(name);
    }

    /** Goes on with another sheet. */
    public SheetBuilder and(String name) {
        sheets.add(new Content(name));
        return this;
    }

    public SheetBuilder row(Object... values) {
        current().rows.put(current().next++, values);
        return this;
    }

    public SheetBuilder skip(int rows) {
        current().next += rows;
        return this;
    }

    public SheetBuilder merge(String... references) {
        for (String reference : references) {
            current().merges.add(reference);
        }
        return this;
    }

    /** Hides the row written last. */
    public SheetBuilder hidden() {
        current().hiddenRows.add(current().next - 1);
        return this;
    }

    public SheetBuilder hiddenColumn(int column) {
        current().hiddenColumns.add(column);
        return this;
    }

    public SheetBuilder hiddenSheet() {
        current().hidden = true;
        return this;
    }

    public static Formatted formatted(Object value, String format) {
        return new Formatted(value, format, -1);
    }

    /** A value with a built-in format of which the file gives the id only. */
    public static Formatted formatted(Object value, int formatId) {
        return new Formatted(value, "", formatId);
    }

    public static Formula formula(String text) {
        return new Formula(text);
    }

    public Path xlsx(Path file) {
        return write(new XSSFWorkbook(), file);
    }

    public Path xls(Path file) {
        return write(new HSSFWorkbook(), file);
    }

    /** A value and its number format. */
    public record Formatted(Object value, String format, int formatId) {}

    /** A formula without a result. */
    public record Formula(String text) {}

    private Content current() {
        return sheets.get(sheets.size() - 1);
    }

    private Path write(Workbook workbook, Path file) {
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            Styles styles = new Styles(workbook);
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).write(workbook.createSheet(sheets.get(i).name), styles);
                workbook.setSheetHidden(i, sheets.get(i).hidden);
            }
            workbook.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Content {
        private final String name;
        private final Map<Integer, Object[]> rows = new TreeMap<>();
        private final List<String> merges = new ArrayList<>();
        private final List<Integer> hiddenRows = new ArrayList<>();
        private final List<Integer> hiddenColumns = new ArrayList<>();
        private boolean hidden;
        private int next;

        Content(String name) {
            this.name = name;
        }

        void write(Sheet sheet, Styles styles) {
            rows.forEach((number, values) -> {
                Row row = sheet.createRow(number);
                row.setZeroHeight(hiddenRows.contains(number));
                for (int column = 0; column < values.length; column++) {
                    if (values[column] != null) {
                        styles.fill(row.createCell(column), values[column]);
                    }
                }
            });
            merges.forEach(reference -> sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(reference)));
            hiddenColumns.forEach(column -> sheet.setColumnHidden(column, true));
        }
    }

    private static final class Styles {
        private final Workbook workbook;
        private final Map<Short, CellStyle> byFormat = new HashMap<>();

        Styles(Workbook workbook) {
            this.workbook = workbook;
        }

        void fill(Cell cell, Object value) {
            if (value instanceof Formatted formatted) {
                fill(cell, formatted.value());
                cell.setCellStyle(style(formatted));
            } else if (value instanceof Formula formula) {
                cell.setCellFormula(formula.text());
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(style(new Formatted(date, "yyyy/m/d", -1)));
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else {
                cell.setCellValue(value.toString());
            }
        }

        private CellStyle style(Formatted formatted) {
            short id = formatted.formatId() >= 0
                    ? (short) formatted.formatId()
                    : workbook.createDataFormat().getFormat(formatted.format());
            return byFormat.computeIfAbsent(id, key -> {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(key);
                return style;
            });
        }
    }
}
