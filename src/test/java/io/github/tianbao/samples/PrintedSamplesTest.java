package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSamplesTest {
    private static final Map<String, PrintedLayout> SAMPLES = Map.of(
            "xx-clean-heating-2021", CleanHeatingLists.printed(),
            "xx-reforestation", ReforestationTable.printed(),
            "xx-finance-stations", FinanceStationTable.printed());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xx-clean-heating-2021", "xx-reforestation", "xx-finance-stations"})
    void writesTheCommittedWorkbookByteForByte(String programme) throws IOException {
        Path written = SAMPLES.get(programme).save(folder);

        assertThat(written).hasSameBinaryContentAs(Path.of("input-samples", programme, written.getFileName().toString()));
    }
}
