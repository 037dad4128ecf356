package io.github.tianbao.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hides parts of personal data before paper leaves the office (遮盖). No national rule fixes the digits; of an identity number
 * positions 7 to 14, the birth date, are hidden, of a mobile number the middle four, of an account all but the last four. Text that
 * is not of the expected form is hidden at least as much. Immutable.
 */
public final class Mask {

    /** Who will see it. */
    public enum Profile {
        /** What is posted for everyone to see. */
        PUBLIC("公示"),
        /** What stays in the office: telephone numbers are shown in full. */
        INTERNAL("内部"),
        /** What goes into the sealed package: nothing is hidden. */
        ARCHIVE("归档");

        private final String word;

        Profile(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<Profile> of(String word) {
            return Arrays.stream(values()).filter(profile -> profile.word.equals(word)).findFirst();
        }
    }

    /** What is hidden, by the words that packs use for types. */
    public enum Kind {
        IDENTITY_NUMBER("身份证号"),
        PHONE("电话"),
        BANK_ACCOUNT("银行账号"),
        NAME("姓名");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }
    }

    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    private final Profile profile;
    private final boolean namesHidden;

    private Mask(Profile profile, boolean namesHidden) {
        this.profile = profile;
        this.namesHidden = namesHidden;
    }

    public static Mask of(Profile profile) {
        return new Mask(profile, false);
    }

    /** The same, but names keep only their family name: 张*, 欧阳**. The documented lists print names, so this is a choice. */
    public Mask hidingNames() {
        return new Mask(profile, true);
    }

    /** The text with what this profile hides replaced by {@code *}. */
    public String apply(Kind kind, String text) {
        if (profile == Profile.ARCHIVE) {
            return text;
        }
        return switch (kind) {
            case IDENTITY_NUMBER -> identityNumber(text);
            case PHONE -> profile == Profile.INTERNAL ? text : phone(text);
            case BANK_ACCOUNT -> allButLast(text, 4);
            case NAME -> namesHidden ? name(text) : text;
        };
    }

    private static String identityNumber(String text) {
        String number = TextNormaliser.compact(text);
        return number.length() < 15
                ? hide(number, 0, number.length())
                : hide(number, 6, number.length() == 15 ? 12 : Math.max(14, number.length() - 4));
    }

    private static String phone(String text) {
        String number = TextNormaliser.compact(text);
        return number.matches("1\\d{10}") ? hide(number, 3, 7) : allButLast(number, 4);
    }

    /** Hides the digits and leaves hyphens and words; a text too short to keep anything safely is hidden whole. */
    private static String allButLast(String text, int kept) {
        String number = TextNormaliser.compact(text);
        int from = number.length() - kept;
        return from < kept
                ? hide(number, 0, number.length())
                : DIGIT.matcher(number.substring(0, from)).replaceAll("*") + number.substring(from);
    }

    private static String hide(String text, int from, int to) {
        return text.substring(0, from) + "*".repeat(to - from) + text.substring(to);
    }

    private static String name(String text) {
        String name = TextNormaliser.tidy(text);
        int family = FamilyName.length(name);
        int rest = name.codePointCount(0, name.length()) - name.codePointCount(0, family);
        return name.substring(0, family) + "*".repeat(rest);
    }
}
