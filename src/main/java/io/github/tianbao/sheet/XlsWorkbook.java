package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A workbook of Excel 97–2003, held in memory: it has at most 65 536 rows a sheet. */
final class XlsWorkbook implements SourceWorkbook {
    private final HSSFWorkbook workbook;
    private final List<SourceSheet> sheets;

    XlsWorkbook(HSSFWorkbook workbook) {
        this.workbook = workbook;
        ExcelSerial serials = workbook.getInternalWorkbook().isUsing1904DateWindowing() ? ExcelSerial.FROM_1904 : ExcelSerial.FROM_1900;
        XlsCells cells = new XlsCells(new CellFormats(serials));
        List<SourceSheet> all = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            all.add(new XlsSheet(workbook.getSheetName(i), hidden, sheet, cells));
        }
        this.sheets = OwnSheets.leftOut(all, reference(OwnSheets.CHECKLIST_NAME));
    }

    @Override
    public List<SourceSheet> sheets() {
        return sheets;
    }

    @Override
    public Optional<String> markedCopyOf() {
        return OwnSheets.markedCopyOf(reference(OwnSheets.ORIGIN_NAME));
    }

    private Optional<String> reference(String name) {
        return Optional.ofNullable(workbook.getName(name)).map(Name::getRefersToFormula);
    }

    @Override
    public void close() {
        org.apache.poi.util.IOUtils.closeQuietly(workbook);
    }
}
