package io.github.tianbao.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Makes resident identity numbers that are valid in form (GB 11643, check character after ISO 7064 MOD 11-2). */
public final class IdentityNumbers {
    private static final String AREA = "140827";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private IdentityNumbers() {}

    /**
     * The number for a birth date and serial.
     *
     * @param serial 1 to 999; odd for men, even for women
     */
    public static String of(LocalDate birth, int serial) {
        String body = AREA + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial);
        return body + checkCharacter(body);
    }

    /** The same number with a check character that does not fit. */
    static String withWrongCheckCharacter(String number) {
        char wrong = number.charAt(17) == '5' ? '6' : '5';
        return number.substring(0, 17) + wrong;
    }

    private static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
