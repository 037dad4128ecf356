package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * What was changed in a workbook, written down in the workbook itself on a sheet that Excel does not offer to show, so that all
 * of it can be taken back.
 *
 * <p>Styles are written down by giving them to cells of the ledger: style numbers do not survive Excel's "save", the styles of
 * cells do.
 *
 * @param view    which sheets the clerk had open
 * @param looks   the styles of the checklist
 * @param entries one per marked cell
 */
record Ledger(View view, List<CellStyle> looks, List<Entry> entries) {
    /** The name of the sheet that holds the ledger. */
    static final String SHEET = "_tianbao";

    /** The defined name that points at the first cell of the checklist, whatever the clerk calls that sheet. */
    static final String CHECKLIST_NAME = "_tianbao_marks";

    private static final int FIRST_ENTRY = 3;
    private static final int ORIGINAL = 5;
    private static final int MARKED = 6;

    Ledger {
        looks = List.copyOf(looks);
        entries = List.copyOf(entries);
    }

    /** What stood in a marked cell's place before. */
    enum Before { CELL, NO_CELL, NO_ROW }

    /**
     * One marked cell.
     *
     * @param marked what the cell looks like with our mark; equal to {@code original} if only a comment was put on it
     * @param box    where the clerk's own comment lay, if there is one
     */
    record Entry(
            String sheet,
            CellAddress cell,
            MarkKind kind,
            CellStyle original,
            CellStyle marked,
            Before before,
            Optional<CommentBox> box) {}

    /** Which sheet was open, which ones were selected together, which tab was the first in view. */
    record View(String active, List<String> selected, String firstTab) {
        /** Excel allows it in no sheet's name. */
        private static final String BETWEEN_NAMES = "/";

        static View of(Workbook workbook) {
            List<String> selected = new ArrayList<>();
            workbook.forEach(sheet -> {
                if (sheet.isSelected()) {
                    selected.add(sheet.getSheetName());
                }
            });
            return new View(
                    workbook.getSheetName(workbook.getActiveSheetIndex()),
                    selected,
                    workbook.getSheetName(Math.min(workbook.getFirstVisibleTab(), workbook.getNumberOfSheets() - 1)));
        }

        void restore(Workbook workbook) {
            indexOf(workbook, active).ifPresent(workbook::setActiveSheet);
            indexOf(workbook, firstTab).ifPresent(workbook::setFirstVisibleTab);
            workbook.forEach(sheet -> sheet.setSelected(selected.contains(sheet.getSheetName())));
        }

        private static Optional<Integer> indexOf(Workbook workbook, String sheet) {
            int index = workbook.getSheetIndex(sheet);
            return index < 0 ? Optional.empty() : Optional.of(index);
        }
    }

    void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(SHEET);
        texts(sheet.createRow(0), "填报核查的记录，请勿改动");
        texts(sheet.createRow(1), view.active, String.join(View.BETWEEN_NAMES, view.selected), view.firstTab);
        Row styles = sheet.createRow(2);
        looks.forEach(look -> styles.createCell(Math.max(0, styles.getLastCellNum())).setCellStyle(look));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Row row = sheet.createRow(FIRST_ENTRY + i);
            texts(row, entry.sheet, entry.cell.toString(), entry.kind.name(), entry.before.name(),
                    entry.box.map(CommentBox::text).orElse(""));
            row.createCell(ORIGINAL).setCellStyle(entry.original);
            row.createCell(MARKED).setCellStyle(entry.marked);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void texts(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    static Optional<Ledger> read(Workbook workbook) {
        return Optional.ofNullable(workbook.getSheet(SHEET)).map(Ledger::read);
    }

    private static Ledger read(Sheet sheet) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= FIRST_ENTRY) {
                entries.add(entry(row));
            }
        }
        Row view = sheet.getRow(1);
        List<CellStyle> looks = new ArrayList<>();
        sheet.getRow(2).forEach(cell -> looks.add(cell.getCellStyle()));
        List<String> selected = List.of(text(view, 1).split(View.BETWEEN_NAMES));
        return new Ledger(new View(text(view, 0), selected, text(view, 2)), looks, entries);
    }

    private static Entry entry(Row row) {
        return new Entry(
                text(row, 0),
                CellAddress.parse(text(row, 1)),
                MarkKind.valueOf(text(row, 2)),
                row.getCell(ORIGINAL).getCellStyle(),
                row.getCell(MARKED).getCellStyle(),
                Before.valueOf(text(row, 3)),
                Optional.of(text(row, 4)).filter(box -> !box.isEmpty()).map(CommentBox::parse));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }
}
