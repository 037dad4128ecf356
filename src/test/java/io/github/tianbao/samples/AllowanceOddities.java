package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Households in order whose forms are hard to print. */
final class AllowanceOddities {
    private static final String LONG_NAME = "阿卜杜热合曼·买买提依明江";
    private static final String LONG_PLACE = "黄河小浪底库区移民后靠安置点第三居民小组（原柏树洼自然村）";
    private static final int SMALL = 6;
    private static final int LARGE = 9;
    private static final int LARGEST = 14;

    private final AllowanceHouseholds households;
    private final AllowanceCases cases;

    AllowanceOddities(AllowanceHouseholds households) {
        this.households = households;
        cases = new AllowanceCases(households);
    }

    List<AllowanceHousehold> all() {
        return List.of(cases.alone(), family(SMALL), family(SMALL + 1), family(LARGE), family(LARGEST),
                called("𠮷田根生", cases.fatherAway()), called("赵㛃琳", cases.publicPost()), called("欧阳𬭎䶮", cases.taken()),
                called(LONG_NAME, cases.everyHalfYear()), cases.supported().with("村社区", LONG_PLACE),
                called("司马诸葛长顺", family(LARGE)).with("村社区", LONG_PLACE).with("变动原因", "母亲患重特大疾病住院，自付费用较多，经村民代表会议评议，金额不变")
                        .with(2, "重特大疾病", "是").with(2, "残疾等级", "二级").with(2, "残疾类别", "言语").with("调查人签字", "欧阳建国、司马桂花、上官文志"));
    }

    private static AllowanceHousehold called(String name, AllowanceHousehold household) {
        return household.with("户主姓名", name).with(1, "姓名", name).with("成员签字", name);
    }

    /** A family of so many, two of whom earn something. */
    private AllowanceHousehold family(int people) {
        List<Kin> kin = new ArrayList<>(List.of(Kin.working("户主", 48, "外出务工", new BigDecimal("2300")), Kin.flexible("配偶", 46), Kin.idle("母", 75)));
        while (kin.size() < people) {
            kin.add(Kin.idle(kin.size() % 2 == 0 ? "子" : "女", 20 - kin.size()));
        }
        return cases.keeps(households.of(kin.toArray(Kin[]::new)).with(2, "月收入", new BigDecimal("300")));
    }
}
