package io.github.tianbao.published;

import io.github.tianbao.published.PrintedTable.Column;
import java.util.List;
import java.util.Map;

/** 兴政发〔2021〕12号, annex: 兴县2021年统筹整合财政涉农资金使用计划表, 39 projects in five sections. */
public final class AgriFunds2021 {
    /** The third page was printed with two damaged headings; the table names no unit. */
    public static final TableLayout AS_PRINTED = TableLayout.named("刊印式样")
            .onPages(Map.of("15", Map.of(), "34", Map.of("整合资金拟安排金额", "整合资金 拟安排金额", "整合资金类型", "整合资金 金类型")));

    private AgriFunds2021() {}

    public static PrintedTable table() {
        return PrintedTable.read("xx-agri-funds-2021/plan.csv", "兴县2021年统筹整合财政涉农资金使用计划表", "序号", List.of(
                Column.number("序号"),
                Column.words("项目名称"),
                Column.words("项目性质"),
                Column.words("项目建设地点-乡", "项目建设地点", "乡"),
                Column.words("项目建设地点-村数", "项目建设地点", "村数"),
                Column.words("主要建设规模与内容"),
                Column.words("补助标准"),
                Column.date("开工时间"),
                Column.date("完成时间"),
                Column.number("整合资金拟安排金额"),
                Column.words("整合资金类型"),
                Column.words("项目单位"),
                Column.words("责任人"),
                Column.words("绩效目标")));
    }
}
