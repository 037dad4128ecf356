package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.PartScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.ss.SpreadsheetVersion;

/** The widths of columns, the heights of rows and the styles of columns in a sheet. */
final class XlsxLayout {
    private static final double USUAL_WIDTH = 9.14;
    private static final double USUAL_POINTS = 15;
    private static final short UNKNOWN = -1;

    private final List<Columns> columns = new ArrayList<>();
    private short[] heights = new short[0];
    private int usualHeight = Pixels.ofPoints(USUAL_POINTS);
    private int usualWidth = Pixels.ofCharacters(USUAL_WIDTH);

    private record Columns(int first, int last, int width, OptionalInt style) {
        boolean has(int column) {
            return first <= column && column <= last;
        }
    }

    /** Takes {@code sheetFormatPr} and {@code col}. */
    void take(PartScan scan) {
        if (scan.isStart("sheetFormatPr")) {
            usualHeight = scan.flag("zeroHeight") ? 0 : Pixels.ofPoints(scan.decimal("defaultRowHeight", USUAL_POINTS));
            usualWidth = Pixels.ofCharacters(scan.decimal("defaultColWidth", scan.decimal("baseColWidth", USUAL_WIDTH - 1) + 1));
        } else if (scan.isStart("col")) {
            int width = scan.flag("hidden") ? 0 : scan.attribute("width").map(Double::parseDouble).map(Pixels::ofCharacters).orElse(usualWidth);
            OptionalInt style = scan.attribute("style").stream().mapToInt(Integer::parseInt).findFirst();
            columns.add(new Columns(scan.number("min", 1) - 1, scan.number("max", 1) - 1, width, style));
        }
    }

    /** Takes the height of a row where it is not the usual one. */
    void takeRow(PartScan scan, int number) {
        int height = scan.flag("hidden") ? 0 : scan.attribute("ht").map(Double::parseDouble).map(Pixels::ofPoints).orElse(usualHeight);
        if (height != usualHeight) {
            if (number > heights.length) {
                int before = heights.length;
                heights = Arrays.copyOf(heights, Math.max(number, before * 2));
                Arrays.fill(heights, before, heights.length, UNKNOWN);
            }
            heights[number - 1] = (short) height;
        }
    }

    /** The style of places in a column that have no cell and no row with a style. */
    int styleOf(int column) {
        return columns.stream().filter(some -> some.has(column)).findFirst().flatMap(some -> some.style().stream().boxed().findFirst()).orElse(0);
    }

    SheetGeometry geometry() {
        return new SheetGeometry(SpreadsheetVersion.EXCEL2007, this::width, this::height);
    }

    private int width(int column) {
        return columns.stream().filter(some -> some.has(column)).mapToInt(Columns::width).findFirst().orElse(usualWidth);
    }

    private int height(int row) {
        return row < heights.length && heights[row] != UNKNOWN ? heights[row] : usualHeight;
    }
}
