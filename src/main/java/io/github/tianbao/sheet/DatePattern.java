package io.github.tianbao.sheet;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A number format that shows a date or a time of day, taken apart so that it can be asked what it shows. */
final class DatePattern {
    private static final String WEEKDAYS = "一二三四五六日";

    private final List<Part> parts;
    private final Set<Unit> units = EnumSet.noneOf(Unit.class);
    private final boolean chineseNumerals;

    private DatePattern(List<Part> parts, boolean chineseNumerals) {
        this.parts = parts;
        parts.forEach(part -> units.add(part.unit()));
        this.chineseNumerals = chineseNumerals;
    }

    /** Takes a format code apart; empty if it shows no date and no time. */
    static Optional<DatePattern> of(String code) {
        DatePatternParser parser = new DatePatternParser(code);
        return parser.parse().map(parts -> new DatePattern(parts, parser.chineseNumerals()));
    }

    /** Whether a year, month, day or weekday is shown; a pattern that shows none of them shows a time of day. */
    boolean showsDate() {
        return shows(Unit.YEAR) || shows(Unit.MONTH) || showsDay();
    }

    boolean showsDay() {
        return shows(Unit.DAY) || shows(Unit.WEEKDAY);
    }

    /** Whether hours run on past 24, as in {@code [h]:mm}: a length of time, no time of day. */
    boolean showsElapsedTime() {
        return shows(Unit.ELAPSED);
    }

    String show(LocalDateTime moment) {
        StringBuilder shown = new StringBuilder();
        boolean halfDays = shows(Unit.HALF_OF_DAY);
        for (Part part : parts) {
            shown.append(show(part, moment, halfDays));
        }
        return shown.toString().strip();
    }

    private boolean shows(Unit unit) {
        return units.contains(unit);
    }

    private String show(Part part, LocalDateTime moment, boolean halfDays) {
        return switch (part.unit()) {
            case LITERAL -> part.text();
            case YEAR -> year(moment.getYear(), part.length());
            case MONTH -> month(moment, part.length());
            case DAY -> day(moment, part.length());
            case WEEKDAY -> (part.length() > 3 ? "星期" : "") + WEEKDAYS.charAt(moment.getDayOfWeek().getValue() - 1);
            case HOUR, ELAPSED -> number(halfDays ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), part.length());
            case MINUTE -> number(moment.getMinute(), part.length());
            case SECOND -> number(moment.getSecond(), part.length());
            case HALF_OF_DAY -> half(part.text(), moment.getHour() < 12);
        };
    }

    private String year(int year, int length) {
        String digits = length > 2 || length == 1 ? String.valueOf(year) : "%02d".formatted(year % 100);
        return chineseNumerals ? ChineseNumerals.digits(digits) : digits;
    }

    private String month(LocalDateTime moment, int length) {
        if (length <= 2) {
            return number(moment.getMonthValue(), length);
        }
        String name = moment.getMonth().getDisplayName(length == 4 ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
        return length == 5 ? name.substring(0, 1) : name;
    }

    private String day(LocalDateTime moment, int length) {
        if (length <= 2) {
            return number(moment.getDayOfMonth(), length);
        }
        return moment.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private String number(int number, int length) {
        if (chineseNumerals) {
            return ChineseNumerals.below100(number);
        }
        return length > 1 && number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String half(String words, boolean morning) {
        int slash = words.indexOf('/');
        return morning ? words.substring(0, slash) : words.substring(slash + 1);
    }

    /** What a part of a pattern stands for. */
    enum Unit { LITERAL, YEAR, MONTH, DAY, WEEKDAY, HOUR, ELAPSED, MINUTE, SECOND, HALF_OF_DAY }

    /** A run of one letter, or literal text. */
    record Part(Unit unit, String text) {
        int length() {
            return text.length();
        }
    }
}
