package io.github.tianbao.hostile;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The {@link Roster} with some of all that offices put into workbooks, to be spoilt. */
public final class RichRoster {
    private RichRoster() {}

    public static Path xlsx(Path file) {
        return Roster.xlsx(file, RichRoster::enrich);
    }

    public static Path xls(Path file) {
        return Roster.xls(file, RichRoster::enrich);
    }

    private static void enrich(Workbook workbook) {
        Sheet sheet = workbook.getSheetAt(0);
        sheet.createFreezePane(0, 2);
        sheet.setColumnWidth(1, 5000);
        sheet.setColumnHidden(9, true);
        sheet.getRow(4).setZeroHeight(true);
        sheet.getRow(4).createCell(5).setCellFormula("SUM(E3:E5)");
        sheet.getRow(4).getCell(5).setCellValue(3450.5);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A2:E5"));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"新城镇", "毛家湾镇"}), new CellRangeAddressList(2, 9, 2, 2)));
        dress(workbook, sheet);
        comment(workbook, sheet);
        Sheet other = workbook.createSheet("码表");
        other.createRow(3).createCell(2).setCellValue("毛家湾镇");
        workbook.setSheetHidden(1, true);
        workbook.createName().setNameName("乡镇");
        workbook.getName("乡镇").setRefersToFormula("码表!$C$4");
    }

    private static void dress(Workbook workbook, Sheet sheet) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor((short) 22);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFont(workbook.createFont());
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        sheet.getRow(3).getCell(4).setCellStyle(style);
    }

    private static void comment(Workbook workbook, Sheet sheet) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        CreationHelper helper = workbook.getCreationHelper();
        Comment comment = drawing.createCellComment(helper.createClientAnchor());
        comment.setAddress(new CellAddress("E4"));
        comment.setAuthor("王芳");
        comment.setString(helper.createRichTextString("已核对"));
    }
}
