package io.github.tianbao.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a roster of invented persons: title, header, records, total, note. Three texts of each record are its own, in the
 * table of shared strings, as Excel writes them. As a program of its own it reads such a roster.
 */
final class LargeRoster {
    private static final List<String> COMMON = List.of(
            "老兽医人员花名册", "序号", "乡镇", "村", "姓名", "性别", "身份证号", "联系电话", "到岗日期", "从业年限", "月补助金额", "开户行", "备注",
            "新城镇", "古城镇", "历山镇", "皋落乡", "华峰乡", "男", "女", "农商银行", "合计", "注：本表一式两份。");
    private static final int COLUMNS = 12;

    private LargeRoster() {}

    static Path write(Path file, int records) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            start(zip, out, "xl/workbook.xml");
            out.write("<workbook xmlns:r=\"r\"><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>");
            start(zip, out, "xl/_rels/workbook.xml.rels");
            out.write(RawXlsx.relationships("x/", "worksheet", "sheet1.xml", "sharedStrings", "strings.xml", "styles", "styles.xml"));
            start(zip, out, "xl/styles.xml");
            out.write("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/></cellXfs></styleSheet>");
            start(zip, out, "xl/strings.xml");
            writeStrings(out, records);
            start(zip, out, "xl/sheet1.xml");
            writeSheet(out, records);
        }
        return file;
    }

    private static void start(ZipOutputStream zip, Writer out, String part) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(part));
    }

    private static void writeStrings(Writer out, int records) throws IOException {
        out.write("<sst>");
        for (String text : COMMON) {
            out.write("<si><t>" + text + "</t></si>");
        }
        for (int i = 1; i <= records; i++) {
            out.write("<si><t>张%d</t></si><si><t>1408271958%08d</t></si><si><t>139%08d</t></si>".formatted(i, i * 7919L % 100_000_000, i * 104_729L % 100_000_000));
        }
        out.write("</sst>");
    }

    private static void writeSheet(Writer out, int records) throws IOException {
        out.write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\">");
        for (int column = 0; column < COLUMNS; column++) {
            out.write(text(column, 2, column + 1));
        }
        out.write("</row>");
        for (int i = 1; i <= records; i++) {
            writeRecord(out, i, i + 2);
        }
        out.write("<row r=\"%d\">%s%s</row>".formatted(records + 3, text(0, records + 3, 21), number(9, records + 3, 20L * records)));
        out.write("<row r=\"%d\">%s</row></sheetData></worksheet>".formatted(records + 4, text(0, records + 4, 22)));
    }

    private static void writeRecord(Writer out, int i, int row) throws IOException {
        int own = COMMON.size() + 3 * (i - 1);
        out.write("<row r=\"" + row + "\">" + number(0, row, i) + text(1, row, 13 + i % 5) + number(2, row, i % 170) + text(3, row, own)
                + text(4, row, 18 + i % 2) + text(5, row, own + 1) + text(6, row, own + 2)
                + "<c r=\"H" + row + "\" s=\"1\"><v>" + (22_000 + i % 9_000) + "</v></c>"
                + number(8, row, i % 35) + number(9, row, i % 35 * 20L) + text(10, row, 20) + "<c r=\"L" + row + "\" s=\"0\"/></row>");
    }

    private static String text(int column, int row, int index) {
        return "<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private static String number(int column, int row, long value) {
        return "<c r=\"" + (char) ('A' + column) + row + "\"><v>" + value + "</v></c>";
    }

    public static void main(String[] arguments) throws UnreadableFile {
        long start = System.nanoTime();
        try (Workbook workbook = WorkbookReader.open(Path.of(arguments[0]))) {
            Table table = workbook.tables(List.of(workbook.headerCandidates().get(0))).get(0);
            long opened = System.nanoTime();
            String first = records(table);
            long read = System.nanoTime();
            System.out.println("once " + first + ", again " + records(table) + ", notes " + table.notes());
            System.out.println("open %d ms, rows %d ms".formatted((opened - start) / 1_000_000, (read - opened) / 1_000_000));
        }
    }

    private static String records(Table table) {
        int records = 0;
        int last = 0;
        for (Row row : table.rows()) {
            records += row.kind() == Row.Kind.DATA ? 1 : 0;
            last = row.number();
        }
        return records + " records to row " + last;
    }
}
