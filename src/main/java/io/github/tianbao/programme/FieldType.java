package io.github.tianbao.programme;

/** What a column holds (类型), as packs write it. */
public enum FieldType {
    PERSON_NAME("姓名"),
    IDENTITY_NUMBER("身份证号"),
    CREDIT_CODE("统一社会信用代码"),
    PHONE("电话"),
    BANK_ACCOUNT("银行账号"),
    DATE("日期"),
    NUMBER("数"),
    INTEGER("整数"),
    PERCENTAGE("百分数"),
    YES_NO("是否"),
    OPTION("选项"),
    TEXT("文本"),
    LIST("列表");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    /** The word a pack uses. */
    public String word() {
        return word;
    }
}
