package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a roster with invented persons, and, as a program of its own, reads one: title, header, records, total, note. */
final class LargeRoster {
    private static final String[] HEADINGS = {
        "序号", "乡镇", "村", "姓名", "性别", "身份证号", "联系电话", "到岗日期", "从业年限", "月补助金额", "开户行", "备注"};
    private static final String[] TOWNSHIPS = {"新城镇", "古城镇", "历山镇", "皋落乡", "华峰乡"};

    private LargeRoster() {}

    static Path write(Path file, int records) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 200, false, true); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("花名册");
            sheet.createRow(0).createCell(0).setCellValue("老兽医人员花名册");
            fill(sheet.createRow(1), (Object[]) HEADINGS);
            for (int i = 1; i <= records; i++) {
                fill(sheet.createRow(i + 1), record(i));
            }
            fill(sheet.createRow(records + 2), "合计", null, null, null, null, null, null, null, null, 20.0 * records);
            fill(sheet.createRow(records + 3), "注：本表一式两份。");
            workbook.write(out);
        }
        return file;
    }

    private static Object[] record(int i) {
        return new Object[] {
            (double) i, TOWNSHIPS[i % TOWNSHIPS.length], "第" + i % 170 + "村", "张" + i, i % 2 == 0 ? "男" : "女",
            "1408271958%08d".formatted(i), "139%08d".formatted(i), "19%02d-03-01".formatted(60 + i % 35), (double) (i % 35), i % 35 * 20.0,
            "农商银行", null};
    }

    private static void fill(Row row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Double number) {
                row.createCell(column).setCellValue(number);
            } else if (values[column] != null) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
    }

    public static void main(String[] arguments) throws UnreadableFile {
        long start = System.nanoTime();
        try (Workbook workbook = WorkbookReader.open(Path.of(arguments[0]))) {
            HeaderBand header = workbook.headerCandidates().get(0);
            long opened = System.nanoTime();
            Table table = workbook.tables(java.util.List.of(header)).get(0);
            int first = records(table, 0);
            long once = System.nanoTime();
            int second = records(table, 0);
            System.out.println("rows " + first + " " + second + " notes " + table.notes() + " last row " + records(table, 1));
            System.out.println("open %d ms, rows %d ms".formatted((opened - start) / 1_000_000, (once - opened) / 1_000_000));
        }
    }

    /** How many records there are; or, asked for it, the number of the last row. */
    private static int records(Table table, int wantLastRow) {
        int records = 0;
        int last = 0;
        for (io.github.tianbao.sheet.Row row : table.rows()) {
            records += row.kind() == io.github.tianbao.sheet.Row.Kind.DATA ? 1 : 0;
            last = row.number();
        }
        return wantLastRow == 1 ? last : records;
    }
}
