package io.github.tianbao.rule.syntax;

import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and dates: {@code 12.5}, {@code 30%}, {@code 240元/亩}, {@code 3万}, {@code 1995-12-31}, {@code 2022年10月}. */
final class LiteralReader {
    private static final int LONGEST_UNIT = 12;
    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?|年([0-9]{1,2})月(?:([0-9]{1,2})日)?)(?![0-9])");

    private final SourceText source;
    private final String text;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    LiteralReader(SourceText source, Vocabulary vocabulary, Diagnostics diagnostics) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.text = asciiTwin(source);
    }

    /** One char for one code point, so that regular expressions count as we do. */
    private static String asciiTwin(SourceText source) {
        StringBuilder twin = new StringBuilder(source.length());
        for (int index = 0; index < source.length(); index++) {
            int codePoint = source.at(index);
            twin.append(Character.isBmpCodePoint(codePoint) ? (char) codePoint : '\uFFFD');
        }
        return twin.toString();
    }

    /** Where the number or date that starts here ends; the start itself if none does. */
    int end(int start) {
        if (!Characters.isDigit(source.at(start))) {
            return start;
        }
        Matcher date = at(DATE, start);
        return date.lookingAt() ? date.end() : numberEnd(start);
    }

    /** Whether a word that starts with a digit is a declared name. */
    boolean isName(String word) {
        return vocabulary.isWord(word);
    }

    private int numberEnd(int start) {
        int digits = digitsEnd(start);
        return Math.max(groupedEnd(start, digits), Math.max(multiplierEnd(digits), unitEnd(digits)));
    }

    /** The end of {@code 1,000}, which is reported; the end of the digits where they are not grouped. */
    private int groupedEnd(int start, int digits) {
        boolean grouped = digits - start <= 3 && source.at(digits) == ',' && digitsEnd(digits + 1) - digits == 4;
        return grouped ? digits + 4 : digits;
    }

    int digitsEnd(int start) {
        Matcher number = at(NUMBER, start);
        return number.lookingAt() ? number.end() : start;
    }

    private int multiplierEnd(int start) {
        return source.at(start) == '万' || source.at(start) == '亿' ? start + 1 : start;
    }

    /** The end of the longest unit that starts here. */
    private int unitEnd(int start) {
        int limit = start;
        while (limit - start < LONGEST_UNIT && Characters.isUnitPart(source.at(limit))) {
            limit++;
        }
        for (int end = limit; end > start; end--) {
            if (vocabulary.unit(source.folded(start, end)).isPresent() && !cutsName(start, end)) {
                return end;
            }
        }
        return start;
    }

    /** Whether {@code 元/亩} would be cut out of {@code 元/亩数}, where 亩数 is a name. */
    private boolean cutsName(int start, int end) {
        int slash = source.folded(start, end).lastIndexOf('/');
        if (slash < 0 || !Characters.isNamePart(source.at(end))) {
            return false;
        }
        int from = start + slash + 1;
        for (int to = end + 1; to <= from + vocabulary.longestWord() && to <= source.length(); to++) {
            if (vocabulary.isWord(source.folded(from, to))) {
                return true;
            }
        }
        return false;
    }

    Node read(int start) {
        Matcher date = at(DATE, start);
        return date.lookingAt() ? date(date, start) : number(start);
    }

    private Node date(Matcher parts, int start) {
        Span span = new Span(start, parts.end() - start);
        int year = Integer.parseInt(parts.group(1));
        String month = parts.group(2) != null ? parts.group(2) : parts.group(4);
        Optional<String> day = Optional.ofNullable(parts.group(3) != null ? parts.group(3) : parts.group(5));
        try {
            YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
            return new Node.DateLiteral(span, day
                    .map(number -> PartialDate.day(LocalDate.of(year, yearMonth.getMonth(), Integer.parseInt(number))))
                    .orElseGet(() -> PartialDate.month(yearMonth)));
        } catch (DateTimeException noSuchDay) {
            diagnostics.report(span, "没有“" + source.label(span) + "”这个日期；如果是两数相减，请在减号两边加空格");
            return new Node.Broken(span);
        }
    }

    private Node number(int start) {
        int digits = digitsEnd(start);
        int end = numberEnd(start);
        Span span = new Span(start, Math.max(1, end - start));
        if (groupedEnd(start, digits) > digits) {
            String joined = source.folded(start, end).replace(",", "");
            diagnostics.report(span, "数字里不要写千分位逗号，请写“" + joined + "”；如果是两个数，请在逗号后加空格", joined);
            return new Node.Broken(span);
        }
        if (digits - start > MOST_DIGITS) {
            diagnostics.report(span, "数字太长，最多 " + MOST_DIGITS + " 位");
            return new Node.Broken(span);
        }
        BigDecimal amount = new BigDecimal(text.substring(start, digits));
        return unitEnd(digits) >= multiplierEnd(digits) && unitEnd(digits) > digits
                ? withUnit(span, amount, vocabulary.unit(source.folded(digits, end)).orElse(Unit.NONE))
                : new Node.NumberLiteral(span, amount.multiply(multiplier(digits)), Unit.NONE, true);
    }

    /** 30% is the plain number 0.3. */
    private static Node withUnit(Span span, BigDecimal amount, Unit unit) {
        return unit.isConvertibleTo(Unit.NONE)
                ? new Node.NumberLiteral(span, unit.convert(amount, Unit.NONE), Unit.NONE, false)
                : new Node.NumberLiteral(span, amount, unit, false);
    }

    private BigDecimal multiplier(int index) {
        return switch (source.at(index)) {
            case '万' -> new BigDecimal(10_000);
            case '亿' -> new BigDecimal(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private Matcher at(Pattern pattern, int start) {
        return pattern.matcher(text).region(Math.min(start, text.length()), text.length());
    }
}
