package io.github.tianbao.sheet;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of an Excel 97–2003 workbook. */
record XlsSheet(String name, boolean hidden, HSSFSheet sheet, XlsCells values) implements SourceSheet {
    private static final int COLUMNS = 256;

    @Override
    public Iterator<SourceRow> rows(ShapeListener shape) {
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            shape.merged(new Region(range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
        }
        for (int column = 0; column < COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                shape.hiddenColumns(column, column);
            }
        }
        return StreamSupport.stream(sheet.spliterator(), false).map(this::row).flatMap(Optional::stream).iterator();
    }

    private Optional<SourceRow> row(Row row) {
        List<SourceCell> cells = StreamSupport.stream(row.spliterator(), false)
                .sorted(Comparator.comparingInt(Cell::getColumnIndex))
                .map(values::cell)
                .flatMap(Optional::stream)
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SourceRow(row.getRowNum() + 1, row.getZeroHeight(), cells));
    }
}
