package io.github.tianbao.render.annotate;

import io.github.tianbao.render.book.PrintedPage;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The checklist's sheet in an .xls. */
final class XlsChecklistSheet implements ChecklistSheet {
    private static final int UNITS_PER_CHARACTER = 256;

    private final HSSFWorkbook workbook;
    private final XlsLooks looks;
    private final Sheet sheet;
    private int header;
    private int columns;
    private Row row;

    XlsChecklistSheet(HSSFWorkbook workbook, XlsLooks looks, String name) {
        this.workbook = workbook;
        this.looks = looks;
        this.sheet = workbook.createSheet(name);
    }

    @Override
    public void begin(int headerRow, List<Integer> widths) {
        header = headerRow;
        columns = widths.size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_CHARACTER);
        }
    }

    @Override
    public void row(float points) {
        row = sheet.createRow(row == null ? 0 : row.getRowNum() + 1);
        row.setHeightInPoints(points);
    }

    private Cell cell(int column, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    @Override
    public void text(int column, String text, Look look) {
        cell(column, look).setCellValue(text);
    }

    @Override
    public void number(int column, int number, Look look) {
        cell(column, look).setCellValue(number);
    }

    @Override
    public void mergeWithNext(int column, Look look) {
        cell(column + 1, look);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + 1));
    }

    @Override
    public void link(int column, String target) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        row.getCell(column).setHyperlink(link);
    }

    @Override
    public void end(boolean filtered) {
        if (filtered) {
            addFilter(new CellRangeAddress(header, row.getRowNum(), 0, columns - 1));
        }
        sheet.createFreezePane(0, header + 1);
        PrintedPage.setUp(sheet, true, header, header);
    }

    /** Apache POI writes the number of the sheet where an index into the table of sheet references belongs. */
    private void addFilter(CellRangeAddress range) {
        sheet.setAutoFilter(range);
        InternalWorkbook records = workbook.getInternalWorkbook();
        int index = workbook.getSheetIndex(sheet);
        Area3DPtg area = new Area3DPtg(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn(),
                false, false, false, false, records.checkExternSheet(index));
        records.getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, index + 1).setNameDefinition(new Ptg[] {area});
    }
}
