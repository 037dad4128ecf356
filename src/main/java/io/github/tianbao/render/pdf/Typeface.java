package io.github.tianbao.render.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Chinese type style that templates name in {@code font-family}, with the file names under which offices have it.
 * 宋体 and 黑体 are always the bundled fonts, so that paper looks the same everywhere.
 */
enum Typeface {
    SONG("宋体", List.of("serif"), List.of()),
    HEI("黑体", List.of("sans-serif"), List.of()),
    FANG_SONG("仿宋", List.of("仿宋_gb2312", "fangsong"), List.of("仿宋_gb2312", "fangsong_gb2312", "simfang", "stfangso", "仿宋")),
    KAI("楷体", List.of("楷体_gb2312", "kaiti"), List.of("楷体_gb2312", "kaiti_gb2312", "simkai", "stkaiti", "楷体", "lxgwwenkai-regular")),
    TITLE_SONG("小标宋", List.of("方正小标宋简体", "方正小标宋_gbk"), List.of("方正小标宋简体", "方正小标宋_gbk", "fzxbsjw", "fzxbsk"));

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

    static Optional<Typeface> of(String family) {
        String name = family.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(face -> face.chinese.equals(name) || face.aliases.contains(name)).findFirst();
    }
}
