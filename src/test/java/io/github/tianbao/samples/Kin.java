package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A member of a household before anybody is invented.
 *
 * @param relation to the head of the household
 * @param age      in years on 1 July 2022
 * @param work     how the member earns something
 * @param income   in yuan a month, if there is one and it is known
 */
record Kin(String relation, int age, String work, Optional<BigDecimal> income) {
    private static final Set<String> WOMEN = Set.of("配偶", "女", "母", "儿媳", "孙女");
    private static final int GROWN_UP = 16;
    private static final int OLD = 60;

    static Kin working(String relation, int age, String work, BigDecimal income) {
        return new Kin(relation, age, work, Optional.of(income));
    }

    /** Somebody whose income nobody can work out. */
    static Kin flexible(String relation, int age) {
        return new Kin(relation, age, "灵活就业", Optional.empty());
    }

    static Kin idle(String relation, int age) {
        return new Kin(relation, age, "未就业", Optional.empty());
    }

    boolean isMan() {
        return !WOMEN.contains(relation);
    }

    boolean marriedIn() {
        return Set.of("配偶", "母", "儿媳").contains(relation);
    }

    String labour() {
        if (age < GROWN_UP) {
            return "无";
        }
        return age < OLD ? "有" : work.equals("未就业") ? "无" : "部分";
    }
}
