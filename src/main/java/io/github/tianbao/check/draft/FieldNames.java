package io.github.tianbao.check.draft;

import io.github.tianbao.programme.pack.FieldName;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names that rules can read out of headings: no signs, no word of the language, no two alike. */
final class FieldNames {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔].*?[）)\\]】〕]");

    /** One character alone says too little: 起 and 止 of what? */
    private static final int SHORTEST = 2;

    private final Set<String> taken = new HashSet<>();

    /** The name of the field under a heading path. */
    String of(String heading) {
        String leaf = tidy(heading.substring(heading.lastIndexOf('/') + 1));
        String name = taken.contains(leaf) || leaf.length() < SHORTEST ? tidy(heading) : leaf;
        if (!FieldName.isUsable(name)) {
            name = name + "栏";
        }
        String free = name;
        for (int number = 2; taken.contains(free) || !FieldName.isUsable(free); number++) {
            free = name + "栏" + number;
        }
        taken.add(free);
        return free;
    }

    /** Letters and digits only; what stands in brackets is left out unless too little is left. */
    private static String tidy(String text) {
        String outside = letters(BRACKETS.matcher(text).replaceAll(""));
        String bare = outside.length() < SHORTEST ? letters(text) : outside;
        return bare.matches("\\d.*") ? "第" + bare : bare;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
