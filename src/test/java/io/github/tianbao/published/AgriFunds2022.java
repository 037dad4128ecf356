package io.github.tianbao.published;

import io.github.tianbao.published.TableLayout.Sections;
import io.github.tianbao.published.PrintedTable.Column;
import java.util.List;

/** 垣政办发〔2022〕28号, parts two and three: what each class of projects gets, as a table. The annex with the 33 projects was not printed. */
public final class AgriFunds2022 {
    /** One sheet, the unit in a line, the total at the end. */
    public static final TableLayout PLAIN = TableLayout.named("原样").with(Sections.BELOW).above("单位：万元");

    private AgriFunds2022() {}

    public static PrintedTable table() {
        return PrintedTable.read("yq-agri-funds-2022/category_totals.csv", "垣曲县2022年统筹整合使用财政涉农资金安排情况表", "category", List.of(
                Column.words("category", "类别"),
                Column.number("projects", "项目数"),
                Column.number("amount_wan_yuan", "调整后金额"),
                Column.number("initial_wan_yuan", "年初方案"),
                Column.number("change_printed", "增减", "金额"),
                Column.number("project_change", "增减", "项目数")));
    }
}
