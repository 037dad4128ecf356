package io.github.tianbao.render.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The ledger of an .xls. */
final class XlsLedger {
    private XlsLedger() {}

    static Ledger.View view(HSSFWorkbook workbook) {
        List<String> selected = new ArrayList<>();
        workbook.forEach(sheet -> {
            if (sheet.isSelected()) {
                selected.add(sheet.getSheetName());
            }
        });
        return new Ledger.View(
                workbook.getSheetName(workbook.getActiveSheetIndex()),
                selected,
                workbook.getSheetName(Math.min(workbook.getFirstVisibleTab(), workbook.getNumberOfSheets() - 1)));
    }

    static void restore(Ledger.View view, HSSFWorkbook workbook) {
        indexOf(workbook, view.active()).ifPresent(workbook::setActiveSheet);
        indexOf(workbook, view.firstTab()).ifPresent(workbook::setFirstVisibleTab);
        workbook.forEach(sheet -> sheet.setSelected(view.selected().contains(sheet.getSheetName())));
    }

    private static Optional<Integer> indexOf(HSSFWorkbook workbook, String sheet) {
        int index = workbook.getSheetIndex(sheet);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    static void write(Ledger ledger, HSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet(Ledger.SHEET);
        texts(sheet.createRow(0), List.of(Ledger.WARNING));
        texts(sheet.createRow(1), ledger.view().texts());
        Row styles = sheet.createRow(2);
        ledger.looks().forEach(look -> style(styles, Math.max(0, styles.getLastCellNum()), look, workbook));
        for (Ledger.Entry entry : ledger.entries()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            texts(row, entry.texts());
            style(row, Ledger.ORIGINAL, entry.original(), workbook);
            style(row, Ledger.MARKED, entry.marked(), workbook);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void texts(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }

    private static void style(Row row, int column, int number, HSSFWorkbook workbook) {
        row.createCell(column).setCellStyle(workbook.getCellStyleAt(number));
    }

    static Optional<Ledger> read(HSSFWorkbook workbook) {
        return Optional.ofNullable(workbook.getSheet(Ledger.SHEET)).map(XlsLedger::read);
    }

    private static Ledger read(Sheet sheet) {
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= Ledger.FIRST_ENTRY) {
                entries.add(Ledger.Entry.of(texts(row, Ledger.ORIGINAL), style(row.getCell(Ledger.ORIGINAL)), style(row.getCell(Ledger.MARKED))));
            }
        }
        List<Integer> looks = new ArrayList<>();
        sheet.getRow(2).forEach(cell -> looks.add(style(cell)));
        return new Ledger(Ledger.View.of(texts(sheet.getRow(1), 3)), looks, entries);
    }

    private static int style(Cell cell) {
        return cell.getCellStyle().getIndex();
    }

    private static List<String> texts(Row row, int count) {
        return IntStream.range(0, count).mapToObj(row::getCell).map(cell -> cell == null ? "" : cell.getStringCellValue()).toList();
    }
}
