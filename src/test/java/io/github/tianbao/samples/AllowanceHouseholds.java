package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes invented households of a township, each found in order by the review of 2022. */
final class AllowanceHouseholds {
    private static final LocalDate FIRST_VISIT = LocalDate.of(2022, 7, 12);
    private static final int VISITING_DAYS = 10;
    private static final LocalDate POSTED = LocalDate.of(2022, 7, 22);

    private final String township;
    private final String code;
    private final AllowancePeople people;
    private String village = "";
    private boolean urban;
    private int number;

    /**
     * A township without households yet.
     *
     * @param code what the numbers of its certificates begin with
     */
    AllowanceHouseholds(String township, String code, AllowancePeople people) {
        this.township = township;
        this.code = code;
        this.people = people;
    }

    /** Where the households made next live: a community of the town, or a village. */
    AllowanceHouseholds in(String place) {
        village = place;
        urban = place.endsWith("社区");
        return this;
    }

    AllowancePeople people() {
        return people;
    }

    /** An amount that fits the standard of the place. */
    BigDecimal either(String inTown, String inVillage) {
        return new BigDecimal(urban ? inTown : inVillage);
    }

    /** A household of these members that is on the list, nothing about it settled yet. */
    AllowanceHousehold of(Kin... members) {
        number++;
        String surname = people.surname();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Kin kin : members) {
            rows.add(row(kin, surname));
        }
        String head = rows.get(0).get("姓名").toString();
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("乡镇", township, "村社区", village,
                "低保证号", code + "%03d".formatted(number), "户主姓名", head, "城乡类别", urban ? "城市" : "农村"));
        facts.putAll(Map.of("对象类别", "在册", "财产符合", "是", "三类户", "不是", "政策脱贫", "否", "核查周期", "每年",
                "上次核查日期", LocalDate.of(2021, 7, 20).plusDays(number % VISITING_DAYS),
                "入户调查日期", FIRST_VISIT.plusDays(number % VISITING_DAYS), "授权书", "是", "档案材料", "入户调查表、授权书"));
        facts.putAll(Map.of("调查人签字", "王建国、李桂花", "成员签字", head, "公示起", POSTED, "公示止", POSTED.plusDays(7),
                "上报日期", POSTED.plusDays(9), "领取账号", people.account(), "联系电话", people.phone()));
        return AllowanceHousehold.of(facts, rows);
    }

    private Map<String, Object> row(Kin kin, String surname) {
        boolean man = kin.isMan();
        Map<String, Object> row = new LinkedHashMap<>(Map.of("姓名", people.name(kin.marriedIn() ? people.surname() : surname, man),
                "身份证号", people.identityNumber(kin.age(), man), "与户主关系", kin.relation(), "残疾等级", "无", "残疾类别", "无",
                "重特大疾病", "否", "劳动能力", kin.labour(), "就业方式", kin.work(), "单人户", "否", "单人户申请", "否"));
        kin.income().ifPresent(income -> row.put("月收入", income));
        return row;
    }
}
