package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which rows that are no records are told: totals, section labels, remarks. */
final class RowLabels {
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计|累计|总合计|(?:全[县市区镇乡村]|总)(?:合计|总计|计))[:：]?");
    private static final Pattern SUBTOTAL = Pattern.compile("(?:小计|本页(?:小计|合计)|.{1,10}(?:小计|合计|总计))[:：]?");
    private static final Pattern NOTE = Pattern.compile(
            "[※*＊]?(?:注|备注|附注|注释|表注|说明|(?:填表|填报|填写|编制|情况)?说明|注意事项|指标解释|逻辑关系|审核关系)[0-9一二三四五六七八九十]*(?:[:：].*|[、.．].*)?"
                    + "|[※＊].*|以下(?:空白|无正文)|[（(]以下(?:空白|无正文)[）)]");
    private static final List<Pattern> NUMBERED = List.of(
            Pattern.compile("第[一二三四五六七八九十百]+(?:部分|大类|[类章编]).*"),
            Pattern.compile("[一二三四五六七八九十百]+[、.．,，].*"),
            Pattern.compile("[（(][一二三四五六七八九十百]+[）)].*"));

    private RowLabels() {}

    static Optional<Row.Kind> total(String text) {
        if (text.indexOf('计') < 0) {
            return Optional.empty();
        }
        String bare = Blanks.remove(text);
        if (TOTAL.matcher(bare).matches()) {
            return Optional.of(Row.Kind.TOTAL);
        }
        return SUBTOTAL.matcher(bare).matches() ? Optional.of(Row.Kind.SUBTOTAL) : Optional.empty();
    }

    /** Whether the text is exactly a total label, with nothing before it. */
    static boolean isBareTotal(String text) {
        String bare = Blanks.remove(text);
        return TOTAL.matcher(bare).matches() || bare.equals("小计") || bare.equals("小计：") || bare.equals("小计:");
    }

    static boolean isNote(String text) {
        return NOTE.matcher(Blanks.remove(text)).matches();
    }

    /** Whether a row begins with a remark and holds little else. */
    static boolean isRemark(SourceRow row) {
        return row.cells().size() <= 2 && row.first().isWords() && isNote(row.first().shown());
    }

    /** How deep a numbered section label lies: 0 {@code 第一部分}, 1 {@code 一、}, 2 {@code （一）}. */
    static Optional<Integer> sectionLevel(String text) {
        String bare = Blanks.remove(text);
        for (int level = 0; level < NUMBERED.size(); level++) {
            if (NUMBERED.get(level).matcher(bare).matches()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
