package io.github.tianbao.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal numbers that were not hidden in a text meant for the public. Runs after masking and independently of it: it looks at
 * what is printed, not at where it came from.
 */
public final class LeakScan {

    /**
     * One number that stands in the open.
     *
     * @param start  where it starts in the text scanned
     * @param end    where it ends, exclusive
     * @param masked the number, hidden, so that the message about a leak is none itself
     */
    public record Leak(Mask.Kind kind, int start, int end, String masked) {}

    private static final Pattern NUMBER = Pattern.compile(
            // 6-8-4, 4-4-4-4(-3) and 3-4-4 groups, or one run of digits
            "\\d{6}[ -]\\d{8}[ -]\\d{3}[0-9Xx]|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?|1[3-9]\\d([ -])\\d{4}\\2\\d{4}"
                    + "|\\d{17}[Xx]|\\d+");
    private static final Pattern HASH = Pattern.compile("(?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z])|(?<![0-9A-Za-z])[0-9A-F]{32,}(?![0-9A-Za-z])");
    private static final LocalDate ANY_BIRTH = LocalDate.of(2999, 12, 31);
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9]\\d{9}");
    private static final Mask PUBLIC = Mask.of(Mask.Profile.PUBLIC);

    private LeakScan() {}

    /** All leaks, in the order of the text. Unified social credit codes are public and are none; neither are hashes. */
    public static List<Leak> scan(String text) {
        String half = blankOutHashes(TextNormaliser.halfWidth(text).replace('Ⅹ', 'X').replace('ⅹ', 'X'));
        List<Leak> leaks = new ArrayList<>();
        Matcher number = NUMBER.matcher(half);
        while (number.find()) {
            if (standsAlone(half, number.start(), number.end())) {
                addLeak(leaks, number);
            }
        }
        return leaks;
    }

    private static String blankOutHashes(String text) {
        return HASH.matcher(text).replaceAll(hash -> " ".repeat(hash.group().length()));
    }

    /** Neither part of a decimal number nor the inside of a longer run of digits. */
    private static boolean standsAlone(String text, int start, int end) {
        boolean decimalBefore = start > 1 && text.charAt(start - 1) == '.' && Character.isDigit(text.charAt(start - 2));
        boolean decimalAfter = end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        boolean digitAfter = end < text.length() && Character.isDigit(text.charAt(end));
        return !decimalBefore && !decimalAfter && !digitAfter;
    }

    private static void addLeak(List<Leak> leaks, Matcher found) {
        String digits = found.group().replaceAll("[ -]", "");
        Mask.Kind kind = kind(digits);
        if (kind != null) {
            leaks.add(new Leak(kind, found.start(), found.end(), PUBLIC.apply(kind, digits)));
        }
    }

    private static Mask.Kind kind(String digits) {
        if (CreditCode.isChecked(digits)) {
            return null;
        }
        if (IdentityNumber.read(digits, ANY_BIRTH).isValid()) {
            return Mask.Kind.IDENTITY_NUMBER;
        }
        if (MOBILE.matcher(digits).matches()) {
            return Mask.Kind.PHONE;
        }
        return digits.length() >= 16 && digits.length() <= 19 ? Mask.Kind.BANK_ACCOUNT : null;
    }
}
