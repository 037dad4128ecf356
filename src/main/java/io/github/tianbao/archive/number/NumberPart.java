package io.github.tianbao.archive.number;

import java.util.Arrays;
import java.util.Optional;

/** What a file number may be made up of, named as DA/T 22 names it. */
public enum NumberPart {
    /** 全宗号: whose papers they are. */
    FONDS("全宗号"),
    /** 档案门类代码, for example WS for 文书. */
    CLASS("档案门类代码"),
    /** 年度: the year of the item's date. */
    YEAR("年度"),
    /** 保管期限代码: Y, D30 or D10. */
    RETENTION("保管期限代码"),
    /** 机构（问题）代码. */
    SUBJECT("机构问题代码");

    private final String word;

    NumberPart(String word) {
        this.word = word;
    }

    /** As patterns write it, between braces. */
    public String word() {
        return word;
    }

    static Optional<NumberPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }
}
