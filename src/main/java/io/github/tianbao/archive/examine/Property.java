package io.github.tianbao.archive.examine;

/** The four properties of electronic archives. */
public enum Property {
    AUTHENTICITY("真实性"), INTEGRITY("完整性"), USABILITY("可用性"), SECURITY("安全性");

    private final String word;

    Property(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
