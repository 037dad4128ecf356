package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.PrintedLayout;
import io.github.tianbao.samples.ReforestationTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕38号: all rows and columns of the annex add up, and so does the figure in the text. */
class ReforestationTest {
    private static final List<String> TOWNSHIPS = List.of("奥家湾乡", "交楼申乡", "孟家坪乡", "东会乡", "蔚汾镇", "康宁镇", "固贤乡", "高家村镇",
            "蔡家崖乡", "瓦塘镇", "魏家滩镇", "赵家坪乡", "蔡家会镇", "圪塔上乡", "罗峪口镇");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("layouts")
    void findsNothingWrongInAnyLayoutAndKnowsAllTownships(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, "2021-10-01", folder);

        assertThat(run.findings()).isEmpty();
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-reforestation");
        assertThat(run.computed("规范乡镇")).containsExactlyElementsOf(TOWNSHIPS);
        assertThat(run.computed("年度相加")).startsWith("40400亩", "8000亩", "136730亩");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsASlipOfOneMuWhereverItStands(ReforestationTable.Slip slip) throws IOException {
        PrintedLayout layout = ReforestationTable.withSlip(slip);

        assertThat(PublishedRun.of(layout, "2021-10-01", folder).findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
    }

    @Test
    void reportsNothingAboutTablesThatWereNotSentIn() throws IOException {
        assertThat(PublishedRun.of(ReforestationTable.printed(), "2021-10-01", folder).report())
                .contains("通过").doesNotContain("户乡镇", "应补金额");
    }

    static List<PrintedLayout> layouts() {
        return Stream.concat(Stream.of(ReforestationTable.printed()), ReforestationTable.others().stream()).toList();
    }

    static List<ReforestationTable.Slip> broken() {
        return List.of(ReforestationTable.Slip.values());
    }
}
