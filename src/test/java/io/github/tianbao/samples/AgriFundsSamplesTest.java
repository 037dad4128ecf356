package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

class AgriFundsSamplesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "xx-agri-funds-2021/资金使用计划表（刊印）.xlsx", "xx-agri-funds-2021/资金拨付台账.xlsx",
        "yq-agri-funds-2022/资金安排情况表（正文）.xlsx", "yq-agri-funds-2022/资金计划表.xlsx"})
    void writesTheCommittedWorkbooksByteForByte(String name) throws IOException {
        AgriFundsSamples.write(folder);
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(Path.of("input-samples").resolve(name));
    }
}
