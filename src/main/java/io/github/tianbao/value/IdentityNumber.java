package io.github.tianbao.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码) after GB 11643-1999: six digits of region, eight of birth, three of order, one check
 * character. Residence permits of 港澳台 (81, 82, 83) and foreigners' cards (9) are made the same way.
 *
 * @param number 18 characters with a right check character and a real birth date
 */
public record IdentityNumber(String number) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final Pattern OLD_SHAPE = Pattern.compile("[1-9]\\d{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int OLDEST = 120;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45",
            "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final String CHECK_ORIGINAL = "请对照身份证原件更正";

    public IdentityNumber {
        if (!SHAPE.matcher(number).matches() || checkCharacter(number) != number.charAt(17) || birthDate(number).isEmpty()) {
            throw new IllegalArgumentException("not an identity number of GB 11643");
        }
    }

    /**
     * Reads the text of a cell. Blanks, full-width characters and the forms {@code x}, {@code Ｘ} and {@code Ⅹ} of the check character
     * are put right and noted; 15 digits of the old form are made 18 and noted as doubtful.
     *
     * @param today a birth after this day is refused
     */
    public static Reading<IdentityNumber> read(String text, LocalDate today) {
        if (SHAPE.matcher(text).matches()) {
            return readNew(new IdentifierText(text, text), today);
        }
        IdentifierText identifier = IdentifierText.of(text);
        if (identifier.isBlank()) {
            return Reading.blank();
        }
        if (identifier.isScientific()) {
            return LostDigits.refuse("身份证号", identifier.shown());
        }
        String compact = identifier.compact();
        if (OLD_SHAPE.matcher(compact).matches()) {
            return readOld(identifier, today);
        }
        return SHAPE.matcher(compact).matches() ? readNew(identifier, today) : refuseShape(identifier);
    }

    private static Reading<IdentityNumber> readNew(IdentifierText identifier, LocalDate today) {
        String number = identifier.compact();
        Optional<LocalDate> birth = birthDate(number);
        if (birth.isEmpty() || birth.get().isAfter(today)) {
            return refuseBirth(identifier, number.substring(6, 14), birth);
        }
        if (checkCharacter(number) != number.charAt(17)) {
            return refuseCheckCharacter(identifier);
        }
        List<Note> notes = identifier.notes(number);
        addDoubts(notes, number, birth.get(), today);
        return Reading.valid(new IdentityNumber(number), notes);
    }

    private static Reading<IdentityNumber> readOld(IdentifierText identifier, LocalDate today) {
        String old = identifier.compact();
        String body = old.substring(0, 6) + "19" + old.substring(6);
        String number = body + checkCharacter(body);
        Optional<LocalDate> birth = birthDate(number);
        if (birth.isEmpty() || birth.get().isAfter(today)) {
            return refuseBirth(identifier, old.substring(6, 12), birth);
        }
        List<Note> notes = new ArrayList<>();
        notes.add(Note.doubtful("身份证号“" + identifier.shown() + "”是15位旧号，已换算为18位“" + number + "”，请对照现行身份证核对"));
        addDoubts(notes, number, birth.get(), today);
        return Reading.valid(new IdentityNumber(number), notes);
    }

    private static void addDoubts(List<Note> notes, String number, LocalDate birth, LocalDate today) {
        if (number.charAt(0) != '9' && !namesAProvince(number)) {
            notes.add(Note.doubtful("身份证号“" + number + "”的前两位“" + number.substring(0, 2) + "”不是省级行政区划代码，请核对"));
        }
        if (DateArithmetic.ageOn(birth, today) > OLDEST) {
            notes.add(Note.doubtful("按身份证号“" + number + "”计算已超过" + OLDEST + "周岁，请核对"));
        }
    }

    static boolean namesAProvince(String number) {
        return PROVINCES.contains(number.substring(0, 2));
    }

    private static Reading<IdentityNumber> refuseShape(IdentifierText identifier) {
        int length = identifier.compact().length();
        String shown = "身份证号“" + identifier.shown() + "”";
        if (length != 18 && length != 15) {
            return Reading.invalid(shown + "共" + length + "位，应为18位", "请对照身份证原件，补足或删去多余的字符");
        }
        return Reading.invalid(shown + "含有不该有的字符", "前17位只能是数字，最后一位是数字或 X；" + CHECK_ORIGINAL);
    }

    private static Reading<IdentityNumber> refuseBirth(IdentifierText identifier, String printed, Optional<LocalDate> birth) {
        String fault = birth.isPresent() ? "晚于核查基准日" : "不是真实的日期";
        return Reading.invalid("身份证号“" + identifier.shown() + "”中的出生日期“" + printed + "”" + fault, CHECK_ORIGINAL);
    }

    private static Reading<IdentityNumber> refuseCheckCharacter(IdentifierText identifier) {
        String shown = "身份证号“" + identifier.shown() + "”";
        return identifier.compact().endsWith("000")
                ? Reading.invalid(
                        shown + "末三位为000且校验不符，可能是曾按数字录入、末尾数字被 Excel 丢失",
                        "请把单元格格式改为“文本”，再按身份证原件重新录入")
                : Reading.invalid(shown + "最后一位校验码不符，号码中至少有一位写错", CHECK_ORIGINAL);
    }

    /** The check character (ISO 7064 MOD 11-2) for the first 17 digits. */
    static char checkCharacter(String digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return birthDate(number).orElseThrow();
    }

    /** Told by the 17th digit: odd is male. */
    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The six digits of the region where the number was given, after GB/T 2260 of that time. */
    public String region() {
        return number.substring(0, 6);
    }

    /** The number with its birth date hidden: {@code 110105********002X}. */
    public String masked() {
        return number.substring(0, 6) + "********" + number.substring(14);
    }
}
