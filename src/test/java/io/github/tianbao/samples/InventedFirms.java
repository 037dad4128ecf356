package io.github.tianbao.samples;

import java.util.List;

/** Invents firms that no register knows: names, addresses, and codes that are valid in form only. */
final class InventedFirms {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ENTERPRISE = "91";
    private static final String REGION = "141123";
    private static final List<String> STEMS = List.of("晋绥源", "蔚汾河", "黑茶山", "岚漪", "康宁塬", "瓦塘湾", "石楼峁", "奥家梁");
    private static final String SERIES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    /** How many names there are. */
    static final int KNOWN = STEMS.size() * (SERIES.length() + 1);

    private InventedFirms() {}

    /** The unified social credit code of the n-th firm: 统一社会信用代码 after GB 32100. */
    static String creditCode(int number) {
        return creditCode(ENTERPRISE, organisationCode("MA0K%04d".formatted(number)));
    }

    /**
     * The unified social credit code of whoever has an organisation code.
     *
     * @param kind where it is registered and as what: 91 a firm, 92 a one-person business, 52 a private non-enterprise unit
     */
    static String creditCode(String kind, String organisationCode) {
        String body = kind + REGION + organisationCode;
        int sum = 0;
        for (int at = 0; at < CREDIT_WEIGHTS.length; at++) {
            sum += ALPHABET.indexOf(body.charAt(at)) * CREDIT_WEIGHTS[at];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** An organisation code of the kind that firms had before: 组织机构代码 after GB 11714. */
    static String organisationCode(String eight) {
        int sum = 0;
        for (int at = 0; at < ORGANISATION_WEIGHTS.length; at++) {
            sum += Character.digit(eight.charAt(at), 36) * ORGANISATION_WEIGHTS[at];
        }
        int check = 11 - sum % 11;
        return eight + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    }

    /** A card number with a right Luhn digit. */
    static String account(int number) {
        String body = "6217000310%08d".formatted(number);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = (body.charAt(body.length() - 1 - at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** The name of the n-th firm, which does what the trade says. */
    static String name(int number, String trade) {
        String series = number < STEMS.size() ? "" : String.valueOf(SERIES.charAt(number / STEMS.size() - 1));
        return "兴县" + STEMS.get(number % STEMS.size()) + series + trade + "有限公司";
    }

    static String address(int number) {
        return "兴县蔚汾镇虚构路" + (number + 1) + "号";
    }
}
