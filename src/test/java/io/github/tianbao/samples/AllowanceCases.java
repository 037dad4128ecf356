package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a review finds in a township, one household after the other: everything the notice has a clause for, all of it in order. */
final class AllowanceCases {
    private final AllowanceHouseholds households;

    AllowanceCases(AllowanceHouseholds households) {
        this.households = households;
    }

    /** One household of every case. */
    List<Supplier<AllowanceHousehold>> all() {
        return List.of(this::alone, this::supported, () -> unsupported("低保边缘家庭成员"), this::fatherAway, this::bothWork, this::publicPost,
                this::leavingSlowly, () -> aloneInsured("二级", "肢体"), this::taken, this::withoutAuthorisation, this::lowered, this::raised,
                this::bereaved, this::restored, this::threeGenerations, this::refused, this::everyHalfYear, this::ill,
                () -> unsupported("特困人员"), () -> aloneInsured("三级", "精神"));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    AllowanceHousehold alone() {
        return keeps(households.of(Kin.working("户主", 64, "本地务工", yuan("300"))));
    }

    AllowanceHousehold supported() {
        return keeps(households.of(Kin.idle("户主", 71), Kin.idle("配偶", 69))
                .with("赡养费", yuan("200")).with("义务人类别", "其他").with("核算赡养费", yuan("200")));
    }

    /** Who owes the support is as poor: it does not count. */
    AllowanceHousehold unsupported(String debtor) {
        return keeps(households.of(Kin.idle("户主", 73), Kin.idle("配偶", 70))
                .with("赡养费", yuan("300")).with("义务人类别", debtor).with("核算赡养费", BigDecimal.ZERO).with("其他月收入", yuan("160")));
    }

    /** The catalogue's example: 2000 yuan earned away are 1809.50, 452.38 a head of four. */
    AllowanceHousehold fatherAway() {
        return keeps(family(households.either("2000", "1900")));
    }

    private AllowanceHousehold family(BigDecimal away) {
        return households.of(Kin.working("户主", 44, "外出务工", away), Kin.idle("配偶", 42), Kin.idle("女", 13), Kin.idle("子", 9));
    }

    /** The mother earns something nobody can work out: 1630 more, 859.88 a head. */
    AllowanceHousehold bothWork() {
        AllowanceHousehold before = fatherAway();
        BigDecimal now = before.amount("现保障金额");
        return leaves(before.with(2, "就业方式", "灵活就业"), before.amount("核算人均收入"), now).with("变动原因", "配偶灵活就业，收入超过标准");
    }

    AllowanceHousehold publicPost() {
        return keeps(households.of(Kin.working("户主", 52, "公益性岗位", yuan("800")), Kin.idle("配偶", 50), Kin.idle("女", 15)));
    }

    AllowanceHousehold leavingSlowly() {
        AllowanceHousehold poor = households.of(Kin.working("户主", 46, "外出务工", yuan("1500")), Kin.working("配偶", 45, "外出务工", yuan("1500")),
                Kin.idle("子", 14)).with("政策脱贫", "是").with("超标月份", LocalDate.of(2022, 7, 1)).with("保障至", LocalDate.of(2023, 1, 31));
        BigDecimal paid = AllowanceSums.shortfall(poor, yuan("300"), 3);
        return decided(poor, "渐退", yuan("300"), paid, paid);
    }

    /** A household at the edge, one of whose members is insured alone at his own request. */
    AllowanceHousehold aloneInsured(String degree, String disability) {
        AllowanceHousehold edge = households.of(Kin.working("户主", 49, "本地务工", households.either("2400", "1800")), Kin.idle("配偶", 47), Kin.idle("子", 22))
                .with("对象类别", "新申请").with("变动原因", "参照单人户")
                .with(3, "残疾等级", degree).with(3, "残疾类别", disability).with(3, "劳动能力", "无").with(3, "单人户", "是").with(3, "单人户申请", "是");
        return decided(edge, "单人户保障", "", "", households.either("318", "225"));
    }

    AllowanceHousehold taken() {
        AllowanceHousehold poor = households.of(Kin.working("户主", 50, "本地务工", households.either("820", "600")), Kin.idle("配偶", 51))
                .with("对象类别", "新申请").with("三类户", "突发严重困难户");
        return decided(poor, "新增", "", "", AllowanceSums.shortfall(poor, AllowanceSums.perHead(poor), 2));
    }

    AllowanceHousehold withoutAuthorisation() {
        AllowanceHousehold household = alone();
        return leaves(household, household.amount("上次人均收入"), household.amount("现保障金额"))
                .with("授权书", "否").with("档案材料", "入户调查表").with("变动原因", "自愿放弃签订授权书");
    }

    AllowanceHousehold lowered() {
        return changed(households.of(Kin.working("户主", 57, "本地务工", yuan("600")), Kin.idle("配偶", 55)), "调减", yuan("200"));
    }

    AllowanceHousehold raised() {
        return changed(households.of(Kin.working("户主", 61, "本地务工", yuan("300")), Kin.idle("配偶", 60)), "调增", yuan("260"));
    }

    /** The wife died in May and was paid for until then. */
    AllowanceHousehold bereaved() {
        AllowanceHousehold alone = households.of(Kin.working("户主", 67, "本地务工", yuan("260")), Kin.idle("配偶", 66))
                .with(2, "死亡日期", LocalDate.of(2022, 5, 30)).with(2, "领取至", LocalDate.of(2022, 5, 31)).with("变动原因", "配偶去世，人口减少");
        return decided(alone, "调减", yuan("130"), AllowanceSums.shortfall(alone, yuan("130"), 2), AllowanceSums.shortfall(alone, yuan("260"), 1));
    }

    AllowanceHousehold restored() {
        AllowanceHousehold again = households.of(Kin.working("户主", 58, "本地务工", yuan("240")), Kin.idle("子", 17))
                .with("对象类别", "恢复").with("取消日期", LocalDate.of(2022, 3, 10)).with("申请日期", LocalDate.of(2022, 7, 5)).with("变动原因", "重新申请");
        return decided(again, "新增", "", "", AllowanceSums.shortfall(again, AllowanceSums.perHead(again), 2));
    }

    AllowanceHousehold threeGenerations() {
        return keeps(households.of(Kin.working("户主", 48, "外出务工", households.either("2600", "2000")), Kin.working("配偶", 46, "公益性岗位", yuan("500")),
                Kin.idle("父", 74), Kin.idle("母", 72), Kin.idle("女", 16), Kin.idle("子", 8)));
    }

    AllowanceHousehold refused() {
        AllowanceHousehold earning = households.of(Kin.working("户主", 39, "本地务工", yuan("2100")), Kin.idle("女", 11)).with("对象类别", "新申请");
        return unposted(decided(earning, "不予保障", "", "", ""));
    }

    AllowanceHousehold everyHalfYear() {
        return keeps(households.of(Kin.working("户主", 41, "灵活就业", yuan("700")), Kin.idle("配偶", 40), Kin.idle("子", 12))
                .with("核查周期", "每半年").with("上次核查日期", LocalDate.of(2022, 1, 25)));
    }

    AllowanceHousehold ill() {
        return keeps(households.of(Kin.working("户主", 53, "本地务工", yuan("900")), Kin.idle("配偶", 52), Kin.idle("母", 78)).with(2, "重特大疾病", "是"));
    }

    /** Nothing has changed since last year. */
    AllowanceHousehold keeps(AllowanceHousehold household) {
        BigDecimal perHead = AllowanceSums.perHead(household);
        BigDecimal paid = AllowanceSums.shortfall(household, perHead, household.members().size());
        return decided(household, "续保", perHead, paid, paid);
    }

    private static AllowanceHousehold changed(AllowanceHousehold household, String result, BigDecimal before) {
        int people = household.members().size();
        return decided(household, result, before, AllowanceSums.shortfall(household, before, people),
                AllowanceSums.shortfall(household, AllowanceSums.perHead(household), people));
    }

    private static AllowanceHousehold leaves(AllowanceHousehold household, BigDecimal before, BigDecimal paid) {
        return unposted(decided(household, "退出", before, paid, BigDecimal.ZERO));
    }

    private static AllowanceHousehold unposted(AllowanceHousehold household) {
        return household.with("公示起", "").with("公示止", "");
    }

    /** Fills in what the clerk works out and what was decided. */
    static AllowanceHousehold decided(AllowanceHousehold household, String result, Object before, Object paid, Object toPay) {
        BigDecimal perHead = AllowanceSums.perHead(household);
        AllowanceHousehold counted = household.with("核算人均收入", perHead).with("家庭认定", AllowanceSums.kind(household, perHead))
                .with("复核结果", result).with("上次人均收入", before).with("现保障金额", paid).with("拟保障金额", toPay);
        int number = 0;
        for (Map<String, Object> member : household.members()) {
            number++;
            counted = counted.with(number, "核算收入", AllowanceSums.counted(member));
        }
        return counted;
    }
}
