package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented firm as it stands in a monitoring table.
 *
 * @param form  the table
 * @param cells what stands in it, by the words of {@link #COLUMNS}
 */
record FourUpFirm(FourUpForm form, Map<String, Object> cells) {
    private static final List<String> WITH_INCOME = List.of("代码", "名称", "地址", "业务", "法人", "电话", "成立", "投产", "收入", "达标", "备注");
    private static final List<String> WITH_QUALIFICATION = List.of("代码", "名称", "地址", "法人", "电话", "资质", "备注");
    private static final BigDecimal EARLIER = new BigDecimal("0.85");

    FourUpFirm {
        cells = Map.copyOf(cells);
    }

    /** The cells under the headings of its form, without the running number. */
    List<Object> row() {
        return (form.countsIncome() ? WITH_INCOME : WITH_QUALIFICATION).stream().map(cells::get).toList();
    }

    Object at(String column) {
        return cells.get(column);
    }

    FourUpFirm with(String column, Object value) {
        Map<String, Object> others = new LinkedHashMap<>(cells);
        others.put(column, value);
        return new FourUpFirm(form, others);
    }

    /** The same firm in another table. */
    FourUpFirm in(FourUpForm other) {
        return new FourUpFirm(other, cells);
    }

    /** As it stood in the table of the month before: less income, nothing done yet. */
    FourUpFirm aMonthBefore() {
        if (!form.countsIncome()) {
            return this;
        }
        BigDecimal income = (BigDecimal) cells.get("收入");
        return with("收入", income.multiply(EARLIER).setScale(2, RoundingMode.HALF_UP)).with("备注", "");
    }

    /** What a list of names says of it. */
    List<Object> listed() {
        return new ArrayList<>(List.of(at("代码"), at("名称")));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
