package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Takes the marks of an earlier run off an .xls, also after the clerk has saved it, sorted it, or put rows into it.
 *
 * <p>A fill is known as ours by its style. Which style was there before is looked up by cell; if the cell has moved, by style.
 */
final class XlsEarlierMarks {
    private record Place(String sheet, CellAddress cell) {}

    private final HSSFWorkbook workbook;
    private final Optional<Ledger> ledger;
    private final Map<Place, Ledger.Entry> byPlace = new HashMap<>();
    private final Map<Integer, Integer> byStyle = new HashMap<>();

    private XlsEarlierMarks(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.ledger = XlsLedger.read(workbook);
        ledger.map(Ledger::entries).orElse(List.of()).forEach(entry -> {
            byPlace.put(new Place(entry.sheet(), entry.cell()), entry);
            if (entry.hasTwin()) {
                byStyle.putIfAbsent(entry.marked(), entry.original());
            }
        });
    }

    /** Whether the workbook is an annotated copy. */
    static boolean areIn(HSSFWorkbook workbook) {
        return workbook.getSheet(Ledger.SHEET) != null || workbook.getName(Ledger.CHECKLIST_NAME) != null;
    }

    /** Takes all marks off. A workbook without marks is left as it is. */
    static void takeOff(HSSFWorkbook workbook) {
        new XlsEarlierMarks(workbook).takeOff();
    }

    private void takeOff() {
        checklist().ifPresent(this::remove);
        Optional.ofNullable(workbook.getName(Ledger.CHECKLIST_NAME)).ifPresent(workbook::removeName);
        Optional.ofNullable(workbook.getName(Origin.NAME)).ifPresent(workbook::removeName);
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().equals(Ledger.SHEET)) {
                new XlsComments((HSSFSheet) sheet).takeOff(cell -> entry(sheet, cell).flatMap(Ledger.Entry::box));
                restoreStyles(sheet);
            }
        }
        ledger.map(Ledger::entries).orElse(List.of()).forEach(this::removeCellWeMade);
        ledger.ifPresent(known -> {
            remove(workbook.getSheet(Ledger.SHEET));
            XlsLedger.restore(known.view(), workbook);
        });
    }

    private Optional<Sheet> checklist() {
        Name name = workbook.getName(Ledger.CHECKLIST_NAME);
        if (name == null || name.isDeleted()) {
            return Optional.empty();
        }
        return Optional.ofNullable(workbook.getSheet(name.getSheetName()));
    }

    private void remove(Sheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        List<Name> local = new ArrayList<>(workbook.getAllNames());
        local.removeIf(name -> name.getSheetIndex() != index);
        local.forEach(workbook::removeName);
        workbook.removeSheetAt(index);
    }

    private Optional<Ledger.Entry> entry(Sheet sheet, CellAddress cell) {
        return Optional.ofNullable(byPlace.get(new Place(sheet.getSheetName(), cell)));
    }

    private void restoreStyles(Sheet sheet) {
        if (byStyle.isEmpty()) {
            return;
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                Integer other = byStyle.get((int) cell.getCellStyle().getIndex());
                if (other != null) {
                    cell.setCellStyle(workbook.getCellStyleAt(styleBefore(sheet, cell, other)));
                }
            }
        }
    }

    private int styleBefore(Sheet sheet, Cell cell, int ifMoved) {
        return entry(sheet, new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex()))
                .filter(entry -> entry.marked() == cell.getCellStyle().getIndex())
                .map(Ledger.Entry::original)
                .orElse(ifMoved);
    }

    private void removeCellWeMade(Ledger.Entry entry) {
        Sheet sheet = workbook.getSheet(entry.sheet());
        Row row = sheet == null ? null : sheet.getRow(entry.cell().row() - 1);
        Cell cell = row == null ? null : row.getCell(entry.cell().column());
        if (cell == null || entry.before() == Ledger.Before.CELL || cell.getCellType() != CellType.BLANK) {
            return;
        }
        row.removeCell(cell);
        if (entry.before() == Ledger.Before.NO_ROW && row.getPhysicalNumberOfCells() == 0) {
            sheet.removeRow(row);
        }
    }
}
