package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.FinanceStationTable;
import io.github.tianbao.samples.PrintedLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕35号: each of the fifteen townships has one bank; ten of them are printed by their short names. */
class FinanceStationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("layouts")
    void findsNothingWrongInAnyLayoutAndFoldsTenShortNames(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, "2021-10-01", folder);

        assertThat(run.findings()).isEmpty();
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-finance-stations");
        assertThat(run.computed("规范乡镇")).hasSize(15).doesNotHaveDuplicates().contains("奥家湾乡", "罗峪口镇", "圪塔上乡");
        assertThat(run.computed("名称已折合")).filteredOn("简称"::equals).hasSize(10);
    }

    static List<PrintedLayout> layouts() {
        return Stream.concat(Stream.of(FinanceStationTable.printed()), FinanceStationTable.others().stream()).toList();
    }
}
