package io.github.tianbao.render.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register as a township would send it, with everything in it that must survive: two townships' sheets and a hidden one. */
final class ClerksWorkbook {
    /** Rows 1 to 3 are title and header; 4 to 11 records; 12 the total. A10 and the whole of row 13 have no cells. */
    static final String FIRST = "新城镇";

    static final String SECOND = "皋落乡";

    private final Workbook workbook;
    private final CellStyle plain;
    private final CellStyle striped;
    private final CellStyle date;
    private final CellStyle head;

    private ClerksWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.head = style(true, 14);
        this.plain = style(false, 11);
        this.striped = style(false, 11);
        striped.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        striped.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.date = style(false, 11);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    }

    /** Writes it; an ending of .xls gives the old format. */
    static Path write(Path file) throws IOException {
        try (Workbook workbook = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            ClerksWorkbook clerk = new ClerksWorkbook(workbook);
            clerk.fill(workbook.createSheet(FIRST));
            clerk.fill(workbook.createSheet(SECOND));
            Sheet hidden = workbook.createSheet("代码表");
            hidden.createRow(0).createCell(0).setCellValue("在岗");
            workbook.setSheetHidden(2, true);
            Name name = workbook.createName();
            name.setNameName("补助标准");
            name.setRefersToFormula("'代码表'!$A$1");
            workbook.setPrintArea(1, 0, 6, 0, 11);
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private CellStyle style(boolean bold, int points) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName(bold ? "黑体" : "仿宋");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.DOTTED);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private void fill(Sheet sheet) {
        text(sheet.createRow(0), 0, "基层老兽医人员申请登记册", head);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
        header(sheet);
        for (int row = 3; row <= 10; row++) {
            record(sheet, row);
        }
        sheet.getRow(9).removeCell(sheet.getRow(9).getCell(0));
        sheet.addMergedRegion(new CellRangeAddress(3, 6, 1, 1));
        Row total = sheet.createRow(11);
        text(total, 0, "合计", plain);
        Cell sum = total.createCell(5);
        sum.setCellFormula("SUM(F4:F11)");
        sum.setCellStyle(plain);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        Cell across = total.createCell(6);
        across.setCellFormula("'" + FIRST + "'!F4");
        across.setCellStyle(striped);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(across);
        layOut(sheet);
        comment(sheet, 3, 2, "老周：这人的证件要再核对");
        comment(sheet, 4, 3, "村里来电话问过");
        rules(sheet);
    }

    private void header(Sheet sheet) {
        Row top = sheet.createRow(1);
        Row below = sheet.createRow(2);
        String[] headings = {"序号", "乡镇", "姓名", "身份证号", "工作经历", "月补助", "备注"};
        for (int column = 0; column < headings.length; column++) {
            text(top, column, headings[column], head);
            text(below, column, column == 4 ? "到岗日期" : "", head);
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    }

    private void record(Sheet sheet, int index) {
        CellStyle style = index % 2 == 0 ? striped : plain;
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(index - 2);
        row.getCell(0).setCellStyle(style);
        text(row, 1, sheet.getSheetName(), style);
        text(row, 2, "张三" + index, style);
        text(row, 3, "14082719580502001" + index % 10, style);
        row.createCell(4).setCellValue(LocalDate.of(1978, 3, index));
        row.getCell(4).setCellStyle(date);
        row.createCell(5).setCellValue(20.0 * index);
        row.getCell(5).setCellStyle(style);
        text(row, 6, index == 5 ? "=1+1" : "", style);
    }

    private void layOut(Sheet sheet) {
        sheet.setColumnWidth(0, 1500);
        sheet.setColumnWidth(3, 6000);
        sheet.setColumnHidden(6, true);
        sheet.setDefaultColumnStyle(8, striped);
        sheet.getRow(7).setZeroHeight(true);
        sheet.getRow(8).setHeightInPoints(33);
        sheet.createFreezePane(2, 3);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 8);
        sheet.getPrintSetup().setScale((short) 82);
        sheet.getHeader().setCenter("内部资料");
        sheet.setRepeatingRows(new CellRangeAddress(1, 2, -1, -1));
        sheet.setRowBreak(8);
        sheet.setAutoFilter(new CellRangeAddress(2, 10, 0, 6));
    }

    private void comment(Sheet sheet, int row, int column, String words) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + 2);
        anchor.setRow1(row);
        anchor.setRow2(row + 3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        RichTextString text = helper.createRichTextString(words);
        if (row == 3) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            text.applyFont(0, 3, bold);
        }
        comment.setString(text);
        comment.setAuthor("老周");
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    private void rules(Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"新城镇", "皋落乡"}), new CellRangeAddressList(3, 10, 1, 1)));
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$F4>150");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.YELLOW.getIndex());
        sheet.getSheetConditionalFormatting().addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(3, 10, 5, 5)}, rule);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }
}
