package io.github.tianbao.value;

import java.util.Set;

/** The signs that people put into a cell to say that nothing belongs there. */
final class BlankSign {
    private static final Set<String> SIGNS =
            Set.of("-", "--", "---", "—", "——", "–", "―", "─", "−", "/", "//", "\\", "无", "…", "……", "空", "暂无", "无此项");

    private BlankSign() {}

    /** Whether a text, already half-width and without white space, stands for nothing. */
    static boolean stands(String compact) {
        return compact.isEmpty() || SIGNS.contains(compact);
    }
}
