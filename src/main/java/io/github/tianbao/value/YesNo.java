package io.github.tianbao.value;

/** 是 or 否. What is neither is {@link Missing}. */
public enum YesNo implements Value {
    YES("是"),
    NO("否");

    private final String text;

    YesNo(String text) {
        this.text = text;
    }

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }

    @Override
    public String text() {
        return text;
    }
}
