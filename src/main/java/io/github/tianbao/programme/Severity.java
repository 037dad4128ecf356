package io.github.tianbao.programme;

/** How much a finding weighs (级别). Only an error fails a record. */
public enum Severity {
    ERROR("错误"),
    WARNING("警告"),
    INFO("提示");

    private final String word;

    Severity(String word) {
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
