package io.github.tianbao.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sound roster for {@link SmallPacks#relief}: three people in rows 3 to 5, of whom the second has too much, in E4. */
public final class Roster {
    public static final String SHEET = "花名册";
    /** Where the only finding is. */
    public static final String FAULT = "E4";

    private Roster() {}

    public static void fill(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("临时救助花名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        Row header = sheet.createRow(1);
        String[] headings = {"序号", "姓名", "乡镇", "发放日期", "救助金额"};
        for (int column = 0; column < headings.length; column++) {
            header.createCell(column).setCellValue(headings[column]);
        }
        CellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy/m/d"));
        person(sheet.createRow(2), day, 1, "张小山", 800);
        person(sheet.createRow(3), day, 2, "李秀兰", 2000);
        person(sheet.createRow(4), day, 3, "王建国", 650.5);
    }

    private static void person(Row row, CellStyle day, int number, String name, double amount) {
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(name);
        row.createCell(2).setCellValue("新城镇");
        row.createCell(3).setCellValue(LocalDate.of(2022, 3, number));
        row.getCell(3).setCellStyle(day);
        row.createCell(4).setCellValue(amount);
    }

    /** Saves an .xlsx with something more in it. */
    public static Path xlsx(Path file, Consumer<XSSFWorkbook> more) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet(SHEET));
        more.accept(workbook);
        return save(workbook, file);
    }

    public static Path xlsx(Path file) {
        return xlsx(file, workbook -> { });
    }

    /** Saves an .xls with something more in it. */
    public static Path xls(Path file, Consumer<HSSFWorkbook> more) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        fill(workbook.createSheet(SHEET));
        more.accept(workbook);
        return save(workbook, file);
    }

    public static Path xls(Path file) {
        return xls(file, workbook -> { });
    }

    private static Path save(Workbook workbook, Path file) {
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
