package io.github.tianbao.render.book;

import io.github.tianbao.render.book.TableExtent.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.w3c.dom.Element;

/** Draws the bars that a table asks for ({@code data-chart}) below or beside it, from the cells of its body. */
final class BarChart {
    private static final int ROWS_HIGH = 16;
    private static final List<PresetColor> COLOURS = List.of(PresetColor.STEEL_BLUE, PresetColor.DARK_ORANGE, PresetColor.OLIVE_DRAB);
    private static final int COLUMNS_WIDE_BESIDE = 8;

    private final XSSFSheet sheet;
    private final LaidOutTable table;
    private final Element element;

    private BarChart(XSSFSheet sheet, LaidOutTable table) {
        this.sheet = sheet;
        this.table = table;
        this.element = table.element();
    }

    /** How many rows below the table its chart takes. */
    static int rowsBelow(LaidOutTable table) {
        return isWanted(table) && !isBeside(table.element()) ? ROWS_HIGH + 1 : 0;
    }

    static void draw(XSSFSheet sheet, LaidOutTable table) throws WorkbookFault {
        if (isWanted(table)) {
            new BarChart(sheet, table).draw();
        }
    }

    /** A table without data has no bars to draw. */
    private static boolean isWanted(LaidOutTable table) {
        return table.element().hasAttribute("data-chart") && table.firstOf(Part.BODY) >= 0;
    }

    private static boolean isBeside(Element element) {
        return element.getAttribute("data-chart-place").equals("right");
    }

    private void draw() throws WorkbookFault {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(place(drawing));
        chart.setTitleText(element.getAttribute("data-chart-title"));
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        bars.setBarDirection(direction());
        bars.setVaryColors(false);
        boolean fromZero = true;
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, body(column("data-categories")));
        for (int column : columns("data-values")) {
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, body(column));
            fromZero &= noneBelowZero(values);
            XDDFChartData.Series series = bars.addSeries(categories, values);
            series.setTitle(heading(column), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get((bars.getSeriesCount() - 1) % COLOURS.size()))));
        }
        if (fromZero) {
            amounts.setMinimum(0);
        }
        if (bars.getSeriesCount() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(bars);
    }

    /** Bars that do not begin at zero make small differences look large; left to themselves, spreadsheet programs cut the axis. */
    private static boolean noneBelowZero(XDDFNumericalDataSource<Double> values) {
        return IntStream.range(0, values.getPointCount()).mapToObj(values::getPointAt).allMatch(value -> value == null || value >= 0);
    }

    private XSSFClientAnchor place(XSSFDrawing drawing) {
        return isBeside(element)
                ? drawing.createAnchor(0, 0, 0, 0, table.lastColumn() + 2, table.top(),
                        table.lastColumn() + 2 + COLUMNS_WIDE_BESIDE, table.top() + ROWS_HIGH)
                : drawing.createAnchor(0, 0, 0, 0, 0, table.end() + 1, table.lastColumn() + 1, table.end() + 1 + ROWS_HIGH);
    }

    private BarDirection direction() throws WorkbookFault {
        return switch (element.getAttribute("data-chart")) {
            case "bar" -> BarDirection.BAR;
            case "column" -> BarDirection.COL;
            default -> throw fault("data-chart 只能是 column（竖条）或 bar（横条）");
        };
    }

    private CellRangeAddress body(int column) {
        return new CellRangeAddress(table.firstOf(Part.BODY), table.lastOf(Part.BODY), column, column);
    }

    private String heading(int column) {
        int row = table.lastOf(Part.HEAD);
        return row < 0 || sheet.getRow(row).getCell(column) == null
                ? CellReference.convertNumToColString(column)
                : new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }

    private int column(String attribute) throws WorkbookFault {
        return columns(attribute).get(0);
    }

    private List<Integer> columns(String attribute) throws WorkbookFault {
        List<Integer> columns = new ArrayList<>();
        for (String letters : element.getAttribute(attribute).split("[,，\\s]+")) {
            if (!letters.matches("[A-Z]{1,2}") || CellReference.convertColStringToIndex(letters) > table.lastColumn()) {
                throw fault(attribute + " 要写列号，如 B 或 C,D，现为“" + element.getAttribute(attribute) + "”");
            }
            columns.add(CellReference.convertColStringToIndex(letters));
        }
        return columns;
    }

    private WorkbookFault fault(String message) {
        return new WorkbookFault("“" + table.sheet() + "”", message);
    }
}
