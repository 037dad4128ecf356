package io.github.tianbao.check;

/** What the rules say of a record (结论). */
public enum Verdict {
    PASS("通过"),
    FAIL("不通过"),
    UNDECIDED("无法判定");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** As receipts write it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
