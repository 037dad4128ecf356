package io.github.tianbao.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name as it is printed: Chinese characters, {@code ·} (U+00B7) between the parts of a minority name, or Latin letters.
 *
 * @param name without white space between Chinese characters
 */
public record PersonName(String name) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final char LAST_IDEOGRAPH = 0x9FFC;
    private static final Pattern DOTS = Pattern.compile("\\s*[·•・．․‧∙⋅･.]\\s*(?=\\p{IsHan})");
    private static final Pattern GAP_BESIDE_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})");
    private static final Pattern CHINESE_NAME = Pattern.compile("\\p{IsHan}+(·\\p{IsHan}+)*");
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{IsLatin}+([ .'’-]+\\p{IsLatin}+)*\\.?");
    private static final Pattern PRIVATE_USE = Pattern.compile(".*\\p{Co}.*");
    private static final Pattern REMARK = Pattern.compile("^(.+)[（(].*[）)]$");

    /** Reads the text of a cell. */
    public static Reading<PersonName> read(String text) {
        return isPlain(text) ? Reading.valid(new PersonName(text), List.of()) : readOther(text);
    }

    /** Nothing but common characters, as nearly all names are: there is nothing to put right. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < FIRST_IDEOGRAPH || text.charAt(at) > LAST_IDEOGRAPH) {
                return false;
            }
        }
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private static Reading<PersonName> readOther(String text) {
        String shown = TextNormaliser.tidy(text);
        if (BlankSign.stands(TextNormaliser.compact(text))) {
            return Reading.blank();
        }
        String name = GAP_BESIDE_CHINESE.matcher(DOTS.matcher(shown).replaceAll("·")).replaceAll("");
        if (!CHINESE_NAME.matcher(name).matches() && !LATIN_NAME.matcher(name).matches()) {
            return refuse(shown);
        }
        int length = name.codePointCount(0, name.length());
        if (length < SHORTEST || length > LONGEST) {
            return Reading.invalid("姓名“" + shown + "”共" + length + "个字，应为2至20个字", "请填写与身份证一致的完整姓名");
        }
        List<Note> notes = new ArrayList<>();
        if (!name.equals(text)) {
            notes.add(Note.repaired("姓名“" + shown + "”已按“" + name + "”处理"));
        }
        return Reading.valid(new PersonName(name), notes);
    }

    private static Reading<PersonName> refuse(String shown) {
        if (PRIVATE_USE.matcher(shown).matches()) {
            return Reading.invalid("姓名“" + shown + "”含有本机自造的字，别的电脑无法显示", "请用系统自带的生僻字输入法重新录入该字");
        }
        if (REMARK.matcher(shown).matches()) {
            return Reading.invalid("姓名“" + shown + "”带有括号说明", "姓名一格只填姓名，说明请移到备注列");
        }
        return Reading.invalid("姓名“" + shown + "”含有姓名中不该有的字符", "一格只填一个人的姓名，与身份证一致，不带数字和标点（少数民族姓名可用“·”）");
    }
}
