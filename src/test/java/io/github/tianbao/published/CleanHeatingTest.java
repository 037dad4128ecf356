package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.CleanHeatingLists;
import io.github.tianbao.samples.PrintedLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕28号: the list of 四(三) sums to 527 households more than 三(一) sets; the one of 四(二) is right. */
class CleanHeatingTest {
    private static final String DATE = "2021-09-30";

    @TempDir
    Path folder;

    @Test
    void findsTheSurplusOf527HouseholdsAndNothingElseInTheListsAsPrinted() throws IOException {
        PrintedLayout printed = CleanHeatingLists.printed();
        PublishedRun run = PublishedRun.of(printed, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrder("R01c 改造任务清单!D3", "R01b 改造任务清单!D14")
                .containsExactlyInAnyOrderElementsOf(printed.findings());
        assertThat(run.messages("R01b")).containsExactly("“洁净煤+节能环保炉具”清单合计4827户，任务为4300户，相差527户");
        assertThat(run.messages("R01c")).containsExactly("两张清单总计5152户，全县任务为4625户，相差527户");
    }

    @Test
    void putsTheSurplusBeforeTheManager() throws IOException {
        assertThat(PublishedRun.of(CleanHeatingLists.printed(), DATE, folder).report())
                .contains("整张表的数对不上：两张清单总计5152户，全县任务为4625户，相差527户");
    }

    @Test
    void addsTheTownshipsUpAsTheCatalogueDoes() throws IOException {
        assertThat(PublishedRun.of(CleanHeatingLists.printed(), DATE, folder).computed("乡镇任务合计"))
                .hasSize(57).contains("1281户", "979户", "854户", "805户", "788户", "365户", "80户");
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsTheSameInAnotherLayoutAtTheMovedCells(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-clean-heating-2021");
    }

    static List<PrintedLayout> others() {
        return CleanHeatingLists.others();
    }
}
