package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.List;

/** Who may apply: R01, R03, R04, R17, R19, R20, R24, R25, R26. */
record EligibilityFaults(Baseline baseline) {
    private static final LocalDate LAST_DAY = LocalDate.of(1995, 12, 31);

    List<Entry> entries() {
        Entry registeredTwice = baseline.entry("R19：同一身份证号又在华峰乡登记");
        return List.of(
                baseline.entry("无误：九年，每月180元"),
                baseline.workingBetween(LocalDate.of(1995, 1, 1), LAST_DAY, "边界：正好十二个月，一年，每月20元"),
                baseline.workingBetween(LocalDate.of(1995, 2, 1), LAST_DAY, "R01：只有十一个月").coloured("到岗日期"),
                baseline.entry("R03：后来被事业单位录用").with("被录用", "是").commented("被录用", "听村支书说进了农机站，待核实"),
                baseline.entry("R03：曾被开除").with("受过处分", "是"),
                baseline.entry("R03b、R12：申请前已去世").with("死亡日期", Typed.day(2021, 12, 3)).without("起发月份"),
                baseline.entry("R04：已参加企业养老保险").with("参加养老保险", "是").with("养老保险种类", "企业职工"),
                baseline.entry("边界：城乡居民养老保险不在排除之列").with("养老保险种类", "城乡居民"),
                baseline.entry("R17：户籍在皋落乡，却在新城镇申请").with("户籍所在地", "山西省垣曲县皋落乡东岭村"),
                baseline.entry("R17b：未交户口本").with("提交材料", "身份证、原始资料"),
                registeredTwice.with("备注", "R19：同一身份证号又在华峰乡登记（古城镇一行）").with("乡镇", "古城镇")
                        .with("户籍所在地", "山西省垣曲县古城镇南坪村"),
                registeredTwice.with("备注", "R19：同一身份证号又在古城镇登记（华峰乡一行）").with("乡镇", "华峰乡")
                        .with("户籍所在地", "山西省垣曲县华峰乡南坪村").with("卷号", "2022-900"),
                baseline.entry("R20：身份证号为1958年5月2日生，登记为2月5日").with("出生日期", Typed.day(1958, 2, 5)),
                otherSex(baseline.entry("R20：性别与身份证号不符")),
                baseline.entry("R24：丧失劳动能力，应衔接低保").with("丧失劳动能力", "是"),
                baseline.entry("R25：没有毛家镇，应为毛家湾镇").with("乡镇", "毛家镇").with("户籍所在地", "山西省垣曲县毛家镇西沟村"),
                baseline.entry("R26：离岗早于到岗").with("离岗日期", Typed.day(1976, 9, 15)).without("从业年限", "月补助金额", "年补助金额"),
                bornTooLate());
    }

    private Entry bornTooLate() {
        return baseline.bornOn(LocalDate.of(1962, 3, 8), "2022-11", "R26：到岗时只有六岁")
                .with("到岗日期", Typed.day(1968, 6, 1))
                .without("从业年限", "月补助金额", "年补助金额");
    }

    private static Entry otherSex(Entry entry) {
        boolean man = entry.cell("性别").equals(java.util.Optional.of(Typed.words("男")));
        return entry.with("性别", man ? "女" : "男");
    }
}
