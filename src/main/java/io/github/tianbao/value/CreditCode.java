package io.github.tianbao.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) after GB 32100-2015: registration department, kind of organisation, six digits of
 * region, organisation code (GB 11714), check character.
 *
 * @param code 18 characters with a right check character
 */
public record CreditCode(String code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CHECK_LICENCE = "请对照营业执照（或登记证书）更正";

    public CreditCode {
        if (!isChecked(code)) {
            throw new IllegalArgumentException("not a credit code of GB 32100");
        }
    }

    /** Reads the text of a cell; a wrong check character of the organisation code inside is only a doubt. */
    public static Reading<CreditCode> read(String text) {
        IdentifierText identifier = IdentifierText.of(text);
        if (identifier.isBlank()) {
            return Reading.blank();
        }
        if (identifier.isScientific()) {
            return LostDigits.refuse("统一社会信用代码", identifier.shown());
        }
        String code = identifier.compact();
        if (!SHAPE.matcher(code).matches()) {
            return refuseShape(identifier);
        }
        if (!isChecked(code)) {
            return Reading.invalid(shown(identifier) + "校验码不符，至少有一位写错", CHECK_LICENCE);
        }
        List<Note> notes = identifier.notes(code);
        if (!OrganisationCode.isChecked(code.substring(8, 17))) {
            notes.add(Note.doubtful(shown(identifier) + "第9至17位（主体标识码）校验不符，请对照营业执照核对"));
        }
        return Reading.valid(new CreditCode(code), notes);
    }

    private static Reading<CreditCode> refuseShape(IdentifierText identifier) {
        String code = identifier.compact();
        if (code.length() != 18) {
            return Reading.invalid(shown(identifier) + "共" + code.length() + "位，应为18位", adviceForLength(code.length()));
        }
        if (code.chars().anyMatch(character -> "IOZSV".indexOf(character) >= 0)) {
            return Reading.invalid(
                    shown(identifier) + "含有代码中不使用的字母 I、O、Z、S、V", "请核对是否把数字 1、0、2、5 写成了字母；" + CHECK_LICENCE);
        }
        return Reading.invalid(shown(identifier) + "格式不对", "第3至8位是行政区划，只能是数字；" + CHECK_LICENCE);
    }

    private static String adviceForLength(int length) {
        return switch (length) {
            case 9 -> "这像是组织机构代码，请改填营业执照上的18位统一社会信用代码";
            case 15 -> "这像是旧的工商注册号，请改填营业执照上的18位统一社会信用代码";
            default -> CHECK_LICENCE;
        };
    }

    private static String shown(IdentifierText identifier) {
        return "统一社会信用代码“" + identifier.shown() + "”";
    }

    /** Whether a text is made as GB 32100 says, check character included. */
    static boolean isChecked(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            // The alphabet leaves letters out, so that a letter's value is its place in it and not its ASCII distance.
            sum += ALPHABET.indexOf(code.charAt(at)) * WEIGHTS[at];
        }
        return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The six digits of the region of registration. */
    public String region() {
        return code.substring(2, 8);
    }
}
