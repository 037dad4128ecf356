package io.github.tianbao.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Chinese digits of a date into Arabic ones: 二〇二一年三月二十一日 becomes 2021年3月21日. */
final class ChineseDate {
    private static final String NUMERAL = "[零壹贰叁肆伍陆柒捌玖拾廿卅]";
    private static final Pattern YEAR = Pattern.compile("^\\s*([零壹贰叁肆伍陆柒捌玖]{2,4})\\s*(?=年)");
    private static final Pattern PART = Pattern.compile("(" + NUMERAL + "{1,4})\\s*(?=[月日号]|$)");

    private ChineseDate() {}

    static String toDigits(String text) {
        String formal = ChineseNumeral.formal(text);
        Matcher year = YEAR.matcher(formal);
        String withYear = year.find() ? digitByDigit(year.group(1)) + formal.substring(year.end()) : formal;
        String digits = PART.matcher(withYear).replaceAll(part -> number(part.group(1)));
        return digits.equals(formal) ? text : digits;
    }

    private static String digitByDigit(String formal) {
        StringBuilder digits = new StringBuilder();
        formal.chars().forEach(character -> digits.append(ChineseNumeral.value((char) character)));
        return digits.toString();
    }

    private static String number(String formal) {
        String spelled = formal.replace("廿", "贰拾").replace("卅", "叁拾").replaceFirst("^零+(?=.)", "");
        return ChineseNumeral.parse(spelled).map(Object::toString).orElse(formal);
    }
}
