package io.github.tianbao.sheet;

import static io.github.tianbao.sheet.SheetBuilder.formatted;
import static io.github.tianbao.sheet.SheetBuilder.formula;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {
    @TempDir
    Path folder;

    /** The number with its format, as a file stores them. */
    private Cell read(SheetBuilder.Formatted number) {
        boolean builtIn = number.formatId() >= 0;
        int id = builtIn ? number.formatId() : 176;
        String code = number.format().replace("&", "&amp;").replace("\"", "&quot;").replace(">", "&gt;");
        return cell(raw("<c r=\"B2\" s=\"1\"><v>" + number.value() + "</v></c>")
                .part("xl/styles.xml", "<styleSheet>" + (builtIn ? "" : "<numFmts><numFmt numFmtId=\"176\" formatCode=\"" + code + "\"/></numFmts>")
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/></cellXfs></styleSheet>")
                .write(folder.resolve("c.xlsx")));
    }

    /** The cell under the heading 值. */
    private Cell read(Object value) {
        return cell(SheetBuilder.sheet("表").row("姓名", "值").row("张三", value).xlsx(folder.resolve("a.xlsx")));
    }

    private Cell readFromXls(Object value) {
        return cell(SheetBuilder.sheet("表").row("姓名", "值").row("张三", value).xls(folder.resolve("a.xls")));
    }

    /** The cell B2 that is written as this XML. */
    private Cell readXml(String cell) {
        return cell(raw(cell).write(folder.resolve("b.xlsx")));
    }

    private static RawXlsx raw(String cell) {
        return RawXlsx.withRows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>值</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>张三</t></is></c>" + cell + "</row>");
    }

    private static Cell cell(Path file) {
        return Reading.records(Reading.onlyTable(file)).get(0).cells().get(1);
    }

    private static Content number(String amount) {
        return new Content.Number(new BigDecimal(amount), false, false);
    }

    private static Content day(String date) {
        return new Content.Day(LocalDate.parse(date), false);
    }

    @ParameterizedTest(name = "{0}: {1} shown as {2}, month only: {3}")
    @CsvSource({
        "14, 2021-03-05, 2021/3/5, false",
        "22, 2021-03-05, 2021/3/5 0:00, false",
        "27, 2021-03-05, 2021年3月, true",
        "28, 2021-03-05, 3月5日, false",
        "29, 2021-03-05, 3月5日, false",
        "30, 2021-03-05, 3-5-21, false",
        "31, 2021-03-05, 2021年3月5日, false",
        "32, 2021-03-05, 0时00分, false",
        "33, 2021-03-05, 0时00分00秒, false",
        "34, 2021-03-05, 上午12时00分, false",
        "35, 2021-03-05, 上午12时00分00秒, false",
        "36, 2021-03-05, 2021年3月, true",
        "50, 2021-03-05, 2021年3月, true",
        "51, 2021-03-05, 3月5日, false",
        "52, 2021-03-05, 2021年3月, true",
        "53, 2021-03-05, 3月5日, false",
        "54, 2021-03-05, 3月5日, false",
        "55, 2021-03-05, 上午12时00分, false",
        "56, 2021-03-05, 上午12时00分00秒, false",
        "57, 2021-03-05, 2021年3月, true",
        "58, 2021-03-05, 3月5日, false"
    })
    void readsDatesInBuiltInFormats(int id, String date, String shown, boolean monthOnly) {
        Cell xlsx = read(formatted(44260, id));
        assertThat(xlsx.content()).isEqualTo(new Content.Day(LocalDate.parse(date), monthOnly));
        assertThat(xlsx.shown()).isEqualTo(shown);
        assertThat(readFromXls(formatted(44260, id))).isEqualTo(xlsx);
    }

    @ParameterizedTest(name = "{0} shown as {1}, month only: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "yyyy\"年\"m\"月\"d\"日\"|2021年3月5日|false",
        "yyyy\"年\"m\"月\"|2021年3月|true",
        "yyyy年mm月|2021年03月|true",
        "[$-804]yyyy/m/d;@|2021/3/5|false",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|Friday, March 05, 2021|false",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"|二〇二一年三月五日|false",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"|二〇二一年三月|true",
        "yyyy\\-mm\\-dd|2021-03-05|false",
        "yyyy.mm|2021.03|true",
        "yyyy|2021|true",
        "yy/m/d h:mm|21/3/5 0:00|false",
        "aaaa|星期五|false"
    })
    void readsDatesInCustomFormats(String format, String shown, boolean monthOnly) {
        Cell cell = read(formatted(44260, format));
        assertThat(cell.content()).isEqualTo(new Content.Day(LocalDate.of(2021, 3, 5), monthOnly));
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00\"万元\"", "0\"年\"", "#,##0.00_);[Red]\\(#,##0.00\\)", "0.00E+00", "[>100]0.0\"d\"", "@", "General\"月\""})
    void takesNumbersInOtherFormatsForNumbers(String format) {
        assertThat(read(formatted(44260, format)).content()).isEqualTo(number("44260"));
    }

    @Test
    void keepsATimeOfDayAndALengthOfTimeNumbers() {
        assertThat(read(formatted(0.5, "h:mm")).content()).isEqualTo(number("0.5"));
        assertThat(read(formatted(0.5, "h:mm")).shown()).isEqualTo("12:00");
        assertThat(read(formatted(1.25, "[h]:mm")).content()).isEqualTo(number("1.25"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "44260, 2021-03-05", "44260.999999, 2021-03-05", "2958465, 9999-12-31"})
    void countsDaysFrom1900AsExcelDoes(double serial, String date) {
        assertThat(read(formatted(serial, 14)).content()).isEqualTo(day(date));
    }

    @ParameterizedTest
    @CsvSource({"0, 1900/1/0", "60, 1900/2/29"})
    void showsDaysThatNeverWereAsWords(double serial, String shown) {
        assertThat(read(formatted(serial, 14)).content()).isEqualTo(new Content.Words(shown));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2958466, 20210305, 1e15})
    void leavesWhatIsBeyondTheCalendarANumber(double serial) {
        assertThat(read(formatted(serial, 14)).content()).isInstanceOf(Content.Number.class);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() {
        RawXlsx workbook = raw("<c r=\"B2\" s=\"1\"><v>42798</v></c>")
                .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                .part("xl/styles.xml", "<styleSheet><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        assertThat(cell(workbook.write(folder.resolve("c.xlsx"))).content()).isEqualTo(day("2021-03-05"));
    }

    @ParameterizedTest
    @CsvSource({"0.30000000000000004, 0.3", "3322.8000000000002, 3322.8", "1E-3, 0.001", "100, 100", "1.5E3, 1500", "-0.0, 0", "123456789012345, 123456789012345"})
    void roundsBinaryNoiseAwayAsExcelShowsIt(String stored, String amount) {
        assertThat(readXml("<c r=\"B2\"><v>" + stored + "</v></c>").content()).isEqualTo(number(amount));
    }

    @Test
    void saysThatAnIdNumberTypedAsANumberLostItsLastDigits() {
        Content.Number xlsx = (Content.Number) read(110101199003071234d).content();
        assertThat(xlsx.digitsLost()).isTrue();
        assertThat(readFromXls(110101199003071234d).content()).isEqualTo(xlsx);
        assertThat(((Content.Number) read(123456789012345d).content()).digitsLost()).isFalse();
    }

    @Test
    void keepsPercentagesAsTheyAreStored() {
        Cell cell = read(formatted(0.85, "0%"));
        assertThat(cell.content()).isEqualTo(new Content.Number(new BigDecimal("0.85"), true, false));
        assertThat(cell.shown()).isEqualTo("85%");
        assertThat(read(formatted(0.853, "0.0%\"左右\"")).shown()).isEqualTo("85.3%左右");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1234.5|#,##0.00|1,234.50", "1234.5|0|1235", "0.125|0.00|0.13", "1234.5|0.00_ |1234.50", "28959.9|General|28959.9",
        "12345678901|General|12345678901", "3050|@|3050", "-5|0.00_);(0.00)|(5.00)", "12.5|0.00\"万元\"|12.50万元"})
    void showsNumbersAsExcelDoes(double stored, String format, String shown) {
        assertThat(read(formatted(stored, format)).shown()).isEqualTo(shown);
    }

    @Test
    void takesTheResultOfAFormulaAndSaysWhereThereIsNone() {
        assertThat(readXml("<c r=\"B2\"><f>1+1</f><v>2</v></c>").content()).isEqualTo(number("2"));
        assertThat(readXml("<c r=\"B2\" t=\"str\"><f>\"甲\"</f><v>甲</v></c>").content()).isEqualTo(new Content.Words("甲"));
        assertThat(readXml("<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"C2\"><v>1</v></c>").isBlank()).isTrue();
        assertThat(read(formula("1+1")).content()).isEqualTo(new Content.Fault("未计算的公式"));
    }

    @Test
    void readsErrorsAndTruthValues() {
        assertThat(readXml("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>").content()).isEqualTo(new Content.Fault("#REF!"));
        assertThat(read(true).content()).isEqualTo(new Content.Truth(true));
    }

    @Test
    void joinsFormattedRunsAndLeavesPhoneticOnesOut() {
        RawXlsx workbook = raw("<c r=\"B2\" t=\"s\"><v>1</v></c>").part("xl/sharedStrings.xml", "<sst><si><t>甲</t></si>"
                + "<si><r><rPr><b/></rPr><t>新城</t></r><r><t xml:space=\"preserve\">镇 </t></r><rPh sb=\"0\" eb=\"1\"><t>xin</t></rPh></si></sst>");
        assertThat(cell(workbook.write(folder.resolve("d.xlsx"))).content()).isEqualTo(new Content.Words("新城镇 "));
    }

    @Test
    void readsEscapedCharactersOfTexts() {
        assertThat(readXml("<c r=\"B2\" t=\"inlineStr\"><is><t>甲_x000A_乙</t></is></c>").content()).isEqualTo(new Content.Words("甲\n乙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u00a0", "\u200b\n"})
    void takesWhiteSpaceForNothing(String text) {
        assertThat(read(text).isBlank()).isTrue();
    }

    @Test
    void refusesToBlowUpANumberBeyondAllMeasure() {
        assertThat(readXml("<c r=\"B2\"><v>1E999999999</v></c>").content()).isEqualTo(new Content.Fault("#NUM!"));
    }
}
