package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people write them into cells, with the unit they carry: {@code 1,234}, {@code 13.845万亩}, {@code 约40万元}. */
public final class NumberText {
    private static final Pattern FORM = Pattern.compile("(?<before>约|大约|大概|近|≈|~)?(?:人民币|[¥￥])?(?<bracket>\\()?(?<sign>[-+])?[¥￥]?"
            + "(?<digits>\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?<close>\\))?(?<more>余|多)?(?<unit>[^\\d(),]*m[23]|[^\\d(),]*?)(?<after>左右|上下)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d(\\.\\d+)?[Ee][-+]?\\d+");
    private static final Pattern RANGE = Pattern.compile(".*\\d[^\\d.,]+\\d.*");
    private static final Pattern BOUND = Pattern.compile("^(不足|不到|不低于|不少于|不超过|超过?|大于|小于|少于|多于|[<>≤≥]).*|.*(以上|以下|以内|以外)$");
    private static final Pattern BROKEN_BY_SPACE = Pattern.compile(".*[\\d.,]\\s+[\\d.,].*");
    private static final String ONE_NUMBER = "请只填一个数，说明文字移到备注列";

    private NumberText() {}

    /** Reads the text of a cell. {@code —}, {@code /}, {@code 无} and {@code -} are blank; an approximate number is a doubt. */
    public static Reading<Quantity> read(String text) {
        String shown = TextNormaliser.tidy(text);
        String compact = TextNormaliser.compact(text).replace('−', '-').replace('﹣', '-').replace('–', '-');
        if (BlankSign.stands(compact)) {
            return Reading.blank();
        }
        Matcher form = FORM.matcher(compact);
        if (SCIENTIFIC.matcher(compact).matches()) {
            return Reading.invalid("“" + shown + "”是科学计数法", "请把数字写完整，例如 1500000");
        }
        if (!form.matches() || BROKEN_BY_SPACE.matcher(shown).matches() || (form.group("bracket") == null) != (form.group("close") == null)) {
            return refuse(shown, compact);
        }
        return readParts(shown, form);
    }

    private static Reading<Quantity> readParts(String shown, Matcher form) {
        String digits = form.group("digits");
        if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
            return Reading.invalid("数“" + shown + "”的千位分隔符位置不对", "请去掉分隔符，或每三位分一组，例如 1,234,567");
        }
        if (form.group("bracket") != null && form.group("sign") != null) {
            return refuse(shown, shown);
        }
        String unit = form.group("unit");
        if (!unit.isEmpty() && !Unit.isKnown(unit)) {
            return BOUND.matcher(unit).matches() ? refuse(shown, unit)
                    : Reading.invalid("“" + shown + "”中的“" + unit + "”不是能识别的单位", "请只填数字，或使用元、万元、亩、平方米、公里、人、户等单位");
        }
        BigDecimal amount = new BigDecimal(digits.replace(",", ""));
        boolean negative = form.group("bracket") != null || "-".equals(form.group("sign"));
        return Reading.valid(new Quantity(negative ? amount.negate() : amount, Unit.of(unit)), notes(shown, form));
    }

    private static List<Note> notes(String shown, Matcher form) {
        List<Note> notes = new ArrayList<>();
        if (form.group("before") != null || form.group("more") != null || form.group("after") != null) {
            notes.add(Note.doubtful("“" + shown + "”是约数，已按其中的数字处理，请核对准确数"));
        }
        return notes;
    }

    private static Reading<Quantity> refuse(String shown, String compact) {
        if (BOUND.matcher(compact).matches()) {
            return Reading.invalid("“" + shown + "”是一个界限，不是一个数", ONE_NUMBER);
        }
        return RANGE.matcher(compact).matches()
                ? Reading.invalid("“" + shown + "”像是一个范围或几个数，不是一个数", ONE_NUMBER)
                : Reading.invalid("“" + shown + "”不是能识别的数", ONE_NUMBER);
    }
}
