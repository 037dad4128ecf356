package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import io.github.tianbao.render.PdfWitness;
import io.github.tianbao.samples.FourUpSheets.Around;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five monitoring tables on paper: the words of the gazette, and what stands in them. */
class FourUpPaperTest {
    @TempDir
    private Path folder;

    private byte[] print(FourUpForm form, Around around, List<FourUpFirm> firms) throws IOException {
        Path file = new FourUpSheets(new XSSFWorkbook()).table("表", form, around, firms).layout("监测").save(folder);
        Program.Said said = Program.tianbao("run", file, "--out", folder.resolve("出"));
        assertThat(said.status()).as(said.all()).isZero();
        try (Stream<Path> papers = Files.list(folder.resolve("出/监测/监测表"))) {
            return Files.readAllBytes(papers.reduce((one, other) -> {
                throw new AssertionError("two tables: " + one + other);
            }).orElseThrow());
        }
    }

    private static Around around(FourUpForm form) {
        return Around.of(form, FourUpSheets.MONTH, form.office());
    }

    /** Cell by cell, without white space. */
    private static String words(byte[] pdf) {
        return bare(PdfWitness.cells(pdf));
    }

    /** Line by line, without white space. */
    private static String lines(byte[] pdf) {
        return bare(PdfWitness.text(pdf));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    @ParameterizedTest
    @EnumSource
    void printsTheWordsOfTheGazetteWithItsBlanksFilledIn(FourUpForm form) throws IOException {
        byte[] paper = print(form, around(form), FourUpFirms.several(form, 3));

        assertThat(words(paper)).contains("附件" + (form.ordinal() + 1), "提供部门：" + form.office(), bare(form.note()), "分管领导：李建国", "填报人：王秀英",
                "填表时间：2021年6月12日");
        assertThat(lines(paper)).contains(form.title(FourUpSheets.MONTH));
        assertThat(form.headings()).allSatisfy(heading -> assertThat(words(paper)).contains(bare(heading)));
        assertThat(PdfWitness.pages(paper)).isEqualTo(1);
        assertThat(PdfWitness.archivalFaults(paper)).isEmpty();
    }

    @Test
    void theReportAsksOnlyWhatIsAboutTheTablesThatWereSent() throws IOException {
        print(FourUpForm.INDUSTRY, around(FourUpForm.INDUSTRY), FourUpFirms.several(FourUpForm.INDUSTRY, 3));

        assertThat(words(Files.readAllBytes(folder.resolve("出/监测/核查报告.pdf")))).contains("主营业务收入是当年累计数还是全年预计数")
                .doesNotContain("申请奖励的金额", "房地产企业当前是不是真有开发项目");
    }

    @Test
    void printsTheHeadingAgainOnEveryPage() throws IOException {
        byte[] paper = print(FourUpForm.INDUSTRY, around(FourUpForm.INDUSTRY), FourUpFirms.several(FourUpForm.INDUSTRY, 40));

        assertThat(PdfWitness.pages(paper)).isEqualTo(3);
        assertThat(words(paper).split("规模以上工业企业监测信息表", -1)).hasSize(4);
        assertThat(words(paper).split("注：限预计", -1)).hasSize(2);
    }

    @Test
    void keepsTheWholeOfLongNamesAndAddresses() throws IOException {
        String name = "兴县黄河流域生态保护和高质量发展虚构示范区现代农业产业化综合开发（集团）有限责任公司蔚汾镇分公司";
        String address = "山西省吕梁市兴县蔚汾镇晋绥虚构开发区创新创业孵化产业园二期工程东南区第十八号标准化厂房三层301至309室";
        byte[] paper = print(FourUpForm.SERVICE, around(FourUpForm.SERVICE), List.of(FourUpFirms.of(FourUpForm.SERVICE, 0).with("名称", name).with("地址", address)));

        assertThat(words(paper)).contains(name, address);
    }

    @Test
    void printsATableWithoutFirmsToo() throws IOException {
        byte[] paper = print(FourUpForm.ESTATE, around(FourUpForm.ESTATE), List.of());

        assertThat(words(paper)).contains("房地产开发企业监测信息表", "提供部门：兴县住建局", "填报人：王秀英");
    }

    @Test
    void leavesBlankWhatNobodyFilledInAndWhoDidNotPass() throws IOException {
        FourUpFirm out = FourUpFirms.of(FourUpForm.BUILDING, 1).with("资质", "施工劳务不分等级");
        byte[] paper = print(FourUpForm.BUILDING, Around.blank(FourUpForm.BUILDING), List.of(FourUpFirms.of(FourUpForm.BUILDING, 0), out));

        assertThat(words(paper)).contains("兴县（市、区）年月有资质建筑业企业监测信息表", "提供部门：_____", "填表时间：年月日", "建筑工程施工总承包叁级")
                .doesNotContain("施工劳务", out.at("名称").toString());
    }
}
