package io.github.tianbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a register of old veterinarians as large as one likes, as Excel would save it: title, header, twelve columns, a printed total.
 * Persons are invented. One record in fifty has a fault: a wrong check character, a wrong amount, a short phone number, or the identity
 * number of the record before it.
 */
final class LargeRegister {
    private static final List<String> HEADINGS = List.of("序号", "乡镇", "姓名", "身份证号", "户籍所在地", "联系电话", "到岗日期", "离岗日期",
            "录用（聘任）文件号", "档案材料", "从业年限", "月补助金额");
    private static final List<String> TOWNS = List.of("毛家湾镇", "新城镇", "皋落乡", "长直乡", "王茅镇", "解峪乡", "古城镇", "华峰乡", "英言镇", "蒲掌乡",
            "历山镇");
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "段", "耿");
    private static final List<String> GIVEN = List.of("建", "国", "明", "德", "文", "志", "玉", "秀", "春", "福", "安", "生");
    private static final int FIRST_RECORD = 3;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

    /** What stands in {@code cellXfs}: nothing, title, heading, text, number, date. */
    private static final int TITLE = 1;
    private static final int HEADING = 2;
    private static final int TEXT = 3;
    private static final int NUMBER = 4;
    private static final int DATE = 5;

    private final int records;
    private final StringBuilder strings = new StringBuilder();
    private final Map<String, Integer> known = new HashMap<>();
    private long total;
    private int count;

    private LargeRegister(int records) {
        this.records = records;
    }

    static Path write(Path file, int records) throws IOException {
        new LargeRegister(records).write(file);
        return file;
    }

    private void write(Path file) throws IOException {
        Path stringsFile = Files.createTempFile("strings", ".xml");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
                Writer texts = Files.newBufferedWriter(stringsFile)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String[] part : Parts.FIXED) {
                start(zip, out, part[0]);
                out.write(part[1]);
            }
            start(zip, out, "xl/worksheets/sheet1.xml");
            writeSheet(out, texts);
            texts.flush();
            start(zip, out, "xl/sharedStrings.xml");
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"" + Parts.MAIN + "\">");
            out.flush();
            Files.copy(stringsFile, zip);
            out.write("</sst>");
        } finally {
            Files.delete(stringsFile);
        }
    }

    private static void start(ZipOutputStream zip, Writer out, String part) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(part));
    }

    private void writeSheet(Writer out, Writer texts) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + Parts.MAIN
                + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"14.25\"/><cols><col min=\"1\" max=\"3\" width=\"9\" customWidth=\"1\"/>"
                + "<col min=\"4\" max=\"5\" width=\"21\" customWidth=\"1\"/><col min=\"6\" max=\"12\" width=\"13\" customWidth=\"1\"/></cols>"
                + "<sheetData><row r=\"1\">");
        text(0, 1, TITLE, "基层（乡镇）老兽医人员申请登记册");
        flush(out, texts);
        out.write("</row><row r=\"2\">");
        for (int column = 0; column < HEADINGS.size(); column++) {
            text(column, 2, HEADING, HEADINGS.get(column));
        }
        flush(out, texts);
        out.write("</row>");
        for (int record = 1; record <= records; record++) {
            out.write("<row r=\"" + (record + FIRST_RECORD - 1) + "\">");
            record(record, record + FIRST_RECORD - 1);
            flush(out, texts);
            out.write("</row>");
        }
        int last = records + FIRST_RECORD;
        out.write("<row r=\"" + last + "\">");
        text(0, last, HEADING, "合计");
        number(11, last, NUMBER, total);
        flush(out, texts);
        out.write("</row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:L1\"/></mergeCells>"
                + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
    }

    private final StringBuilder cells = new StringBuilder();

    private void flush(Writer out, Writer texts) throws IOException {
        out.append(cells);
        texts.append(strings);
        cells.setLength(0);
        strings.setLength(0);
    }

    private void record(int record, int row) {
        int fault = record % 50 == 0 ? record / 50 % 4 : -1;
        int person = fault == 3 ? record - 1 : record;
        String town = TOWNS.get(record % TOWNS.size());
        LocalDate came = LocalDate.of(1970 + record % 15, 1 + record % 12, 1 + record % 28);
        int years = 2 + record % 9;
        LocalDate left = came.plusYears(years).minusDays(1);
        int amount = years * 20 + (fault == 1 ? 5 : 0);
        total += amount;
        number(0, row, NUMBER, record);
        text(1, row, TEXT, town);
        text(2, row, TEXT, name(person));
        ownText(3, row, identity(person, fault == 0));
        text(4, row, TEXT, "山西省垣曲县" + town + "第" + record % 97 + "村");
        ownText(5, row, fault == 2 ? "1390359" : String.format("139%08d", record * 104_729L % 100_000_000));
        number(6, row, DATE, ChronoUnit.DAYS.between(EXCEL_DAY_0, came));
        number(7, row, DATE, ChronoUnit.DAYS.between(EXCEL_DAY_0, left));
        text(8, row, TEXT, "垣牧字〔" + came.getYear() + "〕" + (1 + record % 30) + "号");
        text(9, row, TEXT, "工资发放表、会议记录");
        number(10, row, NUMBER, years);
        number(11, row, NUMBER, amount);
    }

    private static String name(int person) {
        return SURNAMES.get(person % 12) + GIVEN.get(person / 12 % 12) + GIVEN.get(person / 144 % 12);
    }

    private static String identity(int person, boolean wrong) {
        LocalDate born = LocalDate.of(1945, 1, 1).plusDays(person * 37L % 3_650);
        String body = "140827%04d%02d%02d%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), person / 3_650 % 1000);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (body.charAt(at) - '0') * WEIGHTS[at];
        }
        return body + "10X98765432".charAt((sum + (wrong ? 1 : 0)) % 11);
    }

    private void text(int column, int row, int style, String text) {
        text(column, row, style, (int) known.computeIfAbsent(text, this::share));
    }

    /** A text that no other cell is likely to hold. */
    private void ownText(int column, int row, String text) {
        text(column, row, TEXT, share(text));
    }

    private int share(String text) {
        strings.append("<si><t>").append(text).append("</t></si>");
        return count++;
    }

    private void text(int column, int row, int style, int index) {
        cells.append("<c r=\"").append((char) ('A' + column)).append(row).append("\" s=\"").append(style).append("\" t=\"s\"><v>")
                .append(index).append("</v></c>");
    }

    private void number(int column, int row, int style, long value) {
        cells.append("<c r=\"").append((char) ('A' + column)).append(row).append("\" s=\"").append(style).append("\"><v>")
                .append(value).append("</v></c>");
    }

    /** The parts that are the same whatever the size. */
    private static final class Parts {
        private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
        private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        private static final String THIN = "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border>";

        static final String[][] FIXED = {
            {"[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd"
                    + ".openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                    + type("/xl/styles.xml", "styles") + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>"},
            {"_rels/.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation(1, "officeDocument", "xl/workbook.xml")
                    + "</Relationships>"},
            {"xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/></bookViews>"
                    + "<sheets><sheet name=\"登记册\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                    + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
                    + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
            {"xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
                    + "<font><b/><sz val=\"14\"/><name val=\"黑体\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"2\"><border><left/><right/><top/><bottom/>"
                    + "<diagonal/></border>" + THIN + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                    + "</cellStyleXfs><cellXfs count=\"6\">" + format(0, 0, 0) + format(0, 1, 0) + format(0, 1, 1) + format(49, 0, 1)
                    + format(0, 0, 1) + format(31, 0, 1) + "</cellXfs></styleSheet>"},
        };

        private static String type(String part, String type) {
            return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
        }

        private static String relation(int id, String type, String target) {
            return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
        }

        private static String format(int number, int font, int border) {
            return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"" + border + "\" xfId=\"0\"/>";
        }
    }

    /** {@code LargeRegister FILE RECORDS} */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
