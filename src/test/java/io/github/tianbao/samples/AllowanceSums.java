package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What a clerk works out of a household's incomes, in yuan a month. The rural standard is invented; the notice leaves it to the county. */
final class AllowanceSums {
    static final BigDecimal URBAN = new BigDecimal("635");
    static final BigDecimal RURAL = new BigDecimal("450");
    private static final BigDecimal COST_OF_WORK = new BigDecimal("190.50");
    private static final BigDecimal LOWEST_WAGE = new BigDecimal("1630");
    private static final BigDecimal EDGE = new BigDecimal("1.5");

    private AllowanceSums() {}

    /** The income of a member that counts; what a living member of no work earns is nothing, and blank. */
    static Object counted(Map<String, Object> member) {
        Object earned = member.getOrDefault("月收入", "");
        return switch (member.get("就业方式").toString()) {
            case "外出务工" -> ((BigDecimal) earned).subtract(COST_OF_WORK).max(BigDecimal.ZERO);
            case "灵活就业" -> earned.equals("") ? member.getOrDefault("居住地最低工资", LOWEST_WAGE) : earned;
            default -> earned;
        };
    }

    /** Income a head, to the cent. */
    static BigDecimal perHead(AllowanceHousehold household) {
        BigDecimal sum = household.amount("核算赡养费").add(household.amount("其他月收入"));
        int living = 0;
        for (Map<String, Object> member : household.members()) {
            if (!member.containsKey("死亡日期")) {
                living++;
                sum = counted(member) instanceof BigDecimal income ? sum.add(income) : sum;
            }
        }
        return sum.divide(BigDecimal.valueOf(living), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal standard(AllowanceHousehold household) {
        return household.text("城乡类别").equals("城市") ? URBAN : RURAL;
    }

    /** What the household is, by its income and its property. */
    static String kind(AllowanceHousehold household, BigDecimal perHead) {
        BigDecimal standard = standard(household);
        if (perHead.compareTo(standard) <= 0) {
            return "低保家庭";
        }
        return perHead.compareTo(standard.multiply(EDGE)) < 0 && household.text("财产符合").equals("是") ? "低保边缘家庭" : "不符合";
    }

    /** What is short of the standard for so many people, in whole yuan. */
    static BigDecimal shortfall(AllowanceHousehold household, BigDecimal perHead, int people) {
        return standard(household).subtract(perHead).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(people)).setScale(0, RoundingMode.DOWN);
    }
}
