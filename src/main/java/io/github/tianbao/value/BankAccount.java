package io.github.tianbao.value;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A bank account or card number. There is no one standard: cards have 16 to 19 digits and mostly a Luhn check digit (ISO/IEC 7812),
 * but passbooks, rural banks and company accounts need not. So what is unusual is a doubt, and only what cannot be one is refused.
 *
 * @param number digits only
 */
public record BankAccount(String number) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int SHORTEST = 12;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int LONGEST = 30;

    /** Reads the text of a cell. */
    public static Reading<BankAccount> read(String text) {
        IdentifierText identifier = IdentifierText.of(text);
        if (identifier.isBlank()) {
            return Reading.blank();
        }
        if (identifier.isScientific()) {
            return LostDigits.refuse("银行账号", identifier.shown());
        }
        String number = identifier.compact().replace("-", "");
        String shown = "银行账号“" + identifier.shown() + "”";
        if (!DIGITS.matcher(number).matches()) {
            return Reading.invalid(shown + "含有数字以外的字符", "只填账号数字，开户行和户名请填在各自的列");
        }
        if (number.length() < SHORTEST || number.length() > LONGEST) {
            return Reading.invalid(shown + "共" + number.length() + "位，银行卡号应为16至19位", "请对照银行卡或存折更正");
        }
        List<Note> notes = identifier.notes(number);
        addDoubts(notes, number, shown);
        return Reading.valid(new BankAccount(number), notes);
    }

    private static void addDoubts(List<Note> notes, String number, String shown) {
        if (number.length() < SHORTEST_CARD || number.length() > LONGEST_CARD) {
            notes.add(Note.doubtful(shown + "共" + number.length() + "位，银行卡号一般为16至19位，请对照银行卡或存折核对"));
        } else if (!hasLuhnDigit(number)) {
            notes.add(Note.doubtful(shown + "未通过银行卡号校验，可能写错（存折、部分农村信用社账号除外），请核对"));
        }
    }

    /** Whether the last digit is the Luhn check digit of the others. */
    static boolean hasLuhnDigit(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighted = at % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
