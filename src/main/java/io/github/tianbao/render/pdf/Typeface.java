package io.github.tianbao.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Chinese type style that templates name in {@code font-family}, with the file names under which offices have it.
 * 宋体 and 黑体 are always the bundled fonts, so that paper looks the same everywhere.
 */
enum Typeface {
    SONG("宋体", List.of("serif"), List.of()),
    HEI("黑体", List.of("sans-serif"), List.of()),
    FANG_SONG("仿宋", List.of("仿宋_GB2312", "FangSong"), List.of("仿宋_gb2312", "fangsong_gb2312", "simfang", "stfangso", "仿宋")),
    KAI("楷体", List.of("楷体_GB2312", "KaiTi"), List.of("楷体_gb2312", "kaiti_gb2312", "simkai", "stkaiti", "楷体", "lxgwwenkai-regular")),
    TITLE_SONG("小标宋", List.of("方正小标宋简体", "方正小标宋_GBK"), List.of("方正小标宋简体", "方正小标宋_gbk", "fzxbsjw", "fzxbsk"));

    private static final Map<String, Typeface> BY_NAME = byName();

    private final String chinese;
    private final List<String> aliases;
    private final List<String> fileNames;

    Typeface(String chinese, List<String> aliases, List<String> fileNames) {
        this.chinese = chinese;
        this.aliases = aliases;
        this.fileNames = fileNames;
    }

    String chinese() {
        return chinese;
    }

    /** File names without ending, lower case, best first. */
    List<String> fileNames() {
        return fileNames;
    }

    /** The first of some families that is one of these; 宋体 if none is. */
    static Typeface first(String[] families) {
        if (families != null) {
            for (String family : families) {
                Typeface found = BY_NAME.get(family);
                if (found != null) {
                    return found;
                }
            }
        }
        return SONG;
    }

    private static Map<String, Typeface> byName() {
        Map<String, Typeface> names = new HashMap<>();
        for (Typeface typeface : values()) {
            names.put(typeface.chinese, typeface);
            typeface.aliases.forEach(alias -> names.put(alias, typeface));
        }
        return Map.copyOf(names);
    }
}
