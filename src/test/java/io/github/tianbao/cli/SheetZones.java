package io.github.tianbao.cli;

import io.github.tianbao.cli.SheetMove.Inserted;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.sheet.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which rows of a sheet are what, and so what may be put between them without changing what the sheet says. */
record SheetZones(List<Table> tables, List<CellRangeAddress> merged) {

    /** The zones of the sheet that holds some tables. */
    static SheetZones of(Path file, List<Table> tables) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return new SheetZones(tables, List.copyOf(workbook.getSheet(tables.get(0).sheet()).getMergedRegions()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last row of the last table. */
    int last() {
        return lastRow(tables.get(tables.size() - 1));
    }

    private static int lastRow(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false).mapToInt(Row::number).max().orElse(table.header().lastRow());
    }

    /** Whether something may be put in before a row. */
    boolean mayStand(Inserted what, int row) {
        if (isWithinAHeader(row)) {
            return false;
        }
        return what.isBlank() || !isWithinMergedCells(row) && (isAbove(row) ? what.fitsAbove() : fitsInto(what, row));
    }

    private boolean isAbove(int row) {
        return row <= tables.get(0).header().firstRow();
    }

    private boolean fitsInto(Inserted what, int row) {
        Optional<Table> around = tables.stream().filter(table -> row > table.header().lastRow() && row <= lastRow(table)).findFirst();
        boolean atTheEnd = row > last();
        return around.isPresent() ? what.fitsWithin() && (what != Inserted.HEADER || around.get() == tables.get(0)) : atTheEnd && what.fitsBelow();
    }

    private boolean isWithinAHeader(int row) {
        return tables.stream().map(Table::header).anyMatch(header -> isBetween(row, header));
    }

    private static boolean isBetween(int row, HeaderBand header) {
        return row > header.firstRow() && row <= header.lastRow();
    }

    /** Whether a row goes on with cells that began above it: nothing but a blank row can be put in there. */
    private boolean isWithinMergedCells(int row) {
        return merged.stream().anyMatch(region -> region.getFirstRow() + 1 < row && row <= region.getLastRow() + 1);
    }
}
