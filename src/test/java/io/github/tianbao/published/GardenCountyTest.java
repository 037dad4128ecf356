package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.GardenIndicatorTable;
import io.github.tianbao.samples.PrintedLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕21号: four kinds are headed 20, 25, 17 and 8 where their indicators have 30, 24, 11 and 5 points; three offices go by two names. */
class GardenCountyTest {
    private static final String DATE = "2021-08-20";

    @TempDir
    Path folder;

    @Test
    void findsTheFourHeadingsAndTheFiveOtherNamesAndNothingElseInTheAnnexAsPrinted() throws IOException {
        PrintedLayout printed = GardenIndicatorTable.printed();
        PublishedRun run = PublishedRun.of(printed, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrder("R02b 附件!A14", "R02c 附件!A26", "R02d 附件!A43", "R02f 附件!A59",
                "R17 附件!E28", "R17 附件!E39", "R17 附件!E40", "R17 附件!E48", "R17 附件!E50").containsExactlyInAnyOrderElementsOf(printed.findings());
        assertThat(run.messages("R02b")).containsExactly("“绿地建设”表头写20分，各项满分相加为30分，相差-10分");
        assertThat(run.messages("R02c")).containsExactly("“建设管控”表头写25分，各项满分相加为24分，相差1分");
        assertThat(run.messages("R02d")).containsExactly("“生态环境”表头写17分，各项满分相加为11分，相差6分");
        assertThat(run.messages("R02f")).containsExactly("“节能减排”表头写8分，各项满分相加为5分，相差3分");
        assertThat(run.messages("R17")).contains("责任单位“县卫健局”，领导小组名单写作“县卫体局”");
    }

    @Test
    void countsFortySixIndicatorsInFiftyRows() throws IOException {
        PublishedRun run = PublishedRun.of(GardenIndicatorTable.printed(), DATE, folder);

        assertThat(run.computed("同号行数")).hasSize(50).startsWith("2", "2", "1").filteredOn("3"::equals).hasSize(3);
        assertThat(run.computed("类满分合计").stream().distinct()).containsExactly("20分", "30分", "24分", "11分", "10分", "5分", "0分");
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsTheSameInAnotherLayoutAtTheMovedCells(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-garden-county");
    }

    static List<PrintedLayout> others() {
        return GardenIndicatorTable.others();
    }
}
