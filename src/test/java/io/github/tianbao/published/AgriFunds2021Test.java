package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.published.TableLayout.Sections;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of 39 projects: the defects that are really in it, at their cells, in every layout, and no others. */
class AgriFunds2021Test {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 8);

    @TempDir
    private Path folder;

    private Assessment check(PrintedWorkbook printed) {
        return PrintedTableCheck.check("xx-agri-funds-2021", printed, folder, DAY);
    }

    static Stream<TableLayout> layouts() {
        TableLayout plain = TableLayout.named("");
        return Stream.of(
                AgriFunds2021.AS_PRINTED,
                plain.renamed("列的次序不同").ordered("序号", "项目单位", "责任人", "整合资金拟安排金额", "整合资金类型", "项目名称", "项目性质", "主要建设规模与内容",
                        "补助标准", "项目建设地点-村数", "项目建设地点-乡", "完成时间", "开工时间", "绩效目标"),
                plain.renamed("表头换说法").worded(Map.of("序号", "序 号", "项目名称", "项 目 名 称", "项目建设地点-乡", "建设地点/乡 镇", "项目建设地点-村数", "建设地点/村",
                        "主要建设规模与内容", "建设规模及\n内容", "开工时间", "开工\n日期", "整合资金拟安排金额", "整合资金\n安排金额", "整合资金类型", "资金来源", "项目单位", "实施单位")),
                plain.renamed("分节写成一列").with(Sections.COLUMN),
                plain.renamed("一节一张表").with(Sections.SHEETS),
                plain.renamed("旧格式，单位一行挪到表下").asXls().above("年度：2021年").below("填报单位：兴县财政局　　审核人：", "注：金额见方案正文。"),
                plain.renamed("小计在下").with(Sections.BELOW));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void hasExactlyTheDefectsThatWerePrinted(TableLayout layout) {
        PrintedWorkbook printed = PrintedWorkbook.of(AgriFunds2021.table(), layout);
        Assessment assessment = check(printed);
        assertThat(assessment.tables().stream().mapToInt(table -> table.records().size()).sum()).isEqualTo(39);
        assertThat(PrintedTableCheck.places(assessment)).containsExactlyElementsOf(defects(printed));
    }

    private static List<String> defects(PrintedWorkbook printed) {
        List<String> defects = new ArrayList<>();
        // INC-05: no unit is printed, on no sheet. INC-10: 34 projects began before the plan, told once.
        printed.sheets().forEach(sheet -> defects.add("R19b 警告 " + printed.heading(sheet, "整合资金拟安排金额")));
        defects.add("R09 提示 " + printed.heading(printed.sheets().get(0), "开工时间"));
        List.of("3", "4").forEach(key -> defects.add("R04 错误 " + printed.cells(key, "主要建设规模与内容", "补助标准", "整合资金拟安排金额")));
        defects.add("R05 警告 " + printed.cells("35", "项目建设地点-村数", "主要建设规模与内容"));
        defects.add("R06 警告 " + printed.cells("19", "项目建设地点-乡"));
        List.of("8", "10", "11").forEach(key -> defects.add("R09b 提示 " + printed.cells(key, "完成时间")));
        List.of("30", "31", "32", "33", "34").forEach(key -> defects.add("R10 警告 " + printed.cells(key, "项目名称", "项目性质")));
        defects.add("R10b 警告 " + printed.cells("29", "项目名称", "项目性质"));
        defects.add("R10c 警告 " + printed.cells("12", "项目性质", "开工时间"));
        List.of("24", "37").forEach(key -> defects.add("R11b 警告 " + printed.cells(key, "责任人")));
        List.of("24", "37").forEach(key -> defects.add("R11c 提示 " + printed.cells(key, "项目单位")));
        List.of("10", "11", "12").forEach(key -> defects.add("R14 提示 " + printed.cells(key, "整合资金拟安排金额", "主要建设规模与内容")));
        List.of("26", "27").forEach(key -> defects.add("R15b 提示 " + printed.cells(key, "整合资金拟安排金额", "主要建设规模与内容")));
        defects.add("R16 警告 " + printed.cells("15", "项目建设地点-村数"));
        defects.add("R20 提示 " + printed.cells("8", "主要建设规模与内容", "绩效目标"));
        return defects.stream().sorted().toList();
    }

    @Test
    void findsAWrongSubtotalAtItsCellAndTheFigureOfTheTextWithIt() {
        PrintedTable table = AgriFunds2021.table().with("五、金融扶贫", "整合资金拟安排金额", "450").with("39", "整合资金拟安排金额", "210");
        PrintedWorkbook printed = PrintedWorkbook.of(table, AgriFunds2021.AS_PRINTED);
        assertThat(PrintedTableCheck.places(check(printed))).contains(
                "U8 错误 " + printed.cells("五、金融扶贫", "整合资金拟安排金额"),
                "R02e 错误 " + printed.cells("五、金融扶贫", "整合资金拟安排金额"),
                "U8 错误 " + printed.cells(PrintedTable.TOTAL, "整合资金拟安排金额"),
                "R01 错误 " + printed.cells(PrintedTable.TOTAL, "整合资金拟安排金额"),
                "R01b 错误 " + printed.cells(PrintedTable.TOTAL, "整合资金拟安排金额"))
                .noneMatch(place -> place.startsWith("R01c") || place.startsWith("R02a") || place.startsWith("R03"));
    }
}
