package io.github.tianbao.sheet;

import io.github.tianbao.sheet.DatePattern.Part;
import io.github.tianbao.sheet.DatePattern.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the first section of a number format apart (ECMA-376 part 1, 18.8.31). */
final class DatePatternParser {
    private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)am/pm|a/p|上午/下午");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("\\.0+");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern NOT_A_DATE = Pattern.compile("[0#?@]|(?i:general)");

    private final String code;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private boolean chineseNumerals;

    DatePatternParser(String code) {
        this.code = code;
    }

    boolean chineseNumerals() {
        return chineseNumerals;
    }

    Optional<List<Part>> parse() {
        while (at < code.length() && code.charAt(at) != ';') {
            if (!readPart()) {
                return Optional.empty();
            }
        }
        if (parts.stream().allMatch(part -> part.unit() == Unit.LITERAL || part.unit() == Unit.HALF_OF_DAY)) {
            return Optional.empty();
        }
        tellMinutesFromMonths();
        return Optional.of(List.copyOf(parts));
    }

    /** Reads one part; false if the format cannot be a date. */
    private boolean readPart() {
        char character = code.charAt(at);
        switch (character) {
            case '"' -> readQuoted();
            case '\\' -> readEscaped(true);
            case '_', '*' -> readEscaped(false);
            case '[' -> readBracket();
            default -> {
                return readHalfOfDay() || readFraction() || readLetters(character) || readOther(character);
            }
        }
        return true;
    }

    private void readQuoted() {
        int end = code.indexOf('"', at + 1);
        int stop = end < 0 ? code.length() : end;
        literal(code.substring(at + 1, stop));
        at = Math.min(stop + 1, code.length());
    }

    private void readEscaped(boolean shown) {
        if (shown && at + 1 < code.length()) {
            literal(code.substring(at + 1, at + 2));
        }
        at = Math.min(at + 2, code.length());
    }

    private void readBracket() {
        int end = code.indexOf(']', at);
        String inside = code.substring(at + 1, end < 0 ? code.length() : end);
        at = end < 0 ? code.length() : end + 1;
        if (inside.equalsIgnoreCase("DBNum1")) {
            chineseNumerals = true;
        } else if (ELAPSED.matcher(inside).matches()) {
            parts.add(new Part(Unit.ELAPSED, inside));
        }
    }

    private boolean readHalfOfDay() {
        Matcher matcher = HALF_OF_DAY.matcher(code).region(at, code.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        parts.add(new Part(Unit.HALF_OF_DAY, matcher.group()));
        at = matcher.end();
        return true;
    }

    private boolean readFraction() {
        Matcher matcher = FRACTION_OF_SECOND.matcher(code).region(at, code.length());
        if (parts.isEmpty() || parts.get(parts.size() - 1).unit() != Unit.SECOND || !matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private boolean readLetters(char character) {
        Optional<Unit> unit = unit(character);
        if (unit.isEmpty() || NOT_A_DATE.matcher(code).region(at, code.length()).lookingAt()) {
            return false;
        }
        int start = at;
        while (at < code.length() && same(code.charAt(at), character)) {
            at++;
        }
        parts.add(new Part(unit.get(), code.substring(start, at)));
        return true;
    }

    private boolean readOther(char character) {
        if (NOT_A_DATE.matcher(code).region(at, code.length()).lookingAt()) {
            return false;
        }
        literal(String.valueOf(character));
        at++;
        return true;
    }

    private void literal(String text) {
        parts.add(new Part(Unit.LITERAL, text));
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private static Optional<Unit> unit(char character) {
        return switch (String.valueOf(character).toLowerCase(Locale.ROOT)) {
            case "y", "e" -> Optional.of(Unit.YEAR);
            case "m" -> Optional.of(Unit.MONTH);
            case "d" -> Optional.of(Unit.DAY);
            case "a" -> Optional.of(Unit.WEEKDAY);
            case "h" -> Optional.of(Unit.HOUR);
            case "s" -> Optional.of(Unit.SECOND);
            default -> Optional.empty();
        };
    }

    /** An {@code m} after hours or before seconds is a minute. */
    private void tellMinutesFromMonths() {
        for (int i = 0; i < parts.size(); i++) {
            boolean minutes = parts.get(i).unit() == Unit.MONTH
                    && (isTime(neighbour(i, -1), Unit.HOUR, Unit.ELAPSED) || isTime(neighbour(i, 1), Unit.SECOND, Unit.SECOND));
            if (minutes) {
                parts.set(i, new Part(Unit.MINUTE, parts.get(i).text()));
            }
        }
    }

    private static boolean isTime(Optional<Part> part, Unit one, Unit other) {
        return part.map(Part::unit).filter(unit -> unit == one || unit == other).isPresent();
    }

    private Optional<Part> neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < parts.size(); i += step) {
            if (parts.get(i).unit() != Unit.LITERAL) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }
}
