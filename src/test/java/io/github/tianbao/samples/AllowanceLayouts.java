package io.github.tianbao.samples;

import java.util.List;
import java.util.stream.Stream;

/** How offices lay out the roster of households. */
final class AllowanceLayouts {
    private static final String MEMBERS = "家庭成员";
    private static final String INCOME = "收入核算（元）";
    private static final String AMOUNT = "月保障金额（元）";
    private static final int DATE = 12;
    private static final int WORD = 8;

    private AllowanceLayouts() {}

    /** The county's roster, two rows of headings, every column. */
    static List<Column> county() {
        return Stream.of(place(), members(), incomes(), support(), findings(), decision(), procedure()).flatMap(List::stream).toList();
    }

    /** The county's roster with remarks at the end. */
    static List<Column> remarked() {
        return Stream.concat(county().stream(), Stream.of(Column.of("备注", 44))).toList();
    }

    private static List<Column> place() {
        return List.of(Column.of(AllowanceSheet.NUMBER, 5), Column.headed("乡镇", "乡（镇）", 9), Column.headed("村社区", "村（社区）", 11),
                Column.of("低保证号", 11), Column.of("户主姓名", 9), Column.of("城乡类别", 6), Column.of("对象类别", 7));
    }

    private static List<Column> members() {
        return List.of(Column.under(MEMBERS, "姓名", "姓名", 9), Column.under(MEMBERS, "身份证号", "身份证号", 21),
                Column.under(MEMBERS, "与户主关系", "与户主关系", WORD), Column.under(MEMBERS, "残疾等级", "残疾等级", 6),
                Column.under(MEMBERS, "残疾类别", "残疾类别", 6), Column.under(MEMBERS, "重特大疾病", "重特大疾病", 7),
                Column.under(MEMBERS, "劳动能力", "劳动能力", 6), Column.under(MEMBERS, "死亡日期", "死亡日期", DATE),
                Column.under(MEMBERS, "领取至", "低保金发放至", DATE), Column.under(MEMBERS, "单人户", "拟按单人户", 7),
                Column.under(MEMBERS, "单人户申请", "本人申请", 6));
    }

    private static List<Column> incomes() {
        return List.of(Column.under(INCOME, "就业方式", "就业方式", 11), Column.under(INCOME, "月收入", "月收入", 9),
                Column.under(INCOME, "居住地最低工资", "居住地最低工资", 9), Column.under(INCOME, "核算收入", "核算收入", 9));
    }

    private static List<Column> support() {
        String support = "赡养（抚养、扶养）";
        return List.of(Column.under(support, "赡养费", "赡养费", WORD), Column.under(support, "义务人类别", "义务人类别", 12),
                Column.under(support, "核算赡养费", "计入赡养费", WORD), Column.of("其他月收入", WORD), Column.of("财产符合", 6));
    }

    private static List<Column> findings() {
        return List.of(Column.headed("核算人均收入", "月人均收入", 9), Column.headed("上次人均收入", "上次月人均收入", 9), Column.of("家庭认定", 11),
                Column.headed("三类户", "是否三类户", 11), Column.headed("政策脱贫", "通过政策支持脱贫", 8), Column.of("复核结果", 10));
    }

    private static List<Column> decision() {
        return List.of(Column.under(AMOUNT, "现保障金额", "现", 9), Column.under(AMOUNT, "拟保障金额", "拟", 9), Column.of("变动原因", 18),
                Column.under("渐退", "超标月份", "超过标准月份", DATE), Column.under("渐退", "保障至", "保障至", DATE),
                Column.under("恢复", "取消日期", "取消日期", DATE), Column.under("恢复", "申请日期", "重新申请日期", DATE),
                Column.under("追回", "骗保起", "虚报起", DATE), Column.under("追回", "骗保止", "虚报止", DATE), Column.under("追回", "追回金额", "应追回金额", 9));
    }

    private static List<Column> procedure() {
        return List.of(Column.of("核查周期", 7), Column.of("上次核查日期", DATE), Column.of("入户调查日期", DATE), Column.of("调查人签字", 16),
                Column.headed("成员签字", "在场成员签字", 10), Column.headed("授权书", "签订授权书", 7), Column.of("档案材料", 20),
                Column.under("公示", "公示起", "起", DATE), Column.under("公示", "公示止", "止", DATE), Column.of("上报日期", DATE),
                Column.headed("领取账号", "银行卡号", 22), Column.of("联系电话", 13));
    }

    /** One row of headings, in an order and in words of its own, no column for the township. */
    static List<Column> other() {
        return List.of(Column.headed("低保证号", "低保证编号", 11), Column.headed("村社区", "行政村", 12), Column.headed("户主姓名", "户主", 9),
                Column.headed("身份证号", "公民身份号码", 21), Column.headed("姓名", "成员姓名", 9), Column.headed("与户主关系", "关系", 7),
                Column.headed("城乡类别", "低保类别", 9), Column.headed("对象类别", "对象来源", 8), Column.headed("残疾等级", "残疾级别", 7),
                Column.headed("残疾类别", "残疾证类别", 7), Column.headed("重特大疾病", "是否患重特大疾病", 8), Column.headed("就业方式", "就业情况", 11),
                Column.headed("月收入", "实际月收入（元）", 9), Column.headed("核算收入", "核算月收入（元）", 9), Column.headed("单人户", "按单人户纳入", 7),
                Column.headed("单人户申请", "单人户申请", 7), Column.headed("死亡日期", "死亡时间", DATE), Column.headed("领取至", "最后发放月份", DATE),
                Column.headed("赡养费", "赡养费（元）", 8), Column.headed("义务人类别", "赡养义务人类别", 12),
                Column.headed("核算赡养费", "核算赡养费（元）", 8), Column.headed("其他月收入", "家庭其他月收入（元）", 9),
                Column.headed("核算人均收入", "家庭月人均收入（元）", 9), Column.headed("上次人均收入", "上次人均收入（元）", 9),
                Column.headed("财产符合", "财产状况是否符合", 7), Column.headed("家庭认定", "认定类别", 11), Column.headed("三类户", "三类户", 12),
                Column.headed("政策脱贫", "政策脱贫", 6), Column.headed("核查周期", "核查周期", 7), Column.headed("上次核查日期", "上次核查时间", DATE),
                Column.headed("入户调查日期", "入户日期", DATE), Column.headed("调查人签字", "调查人", 16), Column.headed("成员签字", "成员签字", 10),
                Column.headed("授权书", "家庭经济状况核对授权书", 8), Column.headed("复核结果", "复核意见", 10),
                Column.headed("现保障金额", "现月保障金额（元）", 9), Column.headed("拟保障金额", "拟月保障金额（元）", 9), Column.headed("变动原因", "变动原因", 20),
                Column.headed("超标月份", "超标月份", DATE), Column.headed("保障至", "渐退保障至", DATE), Column.headed("取消日期", "取消时间", DATE),
                Column.headed("申请日期", "申请日期", DATE), Column.headed("公示起", "公示开始", DATE), Column.headed("公示止", "公示结束", DATE),
                Column.headed("上报日期", "报县日期", DATE), Column.headed("档案材料", "档案资料", 20), Column.headed("联系电话", "电话", 13));
    }
}
