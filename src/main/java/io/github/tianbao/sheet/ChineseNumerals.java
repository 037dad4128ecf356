package io.github.tianbao.sheet;

/** Numerals as Excel's {@code [DBNum1]} writes them. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** Digit by digit: {@code 二〇二二}. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    /** As a number is spoken: {@code 二十一}. */
    static String below100(int number) {
        if (number < 10) {
            return digits(String.valueOf(number));
        }
        String tens = number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
