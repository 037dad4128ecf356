package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.PdfWitness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report stays within its paper and breaks its pages where a manager would, whatever the names of those who report. */
class ReportPagesTest {
    private static final Pattern HEAD = Pattern.compile("^(工作表\\s*表头行|规则\\s*(内容|姓名|称呼)|[一二三四五六七]、)");

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"企业填的申报表", "准四上企业监测信息表（有错）"})
    void noPageEndsWithTheHeadOfATable(String sample) throws IOException {
        assertThat(PdfWitness.lastLines(report(sample))).isNotEmpty().noneMatch(line -> HEAD.matcher(line).find());
    }

    /** What would stand beyond the edge of the paper is not set at all. */
    @Test
    void aLongNameOfWhoReportsLeavesRoomForItsFigures() throws IOException {
        assertThat(PdfWitness.cells(report("企业填的申报表"))).contains("无法判定", "申请奖励额比较", "100007.00", "20000.80");
    }

    private byte[] report(String sample) throws IOException {
        Path file = Program.samples().resolve("xx-four-up-monitoring").resolve(sample + ".xlsx");
        Program.Said said = Program.tianbao("run", file, "--out", out, "--only", "核查报告");
        assertThat(said.status()).as(said.all()).isZero();
        return Files.readAllBytes(out.resolve(sample).resolve("核查报告.pdf"));
    }
}
