package io.github.tianbao.published;

import io.github.tianbao.published.PrintedTable.Column;
import io.github.tianbao.published.PrintedTable.Kind;
import io.github.tianbao.published.PrintedTable.Line;
import io.github.tianbao.published.PrintedTable.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one sheet of a printed table: title, lines, merged headings, rows, lines below; notes where each cell came to stand. */
final class TableSheet {
    private static final DateTimeFormatter PRINTED_DAY = DateTimeFormatter.ofPattern("uuuu/M/d");

    private final Sheet sheet;
    private final TableLayout layout;
    private final List<Column> columns;
    private final Map<String, String> addresses;
    private final CellStyle centred;
    private final CellStyle framed;
    private final CellStyle day;
    private int next;

    TableSheet(Workbook workbook, String name, TableLayout layout, List<Column> columns, Map<String, String> addresses) {
        this.sheet = workbook.createSheet(name);
        this.layout = layout;
        this.columns = columns;
        this.addresses = addresses;
        this.centred = workbook.createCellStyle();
        centred.setAlignment(HorizontalAlignment.CENTER);
        this.framed = framed(workbook);
        this.day = framed(workbook);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
    }

    private static CellStyle framed(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    void write(String title, List<Line> lines) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(centred);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        layout.linesAbove().forEach(this::line);
        heading(Map.of());
        int lastHeading = next - 1;
        columns.forEach(column -> note(PrintedTable.HEADING + " " + sheet.getSheetName(), column, lastHeading));
        int first = next;
        for (Line line : lines) {
            if (layout.pages().containsKey(line.key())) {
                heading(layout.pages().get(line.key()));
            }
            row(line);
        }
        if (columns.get(0).name().equals("类别")) {
            mergeSections(lines, first);
        }
        layout.linesBelow().forEach(this::line);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, (columns.get(at).typed() == Typed.WORDS ? 16 : 11) * 256);
        }
    }

    private void line(String text) {
        sheet.createRow(next++).createCell(0).setCellValue(text);
    }

    private void heading(Map<String, String> otherwise) {
        List<List<String>> paths = columns.stream().map(column -> path(column, otherwise)).toList();
        int height = paths.stream().mapToInt(List::size).max().orElseThrow();
        for (int level = 0; level < height; level++) {
            Row row = sheet.createRow(next + level);
            for (int at = 0; at < paths.size(); at++) {
                List<String> path = paths.get(at);
                boolean groupRepeats = at > 0 && level == 0 && path.size() > 1 && paths.get(at - 1).get(0).equals(path.get(0));
                Cell cell = row.createCell(at);
                cell.setCellStyle(framed);
                if (level < path.size() && !groupRepeats) {
                    cell.setCellValue(path.get(level));
                }
            }
        }
        merge(paths, height);
        next += height;
    }

    private List<String> path(Column column, Map<String, String> otherwise) {
        String heading = otherwise.getOrDefault(column.name(), layout.wording().getOrDefault(column.name(), String.join("/", column.path())));
        return Arrays.asList(heading.split("/"));
    }

    private void merge(List<List<String>> paths, int height) {
        for (int at = 0; at < paths.size(); at++) {
            if (paths.get(at).size() < height) {
                sheet.addMergedRegion(new CellRangeAddress(next + paths.get(at).size() - 1, next + height - 1, at, at));
                continue;
            }
            int last = at;
            while (height > 1 && last + 1 < paths.size() && paths.get(last + 1).size() == height
                    && paths.get(last + 1).get(0).equals(paths.get(at).get(0))) {
                last++;
            }
            if (last > at) {
                sheet.addMergedRegion(new CellRangeAddress(next, next, at, last));
            }
            at = last;
        }
    }

    private void row(Line line) {
        Row row = sheet.createRow(next);
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(framed);
            fill(cell, columns.get(at), text(line, at));
            note(line.key(), columns.get(at), next);
        }
        next++;
    }

    private String text(Line line, int at) {
        boolean label = at == 0 && line.kind() != Kind.DATA;
        if (label) {
            return line.kind() == Kind.SECTION ? line.key() : line.section();
        }
        return columns.get(at).name().equals("类别") ? line.section() : line.cells().getOrDefault(columns.get(at).name(), "");
    }

    private void fill(Cell cell, Column column, String text) {
        boolean label = cell.getColumnIndex() == 0 && !text.chars().allMatch(Character::isDigit);
        if (text.isEmpty()) {
            return;
        }
        if (column.typed() == Typed.WORDS || label) {
            cell.setCellValue(text);
        } else if (column.typed() == Typed.DATE) {
            cell.setCellValue(LocalDate.parse(text, PRINTED_DAY));
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(new BigDecimal(text).doubleValue());
            cell.setCellStyle(withDecimals(new BigDecimal(text).scale()));
        }
    }

    /** As many decimals as were printed. */
    private CellStyle withDecimals(int decimals) {
        CellStyle style = framed(sheet.getWorkbook());
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(decimals <= 0 ? "0" : "0." + "0".repeat(decimals)));
        return style;
    }

    private void mergeSections(List<Line> lines, int first) {
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || !lines.get(at).section().equals(lines.get(from).section())) {
                if (at - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(first + from, first + at - 1, 0, 0));
                }
                from = at;
            }
        }
    }

    private void note(String key, Column column, int row) {
        Cell cell = sheet.getRow(row).getCell(columns.indexOf(column));
        addresses.put(key + " " + column.name(), sheet.getSheetName() + "!" + cell.getAddress().formatAsString());
    }
}
