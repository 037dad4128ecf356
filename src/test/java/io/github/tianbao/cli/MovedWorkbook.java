package io.github.tianbao.cli;

import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook written again with rows put in between and columns put before, as people do who make a sheet look right. */
final class MovedWorkbook implements AutoCloseable {
    private final Workbook source;
    private final Workbook target;
    private final Map<String, SheetMove> moves;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private MovedWorkbook(Workbook source, Workbook target, Map<String, SheetMove> moves) {
        this.source = source;
        this.target = target;
        this.moves = moves;
    }

    /**
     * Writes the moved workbook beside its original.
     *
     * @param moves by name of the sheet
     * @param old   in the format of Excel 97–2003
     */
    static Path write(Path original, Map<String, SheetMove> moves, boolean old, Path folder) {
        Path file = folder.resolve(old ? "移动.xls" : "移动.xlsx");
        try (MovedWorkbook moved = new MovedWorkbook(WorkbookFactory.create(original.toFile(), null, true),
                        old ? new HSSFWorkbook() : new XSSFWorkbook(), moves);
                OutputStream out = Files.newOutputStream(file)) {
            moved.copy();
            moved.target.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy() {
        for (int at = 0; at < source.getNumberOfSheets(); at++) {
            Sheet sheet = source.getSheetAt(at);
            copy(sheet, target.createSheet(sheet.getSheetName()), moves.get(sheet.getSheetName()));
            target.setSheetVisibility(at, source.getSheetVisibility(at));
        }
    }

    private void copy(Sheet from, Sheet to, SheetMove move) {
        move.inserted().forEach((row, inserted) -> inserted.write(this, from, to, row - 1, move));
        for (Row row : from) {
            copy(row, to, move);
        }
        for (CellRangeAddress merged : from.getMergedRegions()) {
            to.addMergedRegionUnsafe(move.moved(merged));
        }
        move.hiddenColumns().forEach(column -> to.setColumnHidden(column, true));
    }

    private void copy(Row row, Sheet to, SheetMove move) {
        int number = move.row(row.getRowNum() + 1);
        Row copy = to.createRow(number - 1);
        copy.setZeroHeight(row.getZeroHeight() || move.hiddenRows().contains(number));
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                copy(cell, copy.createCell(move.column(cell.getColumnIndex())));
            }
        }
    }

    /** Copies what a cell holds and shows; a formula becomes another one with the same result. */
    void copy(Cell from, Cell to) {
        CellType type = from.getCellType() == CellType.FORMULA ? from.getCachedFormulaResultType() : from.getCellType();
        if (from.getCellType() == CellType.FORMULA) {
            to.setCellFormula("1*1");
        }
        switch (type) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case ERROR -> to.setCellErrorValue(from.getErrorCellValue());
            default -> { }
        }
        to.setCellStyle(styles.computeIfAbsent(from.getCellStyle().getDataFormatString(), this::styleOf));
    }

    private CellStyle styleOf(String format) {
        CellStyle style = target.createCellStyle();
        style.setDataFormat(target.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void close() throws IOException {
        source.close();
        target.close();
    }

    /** Where a cell of the original came to stand. */
    static CellAddress moved(CellAddress cell, SheetMove move) {
        return new CellAddress(move.row(cell.row()), move.column(cell.column()));
    }
}
