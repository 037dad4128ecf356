package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterSamplesTest {
    private static final Path COMMITTED = Path.of("input-samples", "yq-elder-vets");

    @TempDir
    Path folder;

    @Test
    void writesTheCommittedWorkbooksByteForByte() throws IOException {
        RegisterSamples.write(folder);

        List<Path> written = files(folder);
        assertThat(written).map(Path::getFileName).map(Path::toString).containsExactly(
                "全县汇总登记册.xlsx", "新城镇老兽医申请登记册.xlsx", "疑难字样例.xlsx", "皋落乡等登记册.xls", "错误样例.xlsx");
        assertThat(written).allSatisfy(file ->
                assertThat(file).hasSameBinaryContentAs(COMMITTED.resolve(file.getFileName().toString())));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
