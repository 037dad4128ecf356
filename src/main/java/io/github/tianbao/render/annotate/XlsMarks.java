package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Puts a fill and a comment on every cell of an .xls that has a finding, and keeps account of it. */
final class XlsMarks {
    private final XlsTwinStyles twins;
    private final List<String> limits;

    private XlsMarks(XlsTwinStyles twins, List<String> limits) {
        this.twins = twins;
        this.limits = limits;
    }

    /**
     * Marks the cells; findings at sheets or cells that are not there mark nothing.
     *
     * @param limits takes what the checklist has to say of cells that were left out
     */
    static List<Ledger.Entry> put(
            HSSFWorkbook workbook, XlsTwinStyles twins, Map<String, List<Remark>> bySheet, List<String> limits) {
        XlsMarks marks = new XlsMarks(twins, limits);
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Sheet sheet : workbook) {
            entries.addAll(marks.put((HSSFSheet) sheet, bySheet.getOrDefault(sheet.getSheetName(), List.of())));
        }
        return entries;
    }

    private List<Ledger.Entry> put(HSSFSheet sheet, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        SheetMarks marks = new SheetMarks(remarks, MergedAnchors.of(sheet.getMergedRegions(), remarks));
        limits.addAll(marks.limits(sheet.getSheetName()));
        Set<CellAddress> commented = marks.commented();
        XlsComments comments = new XlsComments(sheet);
        return marks.all().stream().map(mark -> put(sheet, comments, mark, commented.contains(mark.cell()))).toList();
    }

    private Ledger.Entry put(HSSFSheet sheet, XlsComments comments, Mark mark, boolean commented) {
        Ledger.Before before = before(sheet, mark.cell());
        Cell cell = cell(sheet, mark.cell(), before);
        CellStyle original = cell.getCellStyle();
        CellStyle marked = twins.twin(original, mark.kind()).orElse(original);
        cell.setCellStyle(marked);
        Optional<CommentBox> box = commented ? comments.add(cell, mark.text()) : Optional.empty();
        return new Ledger.Entry(sheet.getSheetName(), mark.cell(), mark.kind(), original.getIndex(), marked.getIndex(), before, box);
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
