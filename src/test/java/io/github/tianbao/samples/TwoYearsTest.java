package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoYearsTest {
    private static final Path COMMITTED = Path.of("input-samples", "yq-elder-vets-2022-2023");

    @TempDir
    Path folder;

    @Test
    void writesTheCommittedRegistersByteForByte() throws IOException {
        TwoYears.write(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(4).allSatisfy(file ->
                    assertThat(file).hasSameBinaryContentAs(COMMITTED.resolve(file.getFileName().toString())));
        }
    }
}
