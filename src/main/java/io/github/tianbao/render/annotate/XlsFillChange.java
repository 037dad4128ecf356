package io.github.tianbao.render.annotate;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

/** Fills styles of an .xls with colours out of the workbook's own palette, which is never changed. */
final class XlsFillChange implements TwinStyles.FillChange {
    private final HSSFWorkbook workbook;

    XlsFillChange(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public CellStyle filled(CellStyle original, MarkKind kind) {
        HSSFCellStyle twin = workbook.createCellStyle();
        twin.cloneStyleFrom(original);
        twin.setFillForegroundColor(colour(kind));
        twin.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return twin;
    }

    private short colour(MarkKind kind) {
        HSSFPalette palette = workbook.getCustomPalette();
        short[] wanted = kind.nearest().getTriplet();
        HSSFColor exact = palette.findColor((byte) wanted[0], (byte) wanted[1], (byte) wanted[2]);
        HSSFColor found = exact != null ? exact : palette.findSimilarColor(wanted[0], wanted[1], wanted[2]);
        return found.getIndex();
    }
}
