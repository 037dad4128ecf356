package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.PrintedLayout;
import io.github.tianbao.samples.RelocationSites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕17号 prints no table: its fifteen sites, listed as offices would, agree with what its text says of them. */
class RelocationSitesTest {
    private static final String DATE = "2021-07-20";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("layouts")
    void findsNothingWrongInTheFifteenSitesInAnyLayoutAndKnowsThemAll(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, DATE, folder);

        assertThat(run.findings()).isEmpty();
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-relocation-registration");
        assertThat(run.computed("规范安置点")).hasSize(15).doesNotHaveDuplicates().contains("兴县南通小区", "四栋回购楼房", "固贤乡固贤村搬迁安置点");
    }

    @ParameterizedTest
    @EnumSource(RelocationSites.Slip.class)
    void findsASlipWhereItStands(RelocationSites.Slip slip) throws IOException {
        PrintedLayout layout = RelocationSites.withSlip(slip);

        assertThat(PublishedRun.of(layout, DATE, folder).findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
    }

    @Test
    void missesASiteThatIsNotInTheCountysLedger() throws IOException {
        PrintedLayout layout = RelocationSites.withoutTheFirst();

        assertThat(PublishedRun.of(layout, DATE, folder).findings()).containsExactlyElementsOf(layout.findings());
    }

    static List<PrintedLayout> layouts() {
        return RelocationSites.layouts();
    }
}
