package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tianbao.value.CellAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowsTest {
    @TempDir
    Path folder;

    private Table table(SheetBuilder sheet) {
        return Reading.onlyTable(sheet.xlsx(folder.resolve("a.xlsx")));
    }

    @Test
    void tellsSectionsTotalsAndRecordsApart() {
        Table table = table(SheetBuilder.sheet("表")
                .row("序号", "项目名称", "项目性质", "金额")
                .row(null, null, null, 28959.9)
                .row("一、产业发展", null, null, 10000)
                .row(1, "绿色谷子基地", "新建", 3322.80)
                .row("（一）畜牧")
                .row(2, "生猪养殖", "新建", 1502)
                .row(null, "小　计", null, 4824.8)
                .row("二、教育扶贫", null, null, 450)
                .row(3, "雨露计划", "新建", 450)
                .row("合　计", null, null, 28959.9));
        assertThat(Reading.rows(table)).extracting(Row::number, Row::kind, Row::label, Row::section).containsExactly(
                tuple(2, Row.Kind.TOTAL, Optional.empty(), List.of()),
                tuple(3, Row.Kind.SECTION, Optional.of("一、产业发展"), List.of("一、产业发展")),
                tuple(4, Row.Kind.DATA, Optional.empty(), List.of("一、产业发展")),
                tuple(5, Row.Kind.SECTION, Optional.of("（一）畜牧"), List.of("一、产业发展", "（一）畜牧")),
                tuple(6, Row.Kind.DATA, Optional.empty(), List.of("一、产业发展", "（一）畜牧")),
                tuple(7, Row.Kind.SUBTOTAL, Optional.of("小计"), List.of("一、产业发展", "（一）畜牧")),
                tuple(8, Row.Kind.SECTION, Optional.of("二、教育扶贫"), List.of("二、教育扶贫")),
                tuple(9, Row.Kind.DATA, Optional.empty(), List.of("二、教育扶贫")),
                tuple(10, Row.Kind.TOTAL, Optional.of("合计"), List.of("二、教育扶贫")));
    }

    @Test
    void doesNotTakeAPersonForATotal() {
        Table table = table(SheetBuilder.sheet("表")
                .row("姓名", "乡镇", "金额")
                .row("合计才", "新城镇", 20)
                .row("共计明", "古城镇", 40)
                .row("合计", null, 60));
        assertThat(Reading.rows(table)).extracting(Row::kind).containsExactly(Row.Kind.DATA, Row.Kind.DATA, Row.Kind.TOTAL);
    }

    @Test
    void spreadsVerticalMergesDownAndSaysWhereTheContentStands() {
        Table table = table(SheetBuilder.sheet("表")
                .row("乡镇", "姓名", "金额")
                .row("新城镇", "张三", 20)
                .row(null, "李四", 40)
                .row(null, "王五", 60).merge("A2:A4"));
        assertThat(Reading.records(table)).extracting(row -> row.cells().get(0).shown()).containsExactly("新城镇", "新城镇", "新城镇");
        Cell last = Reading.records(table).get(2).cells().get(0);
        assertThat(last.address()).isEqualTo(CellAddress.parse("A4"));
        assertThat(last.anchor()).isEqualTo(CellAddress.parse("A2"));
    }

    @Test
    void leavesTheRestOfAHorizontalMergeBlank() {
        Table table = table(SheetBuilder.sheet("表").row("甲", "乙", "丙", "丁").row("一", null, "三", 4).row("二", "两", "三", 4).merge("A2:B2"));
        assertThat(Reading.records(table).get(0).cells().get(1).isBlank()).isTrue();
        assertThat(Reading.records(table).get(0).cells().get(1).anchor()).isEqualTo(CellAddress.parse("A2"));
    }

    @Test
    void skipsBlankRowsRepeatedHeadersAndRowsPreparedInAdvance() {
        Table table = table(SheetBuilder.sheet("表")
                .row("花名册").merge("A1:D1")
                .row("序号", "姓名", "标准", "金额")
                .row(1, "张三", 20, 180)
                .skip(1)
                .row("花名册")
                .row("序号", "姓名", "标准", "金额")
                .row(2, "李四", 20, 40).hidden()
                .row(3, null, null, SheetBuilder.formula("C8*2"))
                .row(4));
        assertThat(Reading.rows(table)).extracting(Row::number, Row::hidden).containsExactly(tuple(3, false), tuple(7, true));
    }

    @Test
    void readsFillInLinesSignaturesAndNotes() {
        Table table = table(SheetBuilder.sheet("表")
                .row("登记册")
                .row("填报单位：新城镇    填表时间：2022年9月20日   单位：万元")
                .row("序号", "姓名", "金额")
                .row(1, "张三", 180)
                .row("注：1.本表一式两份。")
                .row("2.金额保留两位小数。")
                .row("单位负责人：", "赵六", "填报人：钱七   联系电话：13800000000"));
        assertThat(table.fillIns()).extracting(FillIn::label, FillIn::value, fillIn -> fillIn.address().toString()).containsExactly(
                tuple("填报单位", "新城镇", "A2"),
                tuple("填表时间", "2022年9月20日", "A2"),
                tuple("单位", "万元", "A2"),
                tuple("单位负责人", "赵六", "B7"),
                tuple("填报人", "钱七", "C7"),
                tuple("联系电话", "13800000000", "C7"));
        assertThat(table.notes()).containsExactly("注：1.本表一式两份。", "2.金额保留两位小数。");
        assertThat(Reading.rows(table)).hasSize(1);
    }

    @Test
    void keepsTwoTablesOfOneSheetApart() {
        List<Table> tables = Reading.tablesWith(SheetBuilder.sheet("表")
                .row("新城镇花名册")
                .row("序号", "姓名", "金额")
                .row(1, "张三", 180)
                .row("合计", null, 180)
                .row("填报人：钱七")
                .skip(2)
                .row("古城镇花名册")
                .row("填报单位：古城镇")
                .row("序号", "姓名", "金额")
                .row(1, "李四", 20)
                .xlsx(folder.resolve("a.xlsx")), "姓名", "金额");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).fillIns()).extracting(FillIn::label).containsExactly("填报人");
        assertThat(tables.get(1).header().titles()).containsExactly("古城镇花名册", "填报单位：古城镇");
        assertThat(tables.get(1).fillIns()).extracting(FillIn::value).containsExactly("古城镇");
        assertThat(Reading.rows(tables.get(0))).extracting(Row::number).containsExactly(3, 4);
        assertThat(Reading.rows(tables.get(1))).extracting(Row::number).containsExactly(11);
    }
}
