package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing wrong with an application.
 *
 * @param remark  what is wrong, as it stands in the last column
 * @param changes cells that say something else
 */
record FourUpRewardFault(String remark, List<Change> changes) {

    /** Another value under a heading. */
    record Change(String heading, Object value) {}

    /** A fault for each rule of the form; those about the list of firms in the library are faults only beside that list. */
    static List<FourUpRewardFault> all() {
        List<FourUpRewardFault> faults = new ArrayList<>();
        List.of("企业名称", "企业组织机构代码", "详细地址", "法定代表人", "联系电话", "开户银行", "信用等级", "账号", "主营业务收入（万元）", "年度缴税（万元）", "申请奖励内容",
                "申请奖励的金额（元）", "填报单位", "填报时间", "经办人", "经办人联系电话").forEach(heading -> faults.add(fault(heading + "没有填", heading, "")));
        faults.addAll(List.of(
                fault("组织机构代码少一位", "企业组织机构代码", "70000123"),
                fault("所属行业没有勾", "所属行业", "□工业 □零售业"),
                fault("所属行业勾了两项", "所属行业", "☑工业 ☑零售业"),
                fault("所属行业写了别的", "所属行业", "农业"),
                fault("企业性质没有勾", "企业性质", "□首次规上企业 □库存规上企业"),
                fault("企业性质写了别的", "企业性质", "新升规企业"),
                fault("大写漏了角", "人民币大写", "人民币伍万零叁佰元整"),
                fault("大写不成写法", "人民币大写", "五万块"),
                fault("大写没有填", "人民币大写", "")));
        faults.addAll(opinions());
        faults.addAll(List.of(
                fault("没有营业执照", "营业执照", "否"),
                fault("没有财务报表", "年度财务报表", "否"),
                fault("没有委托书", "经办人身份证明及委托书", "否"),
                fault("缺一季度纳税证明", "一季度", ""),
                fault("缺二季度纳税证明", "二季度", ""),
                fault("缺三季度纳税证明", "三季度", ""),
                fault("缺四季度纳税证明", "四季度", ""),
                fault("四个季度还没有过完", "纳税证明年度", 2021),
                fault("年度缴税与四个季度对不上", "年度缴税（万元）", 100),
                fault("勾首次，在库名单里2018年就有", "企业组织机构代码", InventedFirms.creditCode(3)),
                fault("勾库存，在库名单里没有", "企业性质", "库存规上企业"),
                fault("零售四百八十万", "所属行业", "零售业").and("主营业务收入（万元）", 480),
                fault("服务业八百万，不知道哪一类", "所属行业", "服务业").and("主营业务收入（万元）", 800),
                fault("没有写依据", "申报奖补理由及依据", ""),
                fault("依据没有文号", "申报奖补理由及依据", "按县里规定")));
        return faults;
    }

    private static List<FourUpRewardFault> opinions() {
        return List.of(
                fault("主管部门早于填报时间", "主管部门日期", july(4)),
                fault("统计局早于主管部门", "统计局日期", july(7)),
                fault("财政局十日、统计局十二日", "统计局日期", july(12)).and("财政局日期", july(10)),
                fault("领导小组早于财政局", "领导小组日期", july(11)),
                fault("主管部门意见没有日期", "主管部门日期", ""),
                fault("统计局有日期没有意见", "统计局意见", ""),
                fault("财政局意见没有日期", "财政局日期", ""),
                fault("领导小组意见没有日期", "领导小组日期", ""),
                fault("主管部门没有盖章", "主管部门盖章", ""),
                fault("统计局没有盖章", "统计局盖章", "否"),
                fault("财政局没有盖章", "财政局盖章", "否"),
                fault("领导小组没有盖章", "领导小组盖章", "否"));
    }

    private static FourUpRewardFault fault(String remark, String heading, Object value) {
        return new FourUpRewardFault(remark, List.of(new Change(heading, value)));
    }

    private FourUpRewardFault and(String heading, Object value) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(heading, value));
        return new FourUpRewardFault(remark, more);
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2021, 7, day);
    }
}
