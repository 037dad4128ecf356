package io.github.tianbao.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number of the Chinese mainland.
 *
 * @param number mobile: 11 digits; landline: {@code 0359-6022345}, an extension after a second hyphen; service: {@code 400-123-4567}
 */
public record PhoneNumber(String number, Kind kind) {

    /** What kind of telephone it rings. */
    public enum Kind { MOBILE, LANDLINE, SERVICE }

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?-?(1[3-9]\\d)-?(\\d{4})-?(\\d{4})");
    private static final Pattern LANDLINE =
            Pattern.compile("\\(?(01\\d|02\\d|0[3-9]\\d{2})\\)?-?([2-9]\\d{6,7})(?:(?:-|转)(\\d{1,6}))?");
    private static final Pattern SERVICE = Pattern.compile("([48]00)-?(\\d{3})-?(\\d{4})");
    private static final Pattern DASHES = Pattern.compile("[—–－‐−]");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");
    private static final Pattern SEVERAL = Pattern.compile(".*\\d{7,}[、,，;；/]\\d{7,}.*");

    /** Reads the text of a cell; a landline number without its area code is a doubt. */
    public static Reading<PhoneNumber> read(String text) {
        IdentifierText identifier = IdentifierText.of(text);
        if (identifier.isBlank()) {
            return Reading.blank();
        }
        String compact = DASHES.matcher(identifier.compact()).replaceAll("-");
        Matcher mobile = MOBILE.matcher(compact);
        if (mobile.matches()) {
            String number = mobile.group(1) + mobile.group(2) + mobile.group(3);
            return Reading.valid(new PhoneNumber(number, Kind.MOBILE), identifier.notes(number));
        }
        Matcher landline = LANDLINE.matcher(compact);
        if (landline.matches()) {
            String extension = landline.group(3) == null ? "" : "-" + landline.group(3);
            return Reading.valid(new PhoneNumber(landline.group(1) + "-" + landline.group(2) + extension, Kind.LANDLINE));
        }
        Matcher service = SERVICE.matcher(compact);
        if (service.matches()) {
            String number = service.group(1) + "-" + service.group(2) + "-" + service.group(3);
            return Reading.valid(new PhoneNumber(number, Kind.SERVICE));
        }
        if (LOCAL.matcher(compact).matches()) {
            return Reading.valid(
                    new PhoneNumber(compact, Kind.LANDLINE), List.of(Note.doubtful("固定电话“" + identifier.shown() + "”缺少区号，请补上")));
        }
        return refuse(identifier, compact);
    }

    private static Reading<PhoneNumber> refuse(IdentifierText identifier, String compact) {
        String shown = "电话“" + identifier.shown() + "”";
        if (SEVERAL.matcher(compact).matches()) {
            return Reading.invalid(shown + "像是几个号码写在一起", "一格只填一个号码");
        }
        if (compact.matches("1\\d*") && compact.length() != 11) {
            return Reading.invalid(shown + "共" + compact.length() + "位，手机号应为11位", "请核对后补足或删去多余数字");
        }
        return Reading.invalid(shown + "不是有效的电话号码", "请填11位手机号，或“区号-号码”形式的固定电话");
    }
}
