package io.github.tianbao.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void beginsWithTheMarkThatExcelLooksFor() {
        assertThat(text(List.of("甲"))).isEqualTo("\uFEFF甲\r\n");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(text(List.of("甲,乙", "说“\"好\"”", "一\n二"))).isEqualTo("\uFEFF\"甲,乙\",\"说“\"\"好\"\"”\",\"一\n二\"\r\n");
    }

    @Test
    void keepsTextThatLooksLikeAFormulaText() {
        assertThat(text(List.of("=1+1", "@SUM", "-", "甲=乙"))).isEqualTo("\uFEFF'=1+1,'@SUM,'-,甲=乙\r\n");
    }

    private static String text(List<String> cells) {
        return new String(Csv.bytes(List.of(cells)), StandardCharsets.UTF_8);
    }
}
