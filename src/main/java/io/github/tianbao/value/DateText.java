package io.github.tianbao.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people write them into cells: {@code 2021.3.5}, {@code 2021年3月}, {@code 20210305}, {@code 二〇二一年三月五日},
 * to the precision they give. Only years from 1900 to 2100 are believed; a two-digit year is never guessed.
 */
public final class DateText {

    /** The day from which an Excel workbook counts. */
    public enum Epoch {
        /** The usual one, with a 29 February 1900 that never was. */
        FROM_1900,
        /** That of workbooks made on old Macs. */
        FROM_1904
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SERIAL = 73_050;
    private static final int DAYS_TO_1904 = 1_462;
    private static final int SERIAL_OF_THE_DAY_THAT_NEVER_WAS = 60;

    private static final Pattern TIME = Pattern.compile(
            "(?:\\s+|(?<=\\d)T|(?<=[日号]))(?:[上下]午)?(?:[01]?\\d|2[0-4])(?::[0-5]?\\d(?::[0-5]?\\d(?:\\.\\d+)?)?|[时点](?:[0-5]?\\d分?)?)$");
    private static final Pattern WEEKDAY = Pattern.compile("\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?$");
    private static final Pattern DASHES = Pattern.compile("[—–‐−]");
    private static final Pattern GAP = Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<year>\\d{4})年(?:(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号]?)?)?"),
            Pattern.compile("(?<year>\\d{4})(?<mark>[-./])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2})[日号]?|月?)"),
            Pattern.compile("(?<year>\\d{4})(?:(?<month>\\d{2})(?<day>\\d{2})?)?"));
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{2}[-./年]\\d{1,2}([-./月]\\d{0,2}[日号]?)?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}");
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}月(\\d{1,2}[日号]?)?|\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern PERIOD = Pattern.compile(".*\\d{4}.*[-~至到].*\\d{4}.*|.*[年月日号][-~至到].*\\d.*|.*\\d[~至到].*\\d.*");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");
    private static final Pattern LOST_ZERO = Pattern.compile("\\d{4}\\.1");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final String WRITE_LIKE_THIS = "请写成“2021-03-05”或“2021年3月5日”的形式；只知道年月的写“2021年3月”";

    private DateText() {}

    /** Reads the text of a cell. */
    public static Reading<PartialDate> read(String text) {
        String shown = TextNormaliser.tidy(text);
        if (BlankSign.stands(TextNormaliser.compact(text))) {
            return Reading.blank();
        }
        String half = TextNormaliser.halfWidth(shown);
        return readPlain(shown, half).orElseGet(() -> {
            String plain = plain(half);
            return readPlain(shown, plain).orElseGet(() -> refuse(shown, plain));
        });
    }

    private static Optional<Reading<PartialDate>> readPlain(String shown, String plain) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(date(shown, matcher.group("year"), matcher.group("month"), matcher.group("day")));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a plain number in a column of dates: a year, {@code 202103}, {@code 20210305}, {@code 2021.3}, or a serial of Excel.
     */
    public static Reading<PartialDate> readNumber(BigDecimal number, Epoch epoch) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        if (LOST_ZERO.matcher(plain).matches()) {
            return Reading.invalid(
                    "日期“" + plain + "”是按数字录入的，分不清是1月还是10月", "请把单元格格式改为“文本”，写成“" + plain.substring(0, 4) + "年10月”的形式");
        }
        return SERIAL.matcher(plain).matches() ? readSerial(number, epoch) : read(plain);
    }

    /** Reads a number that Excel keeps for a date; the time of day is dropped. */
    public static Reading<PartialDate> readSerial(BigDecimal serial, Epoch epoch) {
        BigDecimal in1900 = epoch == Epoch.FROM_1904 ? serial.add(BigDecimal.valueOf(DAYS_TO_1904)) : serial;
        int days = in1900.compareTo(BigDecimal.ONE) < 0 || in1900.compareTo(BigDecimal.valueOf(LAST_SERIAL + 1L)) >= 0
                ? 0
                : in1900.setScale(0, RoundingMode.DOWN).intValueExact();
        if (days == 0 || days == SERIAL_OF_THE_DAY_THAT_NEVER_WAS) {
            return Reading.invalid("“" + serial.toPlainString() + "”不是合理的日期", WRITE_LIKE_THIS);
        }
        LocalDate zero = LocalDate.of(1899, 12, days < SERIAL_OF_THE_DAY_THAT_NEVER_WAS ? 31 : 30);
        return Reading.valid(PartialDate.day(zero.plusDays(days)));
    }

    /** Without weekday, time of day and gaps, in Arabic digits. */
    private static String plain(String half) {
        String named = ChineseDate.toDigits(WEEKDAY.matcher(half).replaceFirst(""));
        String digits = DASHES.matcher(named).replaceAll("-").replace('。', '.');
        return GAP.matcher(TIME.matcher(digits).replaceFirst("")).replaceAll("");
    }

    private static Reading<PartialDate> date(String shown, String year, String month, String day) {
        if (Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            return Reading.invalid("日期“" + shown + "”的年份“" + year + "”不合常理", "请核对年份；" + WRITE_LIKE_THIS);
        }
        try {
            PartialDate date = partial(Integer.parseInt(year), month, day);
            return Reading.valid(date, doubts(shown, date));
        } catch (DateTimeException impossible) {
            return Reading.invalid("日期“" + shown + "”不存在", "请核对月份和日期是否写错");
        }
    }

    private static PartialDate partial(int year, String month, String day) {
        if (month == null) {
            return PartialDate.year(year);
        }
        YearMonth named = YearMonth.of(year, Integer.parseInt(month));
        return day == null ? PartialDate.month(named) : PartialDate.day(LocalDate.of(year, named.getMonth(), Integer.parseInt(day)));
    }

    /** Six digits are year and month; where they could also be a short year, month and day, a person should look. */
    private static List<Note> doubts(String shown, PartialDate date) {
        if (!SIX_DIGITS.matcher(shown).matches()) {
            return List.of();
        }
        String other = "20" + shown;
        return isRealDay(other)
                ? List.of(Note.doubtful("日期“" + shown + "”已按" + date.text() + "处理；如指" + other.substring(0, 4) + "年的某日，请写完整年份"))
                : List.of();
    }

    private static boolean isRealDay(String eightDigits) {
        try {
            partial(Integer.parseInt(eightDigits.substring(0, 4)), eightDigits.substring(4, 6), eightDigits.substring(6));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static Reading<PartialDate> refuse(String shown, String plain) {
        if (SERIAL.matcher(plain).matches()) {
            return refuseSerial(shown, plain);
        }
        if (PERIOD.matcher(plain).matches()) {
            return Reading.invalid("“" + shown + "”像是一段时间，不是一个日期", "一格只填一个日期，起止日期分两格填写");
        }
        if (NO_YEAR.matcher(plain).matches()) {
            return Reading.invalid("日期“" + shown + "”缺少年份", WRITE_LIKE_THIS);
        }
        return SHORT_YEAR.matcher(plain).matches()
                ? Reading.invalid("日期“" + shown + "”的年份不完整，分不清年月日", "请写四位年份；" + WRITE_LIKE_THIS)
                : unreadable(shown);
    }

    /** A serial typed as text may come from any of the two epochs, so it is only named, not believed. */
    private static Reading<PartialDate> refuseSerial(String shown, String serial) {
        return readSerial(new BigDecimal(serial), Epoch.FROM_1900)
                .found()
                .map(date -> Reading.<PartialDate>invalid(
                        "日期“" + shown + "”是日期的内部序号（可能是" + date.text() + "）", "请把单元格格式改为“日期”，或者" + WRITE_LIKE_THIS))
                .orElseGet(() -> unreadable(shown));
    }

    private static Reading<PartialDate> unreadable(String shown) {
        return Reading.invalid("“" + shown + "”不是能识别的日期", WRITE_LIKE_THIS);
    }
}
