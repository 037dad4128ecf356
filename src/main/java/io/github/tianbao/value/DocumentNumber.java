package io.github.tianbao.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an official document (发文字号) after GB/T 9704-2012: issuer's code, year in 〔〕, serial number without 第 and without
 * leading zeros.
 *
 * @param issuer code of the issuing office (机关代字), for example {@code 垣政办发}
 */
public record DocumentNumber(String issuer, int year, int serial) {
    private static final Pattern FORM = Pattern.compile(
            "(?<issuer>[\\p{IsHan}A-Za-z]{1,20}?)[字]?[\\[〔【(［\\{〈<《﹝](?<year>\\d{4})年?[\\]〕】)］\\}〉>》﹞](?:第)?(?<serial>\\d{1,5})号?(?:文|文件)?");
    private static final Pattern PLAIN = Pattern.compile("(?<issuer>[\\p{IsHan}]{1,20})[字]?(?<year>(?:19|20)\\d{2})[-年](?:第)?(?<serial>\\d{1,5})号(?:文|文件)?");
    private static final int FIRST_YEAR = 1949;

    /** Reads a document number in any of the usual wrong brackets, with blanks, 第 or leading zeros, and puts it right. */
    public static Reading<DocumentNumber> read(String text) {
        String shown = TextNormaliser.tidy(text);
        String compact = TextNormaliser.compact(text);
        if (BlankSign.stands(compact)) {
            return Reading.blank();
        }
        for (Pattern form : List.of(FORM, PLAIN)) {
            Matcher matcher = form.matcher(compact);
            if (matcher.matches()) {
                return readParts(text.strip(), matcher);
            }
        }
        return Reading.invalid("文号“" + shown + "”不是“机关代字〔年份〕序号号”的形式", "请写成“垣政办发〔2022〕25号”的形式");
    }

    private static Reading<DocumentNumber> readParts(String shown, Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        int serial = Integer.parseInt(form.group("serial"));
        if (year < FIRST_YEAR || serial == 0) {
            return Reading.invalid("文号“" + shown + "”的年份或序号不合常理", "请对照文件原文更正");
        }
        DocumentNumber number = new DocumentNumber(form.group("issuer"), year, serial);
        List<Note> notes = new ArrayList<>();
        if (!number.text().equals(shown)) {
            notes.add(Note.repaired("文号“" + shown + "”已按“" + number.text() + "”处理"));
        }
        return Reading.valid(number, notes);
    }

    /** Whether a document of this number can have been issued by a day. */
    public boolean isPossibleOn(LocalDate day) {
        return year <= day.getYear();
    }

    /** The number as it is printed: {@code 垣政办发〔2022〕25号}. */
    public String text() {
        return issuer + "〔" + year + "〕" + serial + "号";
    }
}
