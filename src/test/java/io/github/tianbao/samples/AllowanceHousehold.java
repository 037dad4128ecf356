package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A household on the roster.
 *
 * @param facts   what is said of it once, by field; what is not there is blank
 * @param members what is said of each member, the head first
 */
record AllowanceHousehold(Map<String, Object> facts, List<Map<String, Object>> members) {
    static AllowanceHousehold of(Map<String, Object> facts, List<Map<String, Object>> members) {
        return new AllowanceHousehold(new LinkedHashMap<>(facts), members);
    }

    /** The same household with another value at a field of its own. */
    AllowanceHousehold with(String field, Object value) {
        return new AllowanceHousehold(changed(facts, field, value), members);
    }

    /** The same household with another value at a field of a member, counted from 1. */
    AllowanceHousehold with(int member, String field, Object value) {
        List<Map<String, Object>> others = new ArrayList<>(members);
        others.set(member - 1, changed(members.get(member - 1), field, value));
        return new AllowanceHousehold(facts, others);
    }

    /** What stands in a row of the roster, blank as {@code ""}; members are counted from 1. */
    Object value(int member, String field) {
        return members.get(member - 1).getOrDefault(field, facts.getOrDefault(field, ""));
    }

    String text(String field) {
        return facts.getOrDefault(field, "").toString();
    }

    /** An amount of the household, nought where none is written. */
    BigDecimal amount(String field) {
        return facts.getOrDefault(field, "") instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    private static Map<String, Object> changed(Map<String, Object> values, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return changed;
    }
}
