package io.github.tianbao.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal numbers that were not hidden in a text meant for the public. Runs after masking and independently of it: it looks at
 * what is printed, not at where it came from. In doubt it finds: any 16 to 19 digits in a row may be an account or a mistyped identity
 * number, unless they are a unified social credit code, which is public.
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

    /** Groups of 6-8-4, 4-4-4-4(-3) and 3-4-4 digits as people write them, or one run of digits. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[ -]\\d{8}[ -]\\d{3}[0-9Xx]"
            + "|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?"
            + "|1[3-9]\\d([ -])\\d{4}\\2\\d{4}"
            + "|\\d{17}[Xx]|\\d+");
    /** A number that a narrow column broke over two lines. */
    private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<!\\d)(?=(\\d{1,17}\\r?\\n\\d{0,16}[0-9Xx])(?!\\d))");
    private static final Pattern HASH = Pattern.compile("(?<![0-9A-Za-z])(?:[0-9a-f]{32,}|[0-9A-F]{32,})(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9]\\d{9}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[ \\r\\n-]");
    private static final LocalDate ANY_BIRTH = LocalDate.of(2999, 12, 31);
    private static final Mask PUBLIC = Mask.of(Mask.Profile.PUBLIC);

    private LeakScan() {}

    /** All leaks, in the order of the text. Hashes are none. */
    public static List<Leak> scan(String text) {
        String half = withoutHashes(TextNormaliser.halfWidth(text).replace('Ⅹ', 'X').replace('ⅹ', 'X'));
        List<Leak> leaks = new ArrayList<>();
        Matcher number = NUMBER.matcher(half);
        while (number.find()) {
            if (standsAlone(half, number.start(), number.end())) {
                String digits = joined(number.group());
                kind(digits).ifPresent(kind -> leaks.add(leak(kind, number.start(), number.end(), digits)));
            }
        }
        addBroken(leaks, half);
        leaks.sort(Comparator.comparingInt(Leak::start));
        return List.copyOf(leaks);
    }

    /** The text with every leak hidden. */
    public static String hide(String text) {
        StringBuilder hidden = new StringBuilder();
        int done = 0;
        for (Leak leak : scan(text)) {
            if (leak.start() >= done) {
                hidden.append(text, done, leak.start()).append(leak.masked());
                done = leak.end();
            }
        }
        hidden.append(text, done, text.length());
        return hidden.toString();
    }

    /** Only a right check character tells a broken number from two numbers below each other. */
    private static void addBroken(List<Leak> leaks, String half) {
        Matcher broken = BROKEN_NUMBER.matcher(half);
        while (broken.find()) {
            String digits = joined(broken.group(1));
            if (digits.length() == 18 && isIdentityNumber(digits)) {
                leaks.add(leak(Mask.Kind.IDENTITY_NUMBER, broken.start(1), broken.end(1), digits));
            }
        }
    }

    private static Leak leak(Mask.Kind kind, int start, int end, String digits) {
        return new Leak(kind, start, end, PUBLIC.apply(kind, digits));
    }

    private static String joined(String groups) {
        return BETWEEN_GROUPS.matcher(groups).replaceAll("");
    }

    private static String withoutHashes(String text) {
        return HASH.matcher(text).replaceAll(hash -> " ".repeat(hash.group().length()));
    }

    /** Neither part of a decimal number nor the inside of a longer run of digits. */
    private static boolean standsAlone(String text, int start, int end) {
        boolean decimalBefore = start > 1 && text.charAt(start - 1) == '.' && Character.isDigit(text.charAt(start - 2));
        boolean decimalAfter = end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        boolean digitAfter = end < text.length() && Character.isDigit(text.charAt(end));
        return !decimalBefore && !decimalAfter && !digitAfter;
    }

    /** An identity number comes first: one in 31 of them has the check character of a credit code by chance. */
    private static Optional<Mask.Kind> kind(String digits) {
        if (isIdentityNumber(digits)) {
            return Optional.of(Mask.Kind.IDENTITY_NUMBER);
        }
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(Mask.Kind.PHONE);
        }
        boolean account = digits.length() >= 16 && digits.length() <= 19 && !isCreditCode(digits);
        return account ? Optional.of(Mask.Kind.BANK_ACCOUNT) : Optional.empty();
    }

    private static boolean isIdentityNumber(String digits) {
        boolean possible = digits.length() == 18 || (digits.length() == 15 && IdentityNumber.namesAProvince(digits));
        return possible && IdentityNumber.read(digits, ANY_BIRTH).isValid();
    }

    private static boolean isCreditCode(String digits) {
        return CreditCode.isChecked(digits) && OrganisationCode.isChecked(digits.substring(8, 17));
    }
}
