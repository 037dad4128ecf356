package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Households with one fault each, or right on a limit; the remark says which. */
final class AllowanceFaults {
    static final String REMARK = "备注";
    /** What the list of the period before pays, where the roster says something else; blank where the list lacks the household. */
    static final String BEFORE = "上期金额";
    /** Marks a household whose head stands on the list of those who are supported altogether. */
    static final String SUPPORTED = "特困";
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final AllowanceHouseholds households;
    private final AllowanceCases cases;

    AllowanceFaults(AllowanceHouseholds households) {
        this.households = households;
        cases = new AllowanceCases(households);
    }

    List<AllowanceHousehold> all() {
        return Stream.of(dates(), leaving(), incomes(), supports(), kinds(), insuredAlone(), amounts(), papers(), postings(), people(), cells())
                .flatMap(List::stream).toList();
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2022, 7, day);
    }

    private static LocalDate august(int day) {
        return LocalDate.of(2022, 8, day);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static AllowanceHousehold noted(AllowanceHousehold household, String remark) {
        return household.with(REMARK, remark);
    }

    private AllowanceHousehold visited(LocalDate day, String remark) {
        return noted(cases.alone().with("入户调查日期", day).with("上次核查日期", LocalDate.of(2021, 8, 20)), remark);
    }

    private List<AllowanceHousehold> dates() {
        AllowanceHousehold half = cases.everyHalfYear().with("上次核查日期", LocalDate.of(2022, 1, 20));
        AllowanceHousehold halfLater = cases.everyHalfYear().with("上次核查日期", LocalDate.of(2022, 1, 20));
        return List.of(
                noted(cases.alone().with("复核结果", ""), "R01：没有复核结果"),
                visited(july(11), "R02：7月11日入户，早于7月12日"),
                visited(july(12), "正好7月12日入户，不算错"),
                visited(july(24), "正好7月24日入户，赶得上公示"),
                visited(july(25), "R02b：7月25日入户，赶不上公示"),
                visited(august(12), "R02b：8月12日入户，在复核时间内，赶不上公示"),
                visited(august(13), "R02：8月13日入户，晚于8月12日"),
                noted(half.with("入户调查日期", july(20)), "半年核查一次，正好7月20日，不算错"),
                noted(halfLater.with("入户调查日期", july(21)), "R03：应在7月20日以前核查"),
                noted(cases.alone().with("上次核查日期", LocalDate.of(2021, 7, 15)).with("入户调查日期", july(15)), "一年核查一次，正好一年，不算错"),
                noted(cases.alone().with("上次核查日期", LocalDate.of(2021, 7, 15)).with("入户调查日期", july(16)), "R03：应在7月15日以前核查"));
    }

    private List<AllowanceHousehold> leaving() {
        return List.of(
                noted(cases.leavingSlowly().with("复核结果", "续保").with("上次人均收入", yuan("873")).with("超标月份", "").with("保障至", ""),
                        "R04：政策脱贫，超过标准，应当渐退"),
                noted(earning("635").with("政策脱贫", "是"), "人均正好635元，没有超过，不算错"),
                noted(earning("635.01").with("政策脱贫", "是"), "R04：人均635.01元，超过标准"),
                noted(cases.leavingSlowly().with("保障至", LocalDate.of(2023, 2, 28)), "R04b：7月超过，应保障到2023年1月"),
                noted(cases.leavingSlowly().with("超标月份", july(31)), "7月最后一天超过，保障到2023年1月，不算错"),
                noted(cases.leavingSlowly().with("超标月份", august(1)).with("保障至", LocalDate.of(2023, 2, 28)), "8月1日超过，保障到2023年2月，不算错"),
                noted(cases.leavingSlowly().with("政策脱贫", "否"), "R04c：不是通过政策支持脱贫的，没有渐退期"),
                noted(earning("800"), "R04d：人均800元还在续保"),
                noted(earning("635"), "人均正好635元续保，不算错"));
    }

    /** A man alone with this income, kept on the list whatever it is. */
    private AllowanceHousehold earning(String income) {
        AllowanceHousehold alone = households.of(Kin.working("户主", 45, "本地务工", yuan(income)));
        return AllowanceCases.decided(alone, "续保", yuan(income), BigDecimal.ONE, BigDecimal.ONE);
    }

    private AllowanceHousehold away(String income) {
        return cases.keeps(households.of(Kin.working("户主", 38, "外出务工", yuan(income)), Kin.idle("女", 10)));
    }

    private List<AllowanceHousehold> incomes() {
        AllowanceHousehold elsewhere = households.of(Kin.flexible("户主", 37), Kin.idle("配偶", 36), Kin.idle("子", 6)).with(1, "居住地最低工资", yuan("1880"));
        AllowanceHousehold perHead = cases.publicPost();
        return List.of(
                noted(away("490.50").with(1, "核算收入", yuan("490.50")), "R05：外出务工没有扣减就业成本"),
                noted(away("190.50"), "外出务工正好190.50元，计零，不算错"),
                noted(away("190.51"), "外出务工190.51元，计0.01元，不算错"),
                noted(cases.keeps(households.of(Kin.flexible("户主", 40), Kin.idle("配偶", 38), Kin.idle("子", 7))).with(1, "核算收入", yuan("0")),
                        "R06：灵活就业无法推算的没有按1630元"),
                noted(cases.keeps(elsewhere), "住在外地，按当地最低工资1880元，不算错"),
                noted(cases.publicPost().with(1, "核算收入", yuan("609.50")), "R07：公益性岗位也扣了就业成本"),
                noted(perHead.with("核算人均收入", yuan("266.67").subtract(CENT)), "R09：人均少算一分"));
    }

    private List<AllowanceHousehold> supports() {
        return List.of(
                noted(cases.unsupported("低保对象").with("核算赡养费", yuan("300")).with("核算人均收入", yuan("80")), "R08：低保对象应付的赡养费不应计入"),
                noted(cases.unsupported("特困人员"), "特困人员应付的赡养费计零，不算错"));
    }

    private AllowanceHousehold atTheEdge(String income, String kind) {
        AllowanceHousehold alone = households.of(Kin.working("户主", 43, "本地务工", yuan(income)));
        return AllowanceCases.decided(alone, "退出", yuan("300"), yuan("335"), BigDecimal.ZERO)
                .with("公示起", "").with("公示止", "").with("家庭认定", kind).with("变动原因", "收入超过标准");
    }

    private List<AllowanceHousehold> kinds() {
        return List.of(
                noted(atTheEdge("800", "低保家庭"), "R10：人均800元是低保边缘家庭"),
                noted(atTheEdge("952.49", "低保边缘家庭"), "人均952.49元，是低保边缘家庭，不算错"),
                noted(atTheEdge("952.50", "低保边缘家庭"), "R10：人均正好952.50元，不低于1.5倍"),
                noted(atTheEdge("800", "低保边缘家庭").with("财产符合", "否"), "R10：财产状况不符合"),
                noted(cases.taken().with("复核结果", "不予保障").with("拟保障金额", "").with("公示起", "").with("公示止", ""), "R12：突发严重困难户，应及时纳保"));
    }

    private List<AllowanceHousehold> insuredAlone() {
        return List.of(
                noted(cases.aloneInsured("三级", "肢体"), "R11：三级肢体残疾不能参照单人户"),
                noted(cases.aloneInsured("三级", "智力"), "三级智力残疾可以，不算错"),
                noted(cases.aloneInsured("一级", "视力").with(3, "单人户申请", "否"), "R11b：没有本人申请"));
    }

    private List<AllowanceHousehold> amounts() {
        BigDecimal more = cases.alone().amount("现保障金额").add(BigDecimal.ONE);
        AllowanceHousehold listed = cases.alone();
        return List.of(
                noted(cases.alone().with("上次人均收入", yuan("200")), "R13：收入增加而金额没有降，也没有写原因"),
                noted(cases.alone().with("上次人均收入", yuan("200")).with("变动原因", "配偶住院，支出增加"), "收入增加而金额没有降，写明了原因，不算错"),
                noted(cases.alone().with("拟保障金额", more), "R13b：写续保而金额变了"),
                noted(listed.with(BEFORE, listed.amount("现保障金额").add(BigDecimal.TEN)), "R13c：现保障金额与上期名单差10元"),
                noted(cases.alone().with(BEFORE, ""), "R13d：写在册，上期名单里没有"),
                noted(cases.restored().with("申请日期", ""), "R19：取消后没有重新申请"),
                noted(cases.restored().with("申请日期", LocalDate.of(2022, 3, 10)), "R19：取消当天的申请不算重新申请"),
                noted(cases.restored().with("申请日期", LocalDate.of(2022, 3, 11)), "取消次日申请，不算错"),
                noted(swindled().with("追回金额", yuan("2940")), "R21：骗取8个月，每月420元，应追回3360元"),
                noted(swindled(), "追回3360元，不算错"));
    }

    private AllowanceHousehold swindled() {
        AllowanceHousehold rich = households.of(Kin.working("户主", 47, "本地务工", yuan("3000")), Kin.idle("配偶", 45));
        return AllowanceCases.decided(rich, "退出", yuan("425"), yuan("420"), BigDecimal.ZERO).with("公示起", "").with("公示止", "")
                .with("变动原因", "隐瞒收入").with("骗保起", LocalDate.of(2021, 11, 1)).with("骗保止", LocalDate.of(2022, 6, 30)).with("追回金额", yuan("3360"));
    }

    private List<AllowanceHousehold> papers() {
        return List.of(
                noted(cases.alone().with("授权书", "否").with("档案材料", "入户调查表"), "R14：没有签订授权书，应当退出"),
                noted(cases.withoutAuthorisation(), "没有签订授权书，已退出，不算错"),
                noted(cases.alone().with("成员签字", ""), "R15：没有在场成员签字"),
                noted(cases.alone().with("调查人签字", "王建国"), "调查人、成员各一人签字，不算错"),
                noted(cases.alone().with("档案材料", "授权书、身份证复印件"), "R22：档案里没有入户调查表"));
    }

    private AllowanceHousehold posted(LocalDate from, LocalDate to, LocalDate reported, String remark) {
        return noted(cases.alone().with("公示起", from).with("公示止", to).with("上报日期", reported), remark);
    }

    private List<AllowanceHousehold> postings() {
        return List.of(
                posted(july(22), july(28), july(31), "R16：公示6天"),
                posted(july(22), july(29), july(31), "公示正好7天，不算错"),
                posted(july(24), july(31), august(1), "7月24日张贴，8月1日上报，不算错"),
                posted(july(25), august(1), august(1), "R16b：期满当天上报"),
                posted(july(22), july(29), august(2), "R17：8月2日上报，晚于8月1日"));
    }

    private List<AllowanceHousehold> people() {
        AllowanceHousehold once = cases.alone();
        return List.of(
                noted(once, "R20：这个人还在下一户"),
                noted(cases.alone().with(1, "身份证号", once.value(1, "身份证号")).with(1, "姓名", once.value(1, "姓名")).with("户主姓名", once.value(1, "姓名")),
                        "R20：这个人还在上一户"),
                noted(cases.bereaved().with(2, "领取至", LocalDate.of(2022, 6, 30)), "R20b：5月30日去世，6月还在发"),
                noted(cases.bereaved().with(2, "死亡日期", LocalDate.of(2022, 6, 1)).with(2, "领取至", LocalDate.of(2022, 6, 30)), "6月1日去世，6月照发，不算错"),
                noted(cases.alone().with(SUPPORTED, "是"), "R20c：已是特困人员"));
    }

    private List<AllowanceHousehold> cells() {
        AllowanceHousehold mistyped = cases.alone();
        String number = mistyped.value(1, "身份证号").toString();
        return List.of(
                noted(mistyped.with(1, "身份证号", IdentityNumbers.withWrongCheckCharacter(number)), "U1：身份证号校验码不对"),
                noted(cases.alone().with("入户调查日期", "七月中旬"), "U7：日期写不清楚"),
                noted(cases.alone().with("复核结果", "待定"), "选项：没有“待定”这种复核结果"),
                noted(cases.alone().with("村社区", ""), "必填：没有写村（社区）"),
                noted(cases.alone().with("联系电话", "12345"), "U3：电话位数不对"));
    }
}
