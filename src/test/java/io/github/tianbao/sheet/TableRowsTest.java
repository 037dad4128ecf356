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
    void takesFiguresWithoutANameRightUnderTheHeaderForATotal() {
        Table table = table(SheetBuilder.sheet("表").row("乡镇", "合计", "2017", "备注").row(null, 60, 60, null).row("甲乡", 60, 60, null));
        assertThat(Reading.rows(table)).extracting(Row::kind).containsExactly(Row.Kind.TOTAL, Row.Kind.DATA);
    }

    @Test
    void keepsAFirstRecordWhoseNumberIsMissing() {
        Table table = table(SheetBuilder.sheet("表").row("序号", "面积", "金额").row(null, 60, 600).row(2, 40, 400));
        assertThat(Reading.rows(table)).extracting(Row::kind).containsExactly(Row.Kind.DATA, Row.Kind.DATA);
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
    void takesTheLastRecordOfAPageForNoHeadingThoughItsAmountsLookLikeYears() {
        Table table = table(SheetBuilder.sheet("表")
                .row("乡镇", "2017", "2018", "备注")
                .row("蔚汾镇", 60900, 13900)
                .row("魏家滩镇", 2070, 2070)
                .row("乡镇", "2017", "2018", "备注")
                .row("瓦塘镇", 37300, 9000));
        assertThat(Reading.rows(table)).extracting(Row::number).containsExactly(2, 3, 5);
    }

    @Test
    void takesTheLastRecordOfAPageForNoHeadingThoughItIsAllWords() {
        Path file = SheetBuilder.sheet("表")
                .row("乡镇", "负责人").row("蔚汾镇", "张三").row("魏家滩镇", "李四")
                .row("乡镇", "负责人").row("瓦塘镇", "王五").xlsx(folder.resolve("a.xlsx"));
        assertThat(Reading.candidates(file)).filteredOn(band -> band.lastRow() == 4).isEmpty();
    }

    @Test
    void readsSumsUnderARemarkInTheMiddleOfTheTable() {
        Table table = table(SheetBuilder.sheet("表")
                .row("序号", "项目", "地点", "单位", "金额", "责任人", "备注", "时间")
                .row("注：金额见方案正文")
                .row(null, null, null, null, 30)
                .row("一、产业发展", null, null, null, 30)
                .row(1, "道路", "蔚汾镇", "交通局", 30)
                .row("注：以上项目已批复")
                .row("二、金融扶贫", null, null, null, 0)
                .row("另有附件"));
        assertThat(Reading.rows(table)).extracting(Row::number, Row::kind).containsExactly(
                tuple(3, Row.Kind.TOTAL), tuple(4, Row.Kind.SECTION), tuple(5, Row.Kind.DATA), tuple(7, Row.Kind.SECTION));
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

    @Test
    void goesOnUpOverALineOfLabelsWithADateBeside() {
        Table table = table(SheetBuilder.sheet("表")
                .row("垣曲县登记册")
                .row("编制：县畜牧兽医发展中心", null, "2022年9月20日")
                .row("序号", "姓名", "金额")
                .row(1, "张三", 180));
        assertThat(table.header().firstRow()).isEqualTo(3);
        assertThat(table.header().titles()).containsExactly("垣曲县登记册", "编制：县畜牧兽医发展中心 2022年9月20日");
    }

    @Test
    void readsLabelsAndValuesInNeighbouringCells() {
        Table table = table(SheetBuilder.sheet("表")
                .row("填报单位", "新城镇", null, "填表时间：", java.time.LocalDate.of(2022, 9, 20))
                .row("（单位：万元）")
                .row("序号", "姓名", "金额", "村", "备注")
                .row(1, "张三", 180));
        assertThat(table.fillIns()).extracting(FillIn::label, FillIn::value, fillIn -> fillIn.address().toString()).containsExactly(
                tuple("填报单位", "新城镇", "B1"), tuple("填表时间", "2022/9/20", "E1"), tuple("单位", "万元", "A2"));
    }

    @Test
    void keepsALabelThatNobodyFilledIn() {
        Table table = table(SheetBuilder.sheet("表").row("姓名", "金额").row("张三", 180).row("填 报 人：      审核人：    单位负责人：（签字）"));
        assertThat(table.fillIns()).extracting(FillIn::label, FillIn::value)
                .containsExactly(tuple("填报人", ""), tuple("审核人", ""), tuple("单位负责人", "（签字）"));
    }

    @Test
    void takesThePrintedLinesAndDatesWithoutFiguresForUnfilled() {
        Table table = table(SheetBuilder.sheet("表").row("提供部门：_____").row("姓名", "金额").row("张三", 180)
                .row("分管领导：__赵六__").row("填报人：＿＿＿", "填表时间：", "    年    月    日"));
        assertThat(table.fillIns()).extracting(FillIn::label, FillIn::value).containsExactly(
                tuple("提供部门", ""), tuple("分管领导", "赵六"), tuple("填报人", ""), tuple("填表时间", ""));
    }

    @Test
    void keepsARecordInWhichOnlyTheNameIsFilledIn() {
        Table table = table(SheetBuilder.sheet("表").row("序号", "姓名", "金额").row(1, "张三", 180).row(2, "李四"));
        assertThat(Reading.records(table)).hasSize(2);
    }

    @Test
    void takesALabelMergedOverTheTableForASection() {
        Table table = table(SheetBuilder.sheet("表")
                .row("姓名", "身份证号", "村", "金额")
                .row("新城镇").merge("A2:D2")
                .row("张三", "x", "左家湾", 180)
                .row("古城镇").merge("A4:D4")
                .row("李四", "y", "峪子", 20));
        assertThat(Reading.records(table)).extracting(Row::section).containsExactly(List.of("新城镇"), List.of("古城镇"));
    }

    @Test
    void takesATownshipsOwnSumForASubtotal() {
        Table table = table(SheetBuilder.sheet("表").row("乡镇", "姓名", "金额").row("新城镇", "张三", 180).row("新城镇合计", null, 180).row("全县合计", null, 180));
        assertThat(Reading.rows(table)).extracting(Row::kind).containsExactly(Row.Kind.DATA, Row.Kind.SUBTOTAL, Row.Kind.TOTAL);
    }

    @Test
    void keepsContentThatAMergedRegionHidesOutOfTheTable() {
        Path file = RawXlsx.withSheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>乡镇</t></is></c><c r=\"B1\" t=\"inlineStr\">"
                + "<is><t>姓名</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"><v>9</v></c>"
                + "<c r=\"B3\"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>").write(folder.resolve("h.xlsx"));
        assertThat(Reading.records(Reading.onlyTable(file))).extracting(row -> row.cells().get(0).shown()).containsExactly("1", "1");
    }
}
