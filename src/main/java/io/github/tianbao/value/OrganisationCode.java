package io.github.tianbao.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation code (组织机构代码) after GB 11714-1997: eight characters and a check character. It is the heart of a
 * {@link CreditCode} and stands alone in older papers.
 *
 * @param code nine characters without hyphen
 */
public record OrganisationCode(String code) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final Pattern DASHES = Pattern.compile("[-—–]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganisationCode {
        if (!SHAPE.matcher(code).matches() || !isChecked(code)) {
            throw new IllegalArgumentException("not an organisation code of GB 11714");
        }
    }

    /** Reads the text of a cell, with or without the hyphen before the check character. */
    public static Reading<OrganisationCode> read(String text) {
        IdentifierText identifier = IdentifierText.of(text);
        if (identifier.isBlank()) {
            return Reading.blank();
        }
        String code = DASHES.matcher(identifier.compact()).replaceAll("");
        String shown = "组织机构代码“" + identifier.shown() + "”";
        if (!SHAPE.matcher(code).matches()) {
            return Reading.invalid(shown + "格式不对", "应为8位数字或大写字母加1位校验码，如“M000100Y-4”；现行统一社会信用代码为18位");
        }
        return isChecked(code)
                ? Reading.valid(new OrganisationCode(code))
                : Reading.invalid(shown + "校验码不符，至少有一位写错", "请对照组织机构代码证或营业执照更正");
    }

    /**
     * The nine characters of the organisation that a text names: an organisation code, or the 9th to 17th characters of a unified social
     * credit code, whose own check character has to be right while theirs is only a doubt; empty where the text is neither.
     */
    public static Optional<String> within(String text) {
        return read(text).map(OrganisationCode::code).found()
                .or(() -> CreditCode.read(text).map(code -> code.code().substring(8, 17)).found());
    }

    /** Whether the ninth character is the right one for the first eight. */
    static boolean isChecked(String code) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += Character.digit(code.charAt(at), 36) * WEIGHTS[at];
        }
        int check = 11 - sum % 11;
        return code.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check % 11));
    }
}
