package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.formatted;
import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedTotalsTest {
    @TempDir
    private Path folder;

    private Checking checking;

    @BeforeEach
    void load() {
        checking = Checking.with(folder, """
                表:
                  - 名: 计划表
                    称呼: [项目]
                    字段:
                      项目: {必有列: 是, 必填: 是}
                      金额: {类型: 数, 单位: 万元}
                      单价: {类型: 数, 单位: 元/亩}
                      日供水: {类型: 数, 单位: 吨/日}
                """);
    }

    private static SheetBuilder plan() {
        return sheet("计划").row("计划表").row("序号", "项目", "金额", "单价");
    }

    private List<String> findings(SheetBuilder sheet) {
        return Checking.lines(checking.check(sheet));
    }

    @Test
    void acceptsAGrandTotalUnderTheRowsToThePrecisionPrinted() {
        assertThat(findings(plan().row(1, "水渠", 10.126, 5).row(2, "道路", 20.2, 5).row("合计", null, 30.33, null))).isEmpty();
    }

    @Test
    void sumsWhatFlowsInADayButNoPrices() {
        SheetBuilder wells = sheet("计划").row("计划表").row("项目", "单价", "日供水").row("一号井", 5, 30).row("二号井", 5, 20);
        assertThat(findings(wells.row("合计", 7, 51)))
                .containsExactly("U8 错误 C5 “合计”行的日供水为51吨/日，第3行至第4行各行相加为50吨/日，相差1吨/日");
    }

    @Test
    void findsATotalThatIsNotTheSumOfItsRows() {
        assertThat(findings(plan().row(1, "水渠", 10.1, 5).row(2, "道路", 20.2, 5).row("合计", null, 30.4, null)))
                .containsExactly("U8 错误 C5 “合计”行的金额为30.4万元，第3行至第4行各行相加为30.3万元，相差0.1万元");
    }

    @Test
    void acceptsATotalFirstSectionsWithTheirOwnSumsAndSubtotalsAfterTheirRows() {
        assertThat(findings(plan()
                .row("合计", null, 100, null)
                .row("一、产业发展", null, 60, null).row(1, "种植", 40, null).row(2, "养殖", 20, null)
                .row("二、基础设施", null, 40, null).row(3, "道路", 25, null).row(4, "水渠", 15, null))).isEmpty();
        assertThat(findings(plan()
                .row(1, "种植", 40, null).row(2, "养殖", 20, null).row("小计", null, 60, null)
                .row(3, "道路", 25, null).row(4, "水渠", 15, null).row("小计", null, 40, null)
                .row("总计", null, 100, null))).isEmpty();
    }

    @Test
    void findsTheSectionWhoseSumIsWrong() {
        assertThat(findings(plan()
                .row("合计", null, 100, null)
                .row("一、产业发展", null, 60, null).row(1, "种植", 40, null).row(2, "养殖", 20, null)
                .row("二、基础设施", null, 45, null).row(3, "道路", 25, null).row(4, "水渠", 15, null)))
                .containsExactly("U8 错误 C7 “二、基础设施”行的金额为45万元，第8行至第9行各行相加为40万元，相差5万元");
    }

    @Test
    void comparesInTheUnitOfTheHeading() {
        assertThat(findings(sheet("计划").row("计划表").row("序号", "项目", "金额（元）", "单价")
                .row(1, "水渠", 100000, 5).row(2, "道路", formatted(200000, "#,##0"), 5).row("合计", null, formatted(300001, "#,##0"), null)))
                .containsExactly("U8 错误 C5 “合计”行的金额为30.0001万元，第3行至第4行各行相加为30万元，相差0.0001万元");
    }

    @Test
    void saysNothingOfASumOverCellsThatCannotBeRead() {
        assertThat(findings(plan().row(1, "水渠", "待定", 5).row(2, "道路", 20.2, 5).row("合计", null, 30.4, null)))
                .singleElement().asString().startsWith("U6 错误 C3");
    }
}
