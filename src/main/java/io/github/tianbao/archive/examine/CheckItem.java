package io.github.tianbao.archive.examine;

import java.util.Locale;

/**
 * What is examined. Numbers that begin with GD are those that archive systems use for the items of DA/T 70-2018 at filing (归档环节);
 * they were compared with what such systems publish, not with the standard's own print. Numbers that begin with TB are ours.
 */
public enum CheckItem {
    GD_1_1(Property.AUTHENTICITY, "固化信息有效性"),
    GD_1_2(Property.AUTHENTICITY, "元数据项数据长度"),
    GD_1_3(Property.AUTHENTICITY, "元数据项数据类型、格式"),
    GD_1_4(Property.AUTHENTICITY, "设定值域的元数据项值域符合度"),
    GD_1_5(Property.AUTHENTICITY, "元数据项数据值合理性"),
    GD_1_6(Property.AUTHENTICITY, "元数据项数据包含特殊字符"),
    GD_1_7(Property.AUTHENTICITY, "档号规范性"),
    GD_1_8(Property.AUTHENTICITY, "元数据项数据重复性"),
    GD_1_10(Property.AUTHENTICITY, "内容数据的电子属性一致性"),
    GD_1_11(Property.AUTHENTICITY, "元数据是否关联内容数据"),
    GD_1_12(Property.AUTHENTICITY, "说明文件和目录文件规范性"),
    GD_1_13(Property.AUTHENTICITY, "信息包目录结构规范性"),
    GD_1_14(Property.AUTHENTICITY, "信息包一致性"),
    GD_2_1(Property.INTEGRITY, "总件数相符性"),
    GD_2_2(Property.INTEGRITY, "总字节数相符性"),
    GD_2_3(Property.INTEGRITY, "电子文件元数据项完整性"),
    GD_2_4(Property.INTEGRITY, "元数据必填著录项目"),
    GD_2_5(Property.INTEGRITY, "过程信息完整性"),
    GD_2_6(Property.INTEGRITY, "连续性元数据项"),
    GD_2_7(Property.INTEGRITY, "内容数据完整性"),
    GD_2_8(Property.INTEGRITY, "附件数据完整性"),
    GD_2_11(Property.INTEGRITY, "信息包内容数据完整性"),
    GD_3_1(Property.USABILITY, "信息包中元数据的可读性"),
    GD_3_3(Property.USABILITY, "内容数据格式"),
    GD_3_4(Property.USABILITY, "内容数据的可读性"),
    GD_3_5(Property.USABILITY, "内容数据格式长期可用性"),
    GD_3_8(Property.USABILITY, "信息包中包含的内容数据格式合规性"),
    GD_4_1(Property.SECURITY, "系统环境中是否安装杀毒软件"),
    GD_4_2(Property.SECURITY, "病毒感染"),
    GD_4_3(Property.SECURITY, "载体中多余文件"),
    TB_4_1(Property.SECURITY, "宏、外部链接和可执行内容"),
    TB_4_2(Property.SECURITY, "文件权限");

    private final Property property;
    private final String title;

    CheckItem(Property property, String title) {
        this.property = property;
        this.title = title;
    }

    /** Its number, for example {@code GD-1-7}. */
    public String code() {
        return name().replace('_', '-').toUpperCase(Locale.ROOT);
    }

    public Property property() {
        return property;
    }

    public String title() {
        return title;
    }

    CheckResult pass(String detail) {
        return new CheckResult(this, CheckResult.Result.PASS, detail);
    }

    CheckResult note(String detail) {
        return new CheckResult(this, CheckResult.Result.NOTED, detail);
    }

    CheckResult fail(String detail) {
        return new CheckResult(this, CheckResult.Result.FAIL, detail);
    }

    CheckResult skip(String detail) {
        return new CheckResult(this, CheckResult.Result.SKIPPED, detail);
    }

    /** Passes if nothing was found. */
    CheckResult of(java.util.List<String> faults, String detail) {
        return faults.isEmpty() ? pass(detail) : fail(Wording.list(faults));
    }
}
