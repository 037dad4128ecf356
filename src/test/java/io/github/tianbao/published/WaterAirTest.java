package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.PrintedLayout;
import io.github.tianbao.samples.WaterAirTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕22号: annex 3 contradicts the text in deadline and responsible units; titles differ from the list of annexes; nothing else. */
class WaterAirTest {
    private static final String DATE = "2021-08-20";

    @TempDir
    Path folder;

    @Test
    void findsTheTitlesAndTheTwoContradictionsOfAnnexThreeAsPrintedAndNothingElse() throws IOException {
        PrintedLayout printed = WaterAirTables.printed();
        PublishedRun run = PublishedRun.of(printed, DATE, folder);

        assertThat(run.findings())
                .containsExactlyInAnyOrder("R31b 附件!A2", "R31c 附件!A9", "R31d 附件!A16", "R11b 附件!G17", "R11c 附件!H17")
                .containsExactlyInAnyOrderElementsOf(printed.findings());
        assertThat(run.messages("R11b")).containsExactly("5个村的完成时限与正文不一致：名单写2021-10-31，正文是2021-12-31");
        assertThat(run.messages("R11c")).containsExactly("5个村的责任单位与正文不一致，正文是蔚汾镇、蔡家崖乡、奥家湾乡、县生态环境分局");
    }

    @Test
    void readsAllThreeWaysInWhichDeadlinesAreWritten() throws IOException {
        assertThat(PublishedRun.of(WaterAirTables.printed(), DATE, folder).computed("完成期限"))
                .containsExactly("2021-10-31", "2021-10-31", "2021-08-31", "2023-12-31", "", "", "",
                        "2021-10-31", "2021-10-31", "2021-10-31", "2021-10-31", "2021-10-31");
    }

    @Test
    void finds15000TonsADayThatThePlantHadBefore() throws IOException {
        assertThat(PublishedRun.of(WaterAirTables.printed(), DATE, folder).computed("原有处理能力")).contains("1.5万吨");
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsTheSameInAnotherLayoutAtTheMovedCells(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-water-air-2021");
    }

    static List<PrintedLayout> others() {
        return WaterAirTables.others();
    }
}
