package io.github.tianbao.samples;

import java.util.List;

/** What goes wrong in cells of any sheet, whatever the programme. */
record CellFaults(Baseline baseline) {

    List<Entry> entries() {
        return List.of(
                wrongCheckCharacter(baseline.entry("身份证号校验码不对")),
                typedAsNumber(baseline.entry("身份证号按数字录入，末几位已丢失")),
                baseline.entry("身份证号少一位").with("身份证号", "14082719580502001"),
                baseline.entry("没有这一天").with("到岗日期", "1978年2月30日").without("从业年限", "月补助金额", "年补助金额"),
                baseline.entry("引用失效").with("离岗日期", new Typed.BrokenReference()).without("从业年限", "月补助金额", "年补助金额")
                        .commented("离岗日期", "从老表里拷过来的").coloured("离岗日期"),
                baseline.entry("没有填姓名").without("姓名"),
                baseline.entry("手机号少一位").with("联系电话", "1900000123"),
                baseline.entry("无误：日期各样写法").with("到岗日期", "１９７８．３．１").with("离岗日期", "1986年9月15日"),
                baseline.entry("无误：日期用斜线").with("到岗日期", "1978/3/1").with("离岗日期", "19860915"));
    }

    private static String number(Entry entry) {
        return ((Typed.Words) entry.cell("身份证号").orElseThrow()).text();
    }

    private static Entry wrongCheckCharacter(Entry entry) {
        return entry.with("身份证号", IdentityNumbers.withWrongCheckCharacter(number(entry)));
    }

    private static Entry typedAsNumber(Entry entry) {
        return entry.with("身份证号", Typed.figure(Double.parseDouble(number(entry).substring(0, 17) + "0")));
    }
}
