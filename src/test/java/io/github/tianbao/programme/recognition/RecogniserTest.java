package io.github.tianbao.programme.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.HeadingCandidate.Heading;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.pack.LoadResult;
import io.github.tianbao.programme.pack.PackLoader;
import io.github.tianbao.programme.pack.SamplePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecogniserTest {
    private static final String[] ROSTER = {"序号", "姓名", "身份证号", "工作经历/到岗日期", "工作经历/离岗日期"};

    @TempDir
    Path templates;

    private int nextId;

    private Programme pack(String id, String name, String titleWord, String fields) {
        String text = """
                事项: %s
                名称: %s
                文件: [{文号: 甲〔2022〕1号, 标题: 方案, 机关: 甲县, 成文: 2022-07-27, 施行: {自: 2022-07-27, 依据: 落款日期}}]
                表:
                  - 名: 登记册
                    标题含: [%s]
                    字段:
                %s
                归档: {类别: 民生, 保管期限: 永久}
                """.formatted(id, name, titleWord, fields.indent(6).stripTrailing());
        LoadResult result = PackLoader.load(SamplePack.write(templates, id, text));
        assertThat(result.problems()).isEmpty();
        return result.programme().orElseThrow();
    }

    private Programme vets() {
        return pack("vets", "老兽医补助", "老兽医", """
                姓名: {类型: 姓名, 必有列: 是}
                身份证号: {表头: [公民身份号码], 类型: 身份证号, 必有列: 是}
                到岗日期: {表头: [工作经历/到岗日期], 类型: 日期, 必有列: 是}
                离岗日期: {表头: [工作经历/离岗日期], 类型: 日期}
                乡镇公示起: {表头: [乡镇公示/起], 类型: 日期}
                县级公示起: {表头: [县级公示/起], 类型: 日期}
                乡镇: {取自: [填报单位]}
                """);
    }

    private HeadingCandidate band(String sheet, int firstRow, int lastRow, List<String> titles, String... headings) {
        List<Heading> columns = new ArrayList<>();
        for (int column = 0; column < headings.length; column++) {
            columns.add(new Heading(column, Arrays.asList(headings[column].split("/"))));
        }
        return new HeadingCandidate(nextId++, sheet, firstRow, lastRow, titles, columns, 0.5);
    }

    private HeadingCandidate band(String... headings) {
        return band("表一", 3, 4, List.of("老兽医登记册"), headings);
    }

    private static Recognition recognise(List<Programme> programmes, HeadingCandidate... candidates) {
        return new Recogniser(programmes).recognise(List.of(candidates), List.of());
    }

    private Match only(HeadingCandidate... candidates) {
        Recognition recognition = recognise(List.of(vets()), candidates);
        assertThat(recognition.unrecognised()).isEmpty();
        assertThat(recognition.matches()).hasSize(1);
        return recognition.matches().get(0);
    }

    private String refusal(HeadingCandidate... candidates) {
        Recognition recognition = recognise(List.of(vets()), candidates);
        assertThat(recognition.matches()).isEmpty();
        assertThat(recognition.unrecognised()).hasSize(1);
        return recognition.unrecognised().get(0).reason();
    }

    @Test
    void findsTheColumnsOfAProgramme() {
        Match match = only(band(ROSTER));
        assertThat(match.programme().id()).isEqualTo("vets");
        assertThat(match.columns()).containsEntry("姓名", 1).containsEntry("身份证号", 2).containsEntry("到岗日期", 3);
        assertThat(match.score()).isEqualTo(0.57);
        assertThat(match.missing()).containsExactly("乡镇公示起", "县级公示起", "乡镇");
        assertThat(match.unused()).containsExactly("序号");
    }

    @Test
    void saysWhatItChoseAndWhy() {
        assertThat(only(band(ROSTER)).reasons()).containsExactly(
                "第3—4行认作“老兽医补助”的表头：7个字段里有4个找到了列。",
                "标题也对得上。",
                "按别名或上下级表头认出的列：“工作经历/到岗日期”→到岗日期、“工作经历/离岗日期”→离岗日期。",
                "表里没有“乡镇”这一列，改从填报单位里取。",
                "表里没有这些列，用到它们的规则不核查：“乡镇公示起”、“县级公示起”。",
                "没有用到的列：“序号”。");
    }

    @Test
    void readsAHeadingThroughSpacesStarsUnitsAndLineBreaks() {
        Match match = only(band("* 姓　名", "公民身份\n号码", "到岗日期："));
        assertThat(match.columns()).containsOnly(
                java.util.Map.entry("姓名", 0), java.util.Map.entry("身份证号", 1), java.util.Map.entry("到岗日期", 2));
    }

    @Test
    void takesTheHeadingItselfBeforeOneWithBrackets() {
        Match match = only(band("姓名（曾用）", "姓名", "身份证号", "到岗日期"));
        assertThat(match.columns()).containsEntry("姓名", 1);
    }

    @Test
    void looksPastBracketsWhereNothingElseMatches() {
        Match match = only(band("姓名（与身份证一致）", "身份证号（18位）", "到岗日期"));
        assertThat(match.columns()).containsEntry("姓名", 0).containsEntry("身份证号", 1);
    }

    @Test
    void tellsColumnsOfTheSameNameApartByTheirGroups() {
        Match match = only(band("姓名", "身份证号", "到岗日期", "乡镇公示/起", "乡镇公示/止", "县级公示/起", "县级公示/止"));
        assertThat(match.columns()).containsEntry("乡镇公示起", 3).containsEntry("县级公示起", 5);
        assertThat(match.unused()).containsExactly("乡镇公示/止", "县级公示/止");
    }

    @Test
    void doesNotTakeALeafThatStandsUnderTwoGroups() {
        assertThat(refusal(band("申请人/姓名", "配偶/姓名", "身份证号", "到岗日期"))).contains("但缺少必须有的列：“姓名”");
    }

    @Test
    void takesAPathWhoseUpperPartIsTheTitle() {
        assertThat(only(band("登记册/姓名", "登记册/身份证号", "登记册/工作经历/到岗日期")).columns()).containsEntry("到岗日期", 2);
    }

    @Test
    void choosesTheRowsThatSayMost() {
        Match match = only(
                band("表一", 4, 4, List.of("老兽医"), "", "", "", "到岗日期", "离岗日期"),
                band("表一", 3, 4, List.of("老兽医"), ROSTER),
                band("表一", 4, 5, List.of("老兽医"), "1", "张三", "110105194912310021", "到岗日期/1978-03-01"));
        assertThat(match.candidateId()).isEqualTo(1);
    }

    @Test
    void findsTwoTablesOnOneSheetAndOneOnAnother() {
        Recognition recognition = recognise(List.of(vets()),
                band("表一", 30, 31, List.of("填报单位：皋落乡"), ROSTER),
                band("表一", 3, 4, List.of("填报单位：新城镇"), ROSTER),
                band("表二", 3, 4, List.of(), ROSTER));
        assertThat(recognition.matches()).extracting(Match::candidateId).containsExactly(1, 0, 2);
    }

    @Test
    void readsAHeaderPrintedAgainAsTheSameTable() {
        Match match = only(band("表一", 3, 4, List.of("老兽医"), ROSTER), band("表一", 40, 41, List.of(), ROSTER));
        assertThat(match.candidateId()).isZero();
        assertThat(match.reasons()).contains("下面重复的表头：第40行。");
    }

    @Test
    void namesBothColumnsThatAreCalledAlike() {
        assertThat(refusal(band("姓名", "身份证号", "到岗日期", "姓名")))
                .contains("A列“姓名”和D列“姓名”都像是“姓名”，分不清用哪一列");
    }

    @Test
    void namesTheColumnsThatAreMissingAndTheOnesThatMayBeMeant() {
        Recognition recognition = recognise(List.of(vets()), band("序号", "姓名", "身分证号", "到岗日期"));
        Recognition.Unrecognised sheet = recognition.unrecognised().get(0);
        assertThat(sheet.reason()).isEqualTo("第3—4行看到的表头是：序号、姓名、身分证号、到岗日期。最接近的事项是“老兽医补助”，"
                + "但缺少必须有的列：“身份证号”（表里的“身分证号”，您是不是要写“身份证号”？）。请照这些名称改好表头，再重新报送。");
        assertThat(sheet.closest()).containsExactly(new Recognition.Closest("vets", List.of("身份证号"), List.of("身分证号")));
    }

    @Test
    void doesNotChooseBetweenProgrammesThatFitEqually() {
        Programme other = pack("other", "乡村医生补助", "乡村医生", """
                姓名: {类型: 姓名, 必有列: 是}
                身份证号: {类型: 身份证号, 必有列: 是}
                到岗日期: {类型: 日期, 必有列: 是}
                甲: {}
                乙: {}
                丙: {}
                丁: {}
                """);
        Recognition recognition = recognise(List.of(vets(), other), band("表一", 3, 3, List.of("登记册"), "姓名", "身份证号", "到岗日期"));
        assertThat(recognition.matches()).isEmpty();
        assertThat(recognition.unrecognised().get(0).reason())
                .contains("“老兽医补助”和“乡村医生补助”，分不清是哪一个", "“老兽医”或“乡村医生”");
        Recognition titled = recognise(List.of(vets(), other), band("表一", 3, 3, List.of("乡村医生登记册"), "姓名", "身份证号", "到岗日期"));
        assertThat(titled.matches()).extracting(match -> match.programme().id()).containsExactly("other");
    }

    @Test
    void doesNotFallBackOnASmallerProgrammeWhenTheRightOneMissesAColumn() {
        Programme small = pack("small", "花名册", "花名册", "姓名: {类型: 姓名, 必有列: 是}\n离岗日期: {类型: 日期, 必有列: 是}\n");
        Recognition recognition = recognise(List.of(small, vets()), band("姓名", "身份证号", "工作经历/离岗日期", "乡镇公示/起"));
        assertThat(recognition.matches()).isEmpty();
        assertThat(recognition.unrecognised().get(0).reason()).contains("“老兽医补助”").contains("缺少必须有的列：“到岗日期”");
    }

    @Test
    void refusesTwoBandsThatDoEquallyWellWithOtherColumns() {
        assertThat(refusal(
                band("表一", 3, 3, List.of(), "姓名", "身份证号", "到岗日期"),
                band("表一", 3, 4, List.of(), "身份证号", "姓名", "到岗日期"))).contains("也像是“老兽医补助”的表头，而且对应的列不同");
    }

    @Test
    void tellsOfSheetsThatHoldNoTable() {
        Recognition recognition = new Recogniser(List.of(vets())).recognise(
                List.of(band("表一", 3, 4, List.of(), ROSTER), band("统计", 1, 1, List.of(), "项目", "数量")), List.of("说明", "表一", "统计"));
        assertThat(recognition.matches()).hasSize(1);
        assertThat(recognition.unrecognised()).extracting(Recognition.Unrecognised::sheet).containsExactly("说明", "统计");
        assertThat(recognition.unrecognised()).extracting(Recognition.Unrecognised::reason).containsExactly(
                "没有看到表格，只有文字，已跳过。如果这里有要报送的表，请加上表头。",
                "没有看到任何认识的表头；最像表头的是第1行：项目、数量。如果这里有要报送的表，请检查表头；如果只是说明，不用处理。");
    }

    @Test
    void tellsOfATableThatIsNearlyCompleteBesideOneThatIs() {
        Recognition recognition = recognise(List.of(vets()), band("表一", 3, 4, List.of(), ROSTER),
                band("表一", 30, 30, List.of("续"), "姓名", "身份证", "到岗日期"));
        assertThat(recognition.matches()).hasSize(1);
        assertThat(recognition.unrecognised()).singleElement()
                .satisfies(sheet -> assertThat(sheet.reason()).startsWith("第30行").contains("“身份证号”"));
    }

    @Test
    void theOrderOfProgrammesAndCandidatesDoesNotMatter() {
        Programme other = pack("other", "乡村医生补助", "乡村医生", "姓名: {类型: 姓名, 必有列: 是}\n学历: {必有列: 是}\n");
        HeadingCandidate first = band("表一", 3, 4, List.of("老兽医"), ROSTER);
        HeadingCandidate second = band("表一", 4, 4, List.of(), "", "姓名", "", "到岗日期", "离岗日期");
        assertThat(recognise(List.of(vets(), other), first, second)).usingRecursiveComparison()
                .ignoringFieldsOfTypes(Programme.class)
                .isEqualTo(recognise(List.of(other, vets()), second, first));
    }
}
