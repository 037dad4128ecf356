package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts a fill and a comment on every cell that has a finding, and keeps account of it. */
final class CellMarks {
    private final TwinStyles twins;

    private CellMarks(TwinStyles twins) {
        this.twins = twins;
    }

    /** Marks the cells; findings at sheets or cells that are not there mark nothing. */
    static List<Ledger.Entry> put(Workbook workbook, TwinStyles twins, List<Remark> remarks) {
        Map<String, List<Remark>> bySheet = new LinkedHashMap<>();
        remarks.forEach(remark -> bySheet.computeIfAbsent(remark.finding().sheet(), name -> new ArrayList<>()).add(remark));
        CellMarks marks = new CellMarks(twins);
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Sheet sheet : workbook) {
            entries.addAll(marks.put(sheet, bySheet.getOrDefault(sheet.getSheetName(), List.of())));
        }
        return entries;
    }

    private List<Ledger.Entry> put(Sheet sheet, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        CellComments comments = CellComments.of(sheet);
        List<Ledger.Entry> entries = new ArrayList<>();
        byAnchor(sheet, remarks).forEach((address, notes) -> entries.add(mark(sheet, comments, address, notes)));
        return entries;
    }

    private static Map<CellAddress, List<Note>> byAnchor(Sheet sheet, List<Remark> remarks) {
        MergedAnchors anchors = MergedAnchors.of(sheet, remarks);
        Map<CellAddress, List<Note>> byAnchor = new TreeMap<>();
        for (Remark remark : remarks) {
            List<CellAddress> cells = remark.finding().cells().stream().map(anchors::of).distinct().toList();
            cells.forEach(cell -> byAnchor
                    .computeIfAbsent(cell, address -> new ArrayList<>())
                    .add(new Note(remark, cells.get(0))));
        }
        return byAnchor;
    }

    private Ledger.Entry mark(Sheet sheet, CellComments comments, CellAddress address, List<Note> notes) {
        List<Note> gravestFirst = notes.stream().sorted(Comparator.comparing(note -> note.remark().kind())).toList();
        MarkKind kind = gravestFirst.get(0).remark().kind();
        Ledger.Before before = before(sheet, address);
        Cell cell = cell(sheet, address, before);
        CellStyle original = cell.getCellStyle();
        CellStyle marked = twins.twin(original, kind).orElse(original);
        cell.setCellStyle(marked);
        return new Ledger.Entry(sheet.getSheetName(), address, kind, original, marked, before,
                comments.add(cell, CommentText.of(gravestFirst, address)));
    }

    private static Ledger.Before before(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.row() - 1);
        if (row == null) {
            return Ledger.Before.NO_ROW;
        }
        return row.getCell(address.column()) == null ? Ledger.Before.NO_CELL : Ledger.Before.CELL;
    }

    private static Cell cell(Sheet sheet, CellAddress address, Ledger.Before before) {
        Row row = before == Ledger.Before.NO_ROW ? sheet.createRow(address.row() - 1) : sheet.getRow(address.row() - 1);
        if (before == Ledger.Before.CELL) {
            return row.getCell(address.column());
        }
        Cell cell = row.createCell(address.column());
        dress(cell, row, sheet.getColumnStyle(address.column()));
        return cell;
    }

    /** Excel shows a place without a cell in the style of its row, else of its column. */
    private static void dress(Cell cell, Row row, CellStyle ofColumn) {
        if (row.isFormatted()) {
            cell.setCellStyle(row.getRowStyle());
        } else if (ofColumn != null) {
            cell.setCellStyle(ofColumn);
        }
    }
}
