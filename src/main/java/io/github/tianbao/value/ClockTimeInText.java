package io.github.tianbao.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time of day in a text: half past nine in 2022年1月11日9时30分, {@code 2022-01-11 09:30}, 上午九点半 written 上午9点半. */
public final class ClockTimeInText {
    /** A length of time (24小时) is no time of day: 时 has to follow the digits. */
    private static final Pattern TIME = Pattern.compile("(?<![\\d.:])(?<part>凌晨|早上|上午|下午|晚上)?\\s*(?<hour>[01]?\\d|2[0-4])\\s*"
            + "(?::(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?|[时点](?!间)\\s*(?:(?<half>半)|(?<spoken>[0-5]?\\d)\\s*分?)?)(?![\\d:])");
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private ClockTimeInText() {}

    /**
     * The first time of day, in hours since midnight: 9.5 for half past nine. Nothing where none is written, or where what is written is
     * ambiguous (晚上12点).
     */
    public static Optional<BigDecimal> first(String text) {
        Matcher time = TIME.matcher(TextNormaliser.halfWidth(TextNormaliser.tidy(text)));
        return time.find() ? hours(time) : Optional.empty();
    }

    private static Optional<BigDecimal> hours(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        int minute = minute(time);
        int second = number(time.group("second"));
        String part = time.group("part") == null ? "" : time.group("part");
        boolean late = part.equals("下午") || part.equals("晚上");
        if (hour == NOON && (part.equals("凌晨") || part.equals("晚上")) || hour == MIDNIGHT && minute + second > 0) {
            return Optional.empty();
        }
        int ofDay = late && hour < NOON ? hour + NOON : hour;
        return Optional.of(BigDecimal.valueOf(ofDay * 3600L + minute * 60L + second).divide(SECONDS_AN_HOUR, MathContext.DECIMAL128));
    }

    private static int minute(Matcher time) {
        return time.group("half") != null ? 30 : number(time.group("minute")) + number(time.group("spoken"));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
