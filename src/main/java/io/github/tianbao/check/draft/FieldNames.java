package io.github.tianbao.check.draft;

import io.github.tianbao.programme.pack.FieldName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes names that rules can read out of headings: no signs, no word of the language, no two alike in a table. Columns of two tables
 * that are headed alike and hold the same kind of thing share a name, so that rules can hold one table against the other by it.
 */
final class FieldNames {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔].*?[）)\\]】〕]");

    /** One character alone says too little: 起 and 止 of what? */
    private static final int SHORTEST = 2;

    private final Map<String, TypeGuess> taken = new HashMap<>();
    private final Set<String> inThisTable = new HashSet<>();

    /** Columns from here on belong to another table. */
    void nextTable() {
        inThisTable.clear();
    }

    /** The name of the field under a heading path that holds what was guessed. */
    String of(List<String> path, TypeGuess guess) {
        String leaf = tidy(path.get(path.size() - 1));
        String name = leaf.length() < SHORTEST || !isFree(leaf, guess) ? tidy(String.join("", path)) : leaf;
        if (!FieldName.isUsable(name)) {
            name = name + "栏";
        }
        String free = name;
        for (int number = 2; !isFree(free, guess) || !FieldName.isUsable(free); number++) {
            free = name + "栏" + number;
        }
        taken.put(free, guess);
        inThisTable.add(free);
        return free;
    }

    private boolean isFree(String name, TypeGuess guess) {
        return !inThisTable.contains(name) && taken.getOrDefault(name, guess).equals(guess);
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
