package io.github.tianbao.value;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads 是 and 否 in the words and ticks that offices use. Immutable. */
public final class YesNoText {
    /** The words that every office understands; {@code 无} is 否 here and not a blank. */
    public static final YesNoText STANDARD = new YesNoText(
            Set.of("是", "有", "对", "已", "√", "✓", "✔", "☑", "Y", "YES", "TRUE", "1"),
            Set.of("否", "无", "没有", "不是", "未", "×", "✗", "✘", "□", "☐", "N", "NO", "FALSE", "0"));

    private final Set<String> yes;
    private final Set<String> no;

    public YesNoText(Set<String> yes, Set<String> no) {
        this.yes = keys(yes);
        this.no = keys(no);
        if (this.yes.stream().anyMatch(this.no::contains)) {
            throw new IllegalArgumentException("a word cannot mean both yes and no");
        }
    }

    /** The same with more words, for example {@code 已参加} and {@code 未参加}. */
    public YesNoText with(Set<String> moreYes, Set<String> moreNo) {
        Set<String> allYes = new TreeSet<>(yes);
        Set<String> allNo = new TreeSet<>(no);
        allYes.addAll(moreYes);
        allNo.addAll(moreNo);
        return new YesNoText(allYes, allNo);
    }

    /** Reads the text of a cell; case, width and white space do not matter. */
    public Reading<YesNo> read(String text) {
        String key = key(text);
        if (yes.contains(key)) {
            return Reading.valid(YesNo.YES);
        }
        if (no.contains(key)) {
            return Reading.valid(YesNo.NO);
        }
        return BlankSign.stands(key)
                ? Reading.blank()
                : Reading.invalid("“" + TextNormaliser.tidy(text) + "”看不出是“是”还是“否”", "请填“是”或“否”");
    }

    private static Set<String> keys(Set<String> words) {
        return words.stream().map(YesNoText::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String word) {
        return TextNormaliser.key(word).toUpperCase(Locale.ROOT);
    }
}
