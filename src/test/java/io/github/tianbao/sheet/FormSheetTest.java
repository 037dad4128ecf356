package io.github.tianbao.sheet;

import static io.github.tianbao.sheet.SheetBuilder.formatted;
import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms: labels and, beside or below them, what was filled in. */
class FormSheetTest {
    private static final Set<String> WORDS = Set.of("企业名称", "联系电话", "详细地址", "所属行业", "企业性质", "年度缴税", "申请金额", "人民币大写", "主管部门意见", "日期",
            "经办人", "填报单位", "填报时间", "姓名", "性别", "年龄", "住址");
    private static final Set<String> PATHS = Set.of("主管部门意见/日期", "申请金额/人民币大写", "经办人/联系电话");
    private static final FormLabels LABELS = new FormLabels() {
        @Override
        public boolean isLabel(String text) {
            return WORDS.contains(text.replaceAll("\\s", ""));
        }

        @Override
        public boolean isPath(String group, String label) {
            return PATHS.contains(group + "/" + label.replaceAll("\\s", ""));
        }
    };

    @TempDir
    private Path folder;

    private List<Table> forms(SheetBuilder sheets) {
        try (Workbook workbook = WorkbookReader.open(sheets.xlsx(folder.resolve("form.xlsx")))) {
            return workbook.tables(workbook.formCandidates(LABELS));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Each label with its value and where that stands, {@code 企业名称 = 甲公司 @B2}. */
    private Map<String, String> answers(SheetBuilder sheets) {
        Map<String, String> answers = new LinkedHashMap<>();
        Table form = forms(sheets).get(0);
        for (Row row : form.rows()) {
            form.header().columns().forEach(column -> {
                Cell cell = row.cells().get(column.index());
                answers.put(column.heading(), cell.shown() + " @" + cell.address());
            });
        }
        return answers;
    }

    private static SheetBuilder form() {
        return sheet("申报表").row("奖励申报表").merge("A1:D1")
                .row("填报单位：甲公司（盖章）", null, "填报时间：2021年7月5日").merge("A2:B2", "C2:D2")
                .row("企业名称", "甲公司", "联系电话", "19000000001")
                .row("详细\n地 址：", "兴县虚构路1号").merge("B4:D4")
                .row("所属行业", "☑ 工业", "□ 零售业", "企业性质")
                .row(null, "□ 服务业", "□ 批发业", "首次").merge("A5:A6")
                .row("年度缴税", "62.6（万元）")
                .row("申请金额", "人民币大写：伍万元整")
                .row("主管部门意见", "同意（盖章）")
                .row(null, "日期：2021年7月8日").merge("A9:A10", "B9:D9", "B10:D10")
                .row("经办人：冯建平    联系电话：19000000002");
    }

    @Test
    void readsValuesAtTheRightBelowAndWithinTheirCells() {
        assertThat(answers(form())).containsExactly(
                Map.entry("填报单位", "甲公司 @A2"), Map.entry("填报时间", "2021年7月5日 @C2"),
                Map.entry("企业名称", "甲公司 @B3"), Map.entry("联系电话", "19000000001 @D3"),
                Map.entry("详细地址", "兴县虚构路1号 @B4"),
                Map.entry("所属行业", "☑ 工业 □ 零售业 □ 服务业 □ 批发业 @B5"),
                Map.entry("企业性质", "首次 @D6"),
                Map.entry("年度缴税（万元）", "62.6 @B7"),
                Map.entry("申请金额/人民币大写", "伍万元整 @B8"),
                Map.entry("主管部门意见", "同意 @B9"), Map.entry("主管部门意见/日期", "2021年7月8日 @B10"),
                Map.entry("经办人", "冯建平 @A11"), Map.entry("经办人/联系电话", "19000000002 @A11"));
    }

    @Test
    void takesALineAroundTheFormForNoAnswerWhereTheFormAsksItself() {
        assertThat(answers(form().row("联系电话：0358-6320000"))).containsEntry("联系电话", "19000000001 @D3")
                .containsEntry("经办人/联系电话", "19000000002 @A11").hasSize(13);
    }

    @Test
    void readsAFormWhereverItStandsOnItsSheet() {
        assertThat(answers(sheet("申报表").row("附件2").skip(3).row(null, null, "企业名称", "甲公司", "联系电话", "1").skip(1).row(null, null, "所属行业", "☑工业", "□零售业")
                .row(null, null, null, "□批发业").merge("C7:C8").skip(2).row(null, null, "主管部门意见", "同意").row(null, null, null, "日期：2021年7月8日").merge("C11:C12")))
                .containsExactly(Map.entry("企业名称", "甲公司 @D5"), Map.entry("联系电话", "1 @F5"), Map.entry("所属行业", "☑工业 □零售业 □批发业 @D7"),
                        Map.entry("主管部门意见", "同意 @D11"), Map.entry("主管部门意见/日期", "2021年7月8日 @D12"));
    }

    @Test
    void tellsTitlesFillInsAndRowsOfTheForm() {
        Table form = forms(form()).get(0);
        assertThat(form.header().titles()).containsExactly("奖励申报表");
        assertThat(form.header().firstRow()).isEqualTo(2);
        assertThat(form.header().isForm()).isTrue();
        assertThat(form.header().headingCell(3).toString()).isEqualTo("C3");
        assertThat(form.fillIns()).contains(new FillIn("填报时间", "2021年7月5日", new io.github.tianbao.value.CellAddress(2, 2)));
    }

    @Test
    void keepsNumbersAndDatesAsTheyAre() {
        Table form = forms(sheet("表").row("企业名称", "甲公司").row("年度缴税", 62.6).row("填报时间", formatted(44382, "yyyy-mm-dd")).row("联系电话", 19000000001L)).get(0);
        Map<Integer, Cell> cells = form.rows().iterator().next().cells();
        assertThat(cells.get(1).content()).isInstanceOf(Content.Number.class);
        assertThat(cells.get(2).content()).isInstanceOf(Content.Day.class);
    }

    @Test
    void readsValuesUnderLabelsThatStandSideBySide() {
        assertThat(answers(sheet("表").row("姓名", "性别", "年龄").row("张三", "男", 40).row("住址", "甲村").row("联系电话", "1")
                .row("企业名称", "乙公司"))).containsEntry("姓名", "张三 @A2").containsEntry("性别", "男 @B2").containsEntry("年龄", "40 @C2")
                .containsEntry("住址", "甲村 @B3");
    }

    @Test
    void leavesBlankWhatNobodyFilledInAndKnowsItsCell() {
        assertThat(answers(sheet("表").row("企业名称", "甲公司").row("联系电话", null, "详细地址").row("年度缴税", "（万元）").row("主管部门意见", "（盖章）")
                .row(null, "日期：    年  月  日").merge("A4:A5")))
                .containsEntry("联系电话", " @B2").containsEntry("详细地址", " @D2").containsEntry("年度缴税（万元）", " @B3")
                .containsEntry("主管部门意见", " @B4").containsEntry("主管部门意见/日期", " @B5");
    }

    @Test
    void makesNoRecordOfAFormThatNobodyHasFilledIn() {
        SheetBuilder blank = sheet("表").row("企业名称").row("联系电话", null).row("所属行业", "□工业", "□零售业").row("年度缴税", "（万元）");
        assertThat(forms(blank)).singleElement().satisfies(form -> assertThat(form.rows()).isEmpty());
    }

    @Test
    void takesAHeaderOverRowsForNoForm() {
        SheetBuilder list = sheet("台账").row("奖励申报台账").row("填报单位：甲局").row("企业名称", "联系电话", "详细地址", "所属行业", "年度缴税");
        for (int at = 0; at < 5; at++) {
            list.row("甲公司" + at, "1900000000" + at, "虚构路", "工业", at);
        }
        assertThat(forms(list)).isEmpty();
    }

    @Test
    void takesAGroupedHeaderForNoForm() {
        SheetBuilder list = sheet("台账").row("企业名称", "主管部门意见", null, "申请金额", "经办人").row(null, "意见", "日期", "人民币大写", "联系电话").merge("B1:C1", "A1:A2")
                .row("甲公司", "同意", "2021-07-08", "伍万元整", "1");
        assertThat(forms(list)).isEmpty();
    }

    @Test
    void passesOverSheetsThatAreNoForms() {
        SheetBuilder others = sheet("空").and("说明").row("本表由企业填写。").row("联系电话请写手机。").and("三个词").row("企业名称", "甲").row("联系电话", "1");
        assertThat(forms(others)).isEmpty();
    }

    @Test
    void takesASheetBeyondTheSizeOfAFormForNone() {
        SheetBuilder large = form();
        for (int at = 0; at < 220; at++) {
            large.row("第" + at + "行");
        }
        assertThat(forms(large)).isEmpty();
    }

    @Test
    void readsAFormOnEachSheet() {
        SheetBuilder two = form().and("申报表2").row("企业名称", "乙公司").row("联系电话", "1").row("详细地址", "2").row("年度缴税", 3);
        assertThat(forms(two)).extracting(Table::sheet).containsExactly("申报表", "申报表2");
    }

    @Test
    void keepsEveryOneOfSeveralEqualLabels() {
        List<String> headings = new ArrayList<>();
        forms(sheet("表").row("企业名称", "甲").row("联系电话", "1").row("联系电话", "2").row("详细地址", "3")).get(0)
                .header().columns().forEach(column -> headings.add(column.heading()));
        assertThat(headings).containsExactly("企业名称", "联系电话", "联系电话", "详细地址");
    }

    @Test
    void survivesLabelsAtTheEdgeOfASheetAndOddMerges() {
        Object[] wide = new Object[16_384];
        wide[16_383] = "企业名称";
        SheetBuilder odd = sheet("表").row(wide).row("联系电话").row("详细地址").row("年度缴税", "1").row("经办人：", "冯").merge("A2:B3", "A5:A6");
        assertThat(answers(odd)).containsEntry("年度缴税", "1 @B4").containsEntry("经办人", "冯 @B5").containsEntry("企业名称", " @XFD2").containsKey("联系电话");
    }
}
