package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Takes the marks of an earlier run off a workbook, also after the clerk has saved it, sorted it, or put rows into it.
 *
 * <p>A fill is known as ours by its style. Which style was there before is looked up by cell; if the cell has moved, by style.
 */
final class EarlierMarks {
    private record Place(String sheet, CellAddress cell) {}

    private final Workbook workbook;
    private final Optional<Ledger> ledger;
    private final Map<Place, Ledger.Entry> byPlace = new HashMap<>();
    private final Map<Short, CellStyle> byStyle = new HashMap<>();

    private EarlierMarks(Workbook workbook) {
        this.workbook = workbook;
        this.ledger = Ledger.read(workbook);
        ledger.map(Ledger::entries).orElse(List.of()).forEach(entry -> {
            byPlace.put(new Place(entry.sheet(), entry.cell()), entry);
            if (entry.marked().getIndex() != entry.original().getIndex()) {
                byStyle.putIfAbsent(entry.marked().getIndex(), entry.original());
            }
        });
    }

    /** Whether the workbook is an annotated copy. */
    static boolean areIn(Workbook workbook) {
        return workbook.getSheet(Ledger.SHEET) != null || workbook.getName(Ledger.CHECKLIST_NAME) != null;
    }

    /** Takes all marks off. A workbook without marks is left as it is. */
    static void takeOff(Workbook workbook) {
        new EarlierMarks(workbook).takeOff();
    }

    private void takeOff() {
        checklist().ifPresent(this::remove);
        Optional.ofNullable(workbook.getName(Ledger.CHECKLIST_NAME)).ifPresent(workbook::removeName);
        Origin.takeOff(workbook);
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().equals(Ledger.SHEET)) {
                CellComments.of(sheet).takeOff(cell -> entry(sheet, cell).flatMap(Ledger.Entry::box));
                restoreStyles(sheet);
            }
        }
        ledger.map(Ledger::entries).orElse(List.of()).forEach(this::removeCellWeMade);
        ledger.ifPresent(known -> {
            remove(workbook.getSheet(Ledger.SHEET));
            known.view().restore(workbook);
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
                CellStyle other = byStyle.get(cell.getCellStyle().getIndex());
                if (other != null) {
                    cell.setCellStyle(styleBefore(sheet, cell, other));
                }
            }
        }
    }

    private CellStyle styleBefore(Sheet sheet, Cell cell, CellStyle ifMoved) {
        return entry(sheet, new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex()))
                .filter(entry -> entry.marked().getIndex() == cell.getCellStyle().getIndex())
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
