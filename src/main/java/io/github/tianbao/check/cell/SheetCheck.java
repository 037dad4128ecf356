package io.github.tianbao.check.cell;

/** Checks that every sheet gets, whatever its programme; they come from no notice. */
public enum SheetCheck {
    IDENTITY_NUMBER("U1"),
    CREDIT_CODE("U2"),
    PHONE("U3"),
    BANK_ACCOUNT("U4"),
    SAME_PERSON("U5"),
    NUMBER("U6"),
    DATE("U7"),
    PRINTED_TOTAL("U8"),
    NAME("姓名"),
    REQUIRED("必填"),
    UNIQUE("唯一"),
    OPTION("选项"),
    GROUP("同组"),
    BROKEN_CELL("公式");

    private final String code;

    SheetCheck(String code) {
        this.code = code;
    }

    /** What findings carry as the rule's number. */
    public String code() {
        return code;
    }
}
