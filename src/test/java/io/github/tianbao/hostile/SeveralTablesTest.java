package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than one table in a workbook: beside each other, below each other, one list over several sheets. */
class SeveralTablesTest {
    @TempDir
    private Path folder;
    private Path packs;

    @BeforeEach
    void packs() {
        packs = SmallPacks.relief(folder.resolve("packs"));
        SmallPacks.write(packs, "heating", "取暖补助", """
                表:
                  - 名: 取暖名册
                    称呼: [户主]
                    标识: [户主]
                    字段:
                      户主: {类型: 姓名, 必有列: 是, 必填: 是}
                      吨数: {类型: 数, 必有列: 是, 必填: 是}
                规则:
                  R02:
                    名: 不超过一吨
                    要求: 吨数 不超过 1
                    级别: 错误
                    提示: 超过一吨
                    依据: {条: 一, 原文: 每户不超过一吨}
                """);
    }

    private HandedIn hand(SheetBuilder sheet) {
        return HandedIn.in(sheet.xlsx(folder.resolve("表.xlsx")), packs);
    }

    /** Each record as {@code programme sheet!row}. */
    private static List<String> records(HandedIn handed) {
        List<String> records = new ArrayList<>();
        for (JsonNode table : handed.receipt().path("tables")) {
            table.path("records").forEach(record -> records.add(
                    table.path("programme").asText() + " " + record.path("sheet").asText() + "!" + record.path("row").asText()));
        }
        return records;
    }

    @Test
    void twoTablesOfTwoProgrammesBesideEachOther() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("某村两项补助").merge("A1:F1")
                .row("姓名", "乡镇", "救助金额", null, "户主", "吨数")
                .row("张小山", "新城镇", 2000, null, "赵大河", 0.5)
                .row("李秀兰", "新城镇", 800, null, "孙长海", 1.5)
                .row(null, null, null, null, "钱有福", 1));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 C3", "R02 F4");
        assertThat(records(handed)).containsExactlyInAnyOrder("relief 表!3", "relief 表!4", "heating 表!3", "heating 表!4", "heating 表!5");
        handed.marked("表", "C3").marked("表", "F4");
    }

    @Test
    void oneListThatGoesOnToTheRight() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("临时救助花名册").merge("A1:F1").row("单位：元")
                .row("序号", "姓名", "救助金额", "序号", "姓名", "救助金额")
                .row(1, "张小山", 2000, 3, "赵大河", 500)
                .row(2, "李秀兰", 800, 4, "孙长海", 1500)
                .row(null, null, null, 5, "钱有福", 100)
                .row("合计", null, 2800, null, null, null));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 C4", "R01 F5");
        assertThat(records(handed)).hasSize(5);
    }

    @Test
    void oneListBesideItselfWithItsUnitOnTheOtherSide() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("填报单位：新城镇", null, null, "单位：万元")
                .row("姓名", "救助金额", null, "姓名", "救助金额")
                .row("张小山", 0.2, null, "赵大河", 0.05)
                .row("李秀兰", 0.08, null, "孙长海", 0.15));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 B3", "R01 E4");
    }

    @Test
    void aBlankColumnWithinATableDividesNothing() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("序号", "姓名", null, "乡镇", "救助金额")
                .row(1, "张小山", null, "新城镇", 2000).row(2, "李秀兰", null, "新城镇", 800));
        assertThat(handed.findings()).containsExactly("R01 E2");
        assertThat(records(handed)).hasSize(2);
    }

    @Test
    void aRefusedTableWithABlankColumnIsToldOfAsAWhole() {
        hand(SheetBuilder.sheet("表").row("姓名", "乡镇", null, "救助金颔", "发放日期").row("张小山", "新城镇", null, 2000, "2022-03-01"))
                .refused("姓名、乡镇、救助金颔、发放日期", "您是不是要写“救助金额”？");
    }

    @Test
    void recordsThatSayTheSameAgainAndAgainAreNoHeadings() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("姓名", "乡镇", "救助金额", "备注").row("张小山", "同", "2000", "同").row("同", "同", "同", "同"));
        assertThat(handed.findings()).contains("R01 C2");
        assertThat(handed.receipt().path("tables")).hasSize(1);
    }

    @Test
    void twoTablesBelowEachOther() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("临时救助花名册").row("姓名", "救助金额").row("张小山", 2000).row("合计", 2000)
                .row("制表人：王芳").skip(1).row("取暖名册").row("户主", "吨数").row("赵大河", 1.5).row("孙长海", 1));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 B3", "R02 B9");
        assertThat(records(handed)).containsExactlyInAnyOrder("relief 表!3", "heating 表!9", "heating 表!10");
    }

    @Test
    void twoTablesOfOneProgrammeBelowEachOtherUnderTheirOwnTitles() {
        HandedIn handed = hand(SheetBuilder.sheet("表").row("新城镇花名册").row("姓名", "救助金额").row("张小山", 2000).row("合计", 2000)
                .row("毛家湾镇花名册").row("姓名", "救助金额").row("李秀兰", 1500).row("合计", 1600));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 B3", "R01 B7", "U8 B8");
        assertThat(handed.receipt().path("tables")).hasSize(2);
    }

    @Test
    void oneListOverSeveralSheetsEachWithItsHeader() {
        HandedIn handed = hand(SheetBuilder.sheet("新城镇").row("姓名", "救助金额").row("张小山", 2000)
                .and("毛家湾镇").row("填报单位：毛家湾镇").row("姓名", "救助金额").row("李秀兰", 800).row("王建国", 1500)
                .and("说明").row("本表由各镇填报"));
        assertThat(handed.findings()).containsExactlyInAnyOrder("R01 B2", "R01 B4");
        assertThat(records(handed)).containsExactlyInAnyOrder("relief 新城镇!2", "relief 毛家湾镇!3", "relief 毛家湾镇!4");
    }
}
