package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.published.TableLayout.Sections;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of the adjusted plan: 940 is printed for 939.70, and nothing else is wrong. */
class AgriFunds2022Test {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 9);

    @TempDir
    private Path folder;

    static Stream<TableLayout> layouts() {
        TableLayout plain = AgriFunds2022.PLAIN;
        return Stream.of(
                plain,
                plain.renamed("列的次序不同").ordered("category", "change_printed", "project_change", "initial_wan_yuan", "amount_wan_yuan", "projects"),
                plain.renamed("表头换说法").worded(Map.of("category", "项 目\n类 别", "projects", "个　数", "amount_wan_yuan", "调整后\n资金", "initial_wan_yuan", "年初方案金额")),
                plain.renamed("单位在表头里").above("填报单位：县财政局").worded(Map.of("amount_wan_yuan", "调整后金额（万元）", "initial_wan_yuan", "年初方案（万元）",
                        "change_printed", "增减/金额（万元）", "projects", "项目数（个）", "project_change", "增减/项目数（个）")),
                plain.renamed("旧格式，单位一行挪到右边").asXls().above("填报单位：县财政局　　　　单位：万元").below("注：其他类为新增。"),
                plain.renamed("合计在上").with(Sections.ABOVE));
    }

    private Assessment check(PrintedWorkbook printed) {
        return PrintedTableCheck.check("yq-agri-funds-2022", printed, folder, DAY);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void hasOnlyTheRoundedDecrease(TableLayout layout) {
        PrintedWorkbook printed = PrintedWorkbook.of(AgriFunds2022.table(), layout);
        assertThat(PrintedTableCheck.places(check(printed))).containsExactly("R03 提示 " + printed.cells("基础设施类", "change_printed"));
    }

    @Test
    void marksTheTotalThatDoesNotAgreeWithTheText() {
        PrintedTable wrong = AgriFunds2022.table().with("其他类", "amount_wan_yuan", "0.62").with(PrintedTable.TOTAL, "amount_wan_yuan", "6685.29");
        PrintedWorkbook printed = PrintedWorkbook.of(wrong, AgriFunds2022.PLAIN);
        assertThat(PrintedTableCheck.places(check(printed))).containsExactly(
                "R01 错误 " + printed.cells(PrintedTable.TOTAL, "amount_wan_yuan"),
                "R03 提示 " + printed.cells("基础设施类", "change_printed"));
    }
}
