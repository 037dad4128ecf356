package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderShapesTest {
    @TempDir
    Path folder;

    private HeaderBand best(SheetBuilder sheet) {
        return Reading.candidates(sheet.xlsx(folder.resolve("a.xlsx"))).get(0);
    }

    private HeaderBand band(SheetBuilder sheet, int first, int last) {
        return Reading.band(sheet.xlsx(folder.resolve("a.xlsx")), first, last);
    }

    @Test
    void findsAOneRowHeaderInTheFirstRow() {
        HeaderBand band = best(SheetBuilder.sheet("表").row("序号", "姓名", "月补助（元）").row(1, "张三", 180));
        assertThat(band.firstRow()).isEqualTo(1);
        assertThat(Reading.headings(band)).containsExactly("序号", "姓名", "月补助（元）");
        assertThat(band.titles()).isEmpty();
    }

    @Test
    void takesTheMergedTitleForATitle() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("老兽医人员申请登记册").merge("A1:C1")
                .row("填报单位：新城镇    填表时间：2022年9月20日").merge("A2:C2")
                .row("序号", "姓　名", "身份证\n号码")
                .row(1, "张三", "140827195805020013"));
        assertThat(band.firstRow()).isEqualTo(3);
        assertThat(Reading.headings(band)).containsExactly("序号", "姓名", "身份证号码");
        assertThat(band.titles()).containsExactly("老兽医人员申请登记册", "填报单位：新城镇 填表时间：2022年9月20日");
    }

    @Test
    void takesAnUnmergedTitleForATitle() {
        HeaderBand band = best(SheetBuilder.sheet("表").row("发放花名册").skip(1).row("序号", "姓名", "金额").row(1, "李四", 20));
        assertThat(band.firstRow()).isEqualTo(3);
        assertThat(band.titles()).containsExactly("发放花名册");
    }

    @Test
    void readsYearsAsHeadingsWhetherTypedAsNumbersOrAsText() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("乡镇", "年度", null, null).merge("A1:A2", "B1:D1")
                .row(null, "合计", "2017", 2018)
                .row("甲乡", 60, 20, 40));
        assertThat(Reading.headings(band)).containsExactly("乡镇", "年度/合计", "年度/2017", "年度/2018");
    }

    @Test
    void spreadsMergedCellsOverATwoRowHeader() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("登记册").merge("A1:E1")
                .row("序号", "姓名", "工作经历", null, "备注").merge("A2:A3", "B2:B3", "C2:D2", "E2:E3")
                .row(null, null, "到岗日期", "离岗日期")
                .row(1, "张三", "1978-03-01", "1986-09-15", null));
        assertThat(band.firstRow()).isEqualTo(2);
        assertThat(band.lastRow()).isEqualTo(3);
        assertThat(Reading.headings(band)).containsExactly("序号", "姓名", "工作经历/到岗日期", "工作经历/离岗日期", "备注");
    }

    @Test
    void spreadsAGroupHeadingThatNobodyMerged() {
        HeaderBand band = band(SheetBuilder.sheet("表")
                .row("序号", "项目名称", "项目建设地点", null, "补助标准")
                .row(null, null, "乡", "村数", null)
                .row(1, "绿色谷子基地", "14乡镇", null, "240元/亩"), 1, 2);
        assertThat(Reading.headings(band)).containsExactly("序号", "项目名称", "项目建设地点/乡", "项目建设地点/村数", "补助标准");
    }

    @Test
    void readsAThreeRowHeader() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("序号", "资金", null, null, "备注").merge("A1:A3", "B1:D1", "E1:E3")
                .row(null, "合计", "其中", null).merge("B2:B3", "C2:D2")
                .row(null, null, "中央", "省级")
                .row(1, 30, 10, 20, null));
        assertThat(band.lastRow()).isEqualTo(3);
        assertThat(Reading.headings(band)).containsExactly("序号", "资金/合计", "资金/其中/中央", "资金/其中/省级", "备注");
    }

    @Test
    void readsAFourRowHeader() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("单位", "完成情况", null, null, null).merge("A1:A4", "B1:E1")
                .row(null, "本年", null, null, "上年").merge("B2:D2", "E2:E4")
                .row(null, "户数", "面积", null).merge("B3:B4", "C3:D3")
                .row(null, null, "水田", "旱田")
                .row("新城镇", 3, 4, 5, 6));
        assertThat(band.lastRow()).isEqualTo(4);
        assertThat(Reading.headings(band)).containsExactly(
                "单位", "完成情况/本年/户数", "完成情况/本年/面积/水田", "完成情况/本年/面积/旱田", "完成情况/上年");
    }

    @Test
    void keepsAColumnWhoseLeafIsEmpty() {
        HeaderBand band = band(SheetBuilder.sheet("表")
                .row("序号", "姓名", "补助", null).merge("C1:D1")
                .row(null, null, "标准", "金额")
                .row(1, "张三", 20, 180), 1, 2);
        assertThat(Reading.headings(band)).containsExactly("序号", "姓名", "补助/标准", "补助/金额");
    }

    @Test
    void putsTheUnitRowIntoTheHeadingsAndColumnNumbersNowhere() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("项目名称", "总投资", "面积", "备注")
                .row(null, "万元", "（亩）")
                .row(1, 2, 3, 4)
                .row("马铃薯基地", 109.1, 3050, null));
        assertThat(band.firstRow()).isEqualTo(1);
        assertThat(band.lastRow()).isEqualTo(3);
        assertThat(Reading.headings(band)).containsExactly("项目名称", "总投资（万元）", "面积（亩）", "备注");
    }

    @Test
    void knowsBracketedColumnNumbersAndFormulasAmongThem() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("项目", "计划", "完成", "比例")
                .row("甲", "(1)", "(2)", "(3)=(2)/(1)")
                .row("修路", 10, 5, 0.5));
        assertThat(band.lastRow()).isEqualTo(2);
    }

    @Test
    void leavesASectionLabelUnderTheHeaderOutOfIt() {
        assertThat(Reading.candidates(SheetBuilder.sheet("表")
                        .row("序号", "项目名称", "金额")
                        .row("一、产业发展")
                        .row(1, "谷子基地", 3322.8)
                        .xlsx(folder.resolve("b.xlsx"))))
                .extracting(HeaderBand::lastRow)
                .containsOnly(1);
    }

    @Test
    void keepsHiddenColumnsAndSaysSo() {
        HeaderBand band = best(SheetBuilder.sheet("表").row("序号", "姓名", "身份证号").row(1, "张三", "x").hiddenColumn(2));
        assertThat(band.columns()).extracting(Column::hidden).containsExactly(false, false, true);
    }

    @Test
    void findsHeadersOnEverySheetHiddenOnesToo() {
        Path file = SheetBuilder.sheet("甲镇").row("序号", "姓名").row(1, "张三")
                .and("乙镇").row("序号", "姓名").row(1, "李四").hiddenSheet()
                .and("空").xlsx(folder.resolve("c.xlsx"));
        assertThat(Reading.candidates(file)).extracting(HeaderBand::sheet).containsExactly("甲镇", "乙镇");
        try (Workbook workbook = Reading.open(file)) {
            assertThat(workbook.sheets()).extracting(Workbook.SheetInfo::hidden).containsExactly(false, true, false);
            assertThat(workbook.sheets()).extracting(Workbook.SheetInfo::empty).containsExactly(false, false, true);
        }
    }

    @Test
    void prefersTheHeaderToRecordsThatAreAllWords() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("乡镇", "别名", "所在地")
                .row("蔚汾镇", "蔚汾", "城关")
                .row("奥家湾乡", "奥家湾", "奥家湾村")
                .row("交楼申乡", "交楼申", "交楼申村"));
        assertThat(band.firstRow()).isEqualTo(1);
        assertThat(band.lastRow()).isEqualTo(1);
    }

    @Test
    void offersBandsOfDifferentHeightOverTheSameRows() {
        assertThat(Reading.candidates(SheetBuilder.sheet("表")
                        .row("乡镇", "别名", "所在地")
                        .row("蔚汾镇", "蔚汾", "城关")
                        .row("奥家湾乡", "奥家湾", "奥家湾村")
                        .xlsx(folder.resolve("d.xlsx"))))
                .extracting(found -> found.firstRow() + "-" + found.lastRow())
                .contains("1-1", "1-2", "1-3", "2-2");
    }

    @Test
    void doesNotTakeFamiliesAndPersonsUnderAGroupForUnits() {
        HeaderBand band = best(SheetBuilder.sheet("表")
                .row("项目名称", "受益", null, "投资").merge("A1:A2", "B1:C1", "D1:D2")
                .row(null, "户", "人")
                .row("修路", 10, 35, 12.5));
        assertThat(Reading.headings(band)).containsExactly("项目名称", "受益/户", "受益/人", "投资");
    }
}
