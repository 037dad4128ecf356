package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The score sheet of the garden county: what is filled in, what it scores, what vetoes. */
class GardenScoreSheetTest {
    private static final Path SAMPLES = Path.of("input-samples/xx-garden-county");

    @TempDir
    Path folder;

    @Test
    void scoresTheWorkedExampleWith98Points() throws IOException {
        String sheet = scoreSheet("自评表");

        assertThat(sheet).contains("基本分95＋加分3＝总分98否决项0项", "二、绿地建设(30分)各项满分30应得27", "四、生态环境(11分)各项满分11应得11加分3")
                .contains("9建成区绿化覆盖率(%)4≥38%，每少1扣136.4%33未达标", "27历史风貌保护2一项不足扣0.50项不足22达标")
                .contains("建成区绿化覆盖率(%)：36.4%，比38%少1.6不扣3；也扣一步2；按比例2.4");
    }

    @Test
    void printsEveryIndicatorOnce() throws IOException {
        String sheet = scoreSheet("自评表");

        assertThat(sheet.split("一票否决项（有一项不达标")[0].split("公园规范化管理", -1)).hasSize(2);
        assertThat(sheet).contains("45林荫路推广率(%)2").contains("46综合否定项否决近两年没有所列事件另查");
    }

    @Test
    void saysThatVetoesOutweighPoints() throws IOException {
        String sheet = scoreSheet("自评表（有错）");

        assertThat(sheet).contains("否决项2项，一票否决", "10建成区绿地率(%)（≥33%）32.99%不达标", "12公园绿地服务半径覆盖率(%)4≥80%，每少5扣171%23未达标");
    }

    @Test
    void makesNoScoreSheetOfTheAnnexThatNobodyFilledIn() throws IOException {
        assertThat(run("指标体系责任分解表（刊印）").resolve("自评评分表.pdf")).doesNotExist();
    }

    private Path run(String sample) throws IOException {
        Program.Said said = Program.tianbao("run", SAMPLES.resolve(sample + ".xlsx"), "--out", folder, "--date", "2022-10-10");
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(Files.exists(folder.resolve(sample))).isTrue();
        return folder.resolve(sample);
    }

    private String scoreSheet(String sample) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(run(sample).resolve("自评评分表.pdf").toFile())) {
            return new PDFTextStripper().getText(sheet).replaceAll("[\\s\\u3000]", "");
        }
    }
}
