package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.archive.examine.CheckItem;
import io.github.tianbao.archive.examine.CheckResult;
import io.github.tianbao.archive.examine.CheckResult.Result;
import io.github.tianbao.archive.examine.Examiner;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.check.ReferenceDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the package of one sample, and what the examination of it notices. */
class ArchiveExaminationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path shared;

    private static Path sealed;

    @TempDir
    Path folder;

    private Path bag;

    @BeforeAll
    static void archivesARegister() {
        Program.tianbao("run", Program.samples().resolve("yq-elder-vets/新城镇老兽医申请登记册.xlsx"),
                "--out", shared.resolve("结果"), "--archive", shared.resolve("档案"));
        sealed = shared.resolve("档案/0001-WS·2022-Y-MS-0001");
    }

    @BeforeEach
    void copiesThePackage() throws IOException {
        bag = ArchiveCopies.copy(sealed, folder.resolve(sealed.getFileName()));
    }

    @Test
    void describesThePackageWithTheElementsOfTheStandard() throws Exception {
        PackageMetadata metadata = MetadataReader.read(bag);
        assertThat(metadata.number()).isEqualTo(new PackageMetadata.Number(
                "0001-WS·2022-Y-MS-0001", "0001-WS·2022-Y-MS-", "0001", "WS", "2022", "永久", "MS", 1));
        assertThat(metadata.description()).isEqualTo(new PackageMetadata.Description("垣曲县基层（乡镇）老兽医申请登记册",
                List.of("垣政办发〔2022〕25号"), "新城镇人民政府", LocalDate.of(2022, 10, 27), "限制", 25));
        assertThat(metadata.making().referenceDate()).isEqualTo(
                new ReferenceDate(LocalDate.of(2022, 10, 27), ReferenceDate.Source.SHEET));
        assertThat(metadata.making().fonts()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(font -> assertThat(font.sha256()).hasSize(64));
        assertThat(metadata.sealed()).isEqualTo(LocalDate.of(2022, 10, 14));
        assertThat(bag.resolve("bag-info.txt")).content().contains("External-Identifier: 0001-WS·2022-Y-MS-0001\n")
                .contains("题名: 垣曲县基层（乡镇）老兽医申请登记册\n").contains("页数: 25\n").contains("文号: 垣政办发〔2022〕25号\n");
    }

    @Test
    void tracesEveryDecisionWithRuleValueAndClause() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(bag.resolve("data/轨迹/轨迹.jsonl"), StandardCharsets.UTF_8)) {
            lines.add(JSON.readTree(line));
        }
        JsonNode programme = lines.get(1);
        assertThat(programme.at("/规则/R01/要求").asText()).contains("到岗日期");
        assertThat(programme.at("/规则/R01/依据/0/文号").asText()).isEqualTo("垣政办发〔2022〕25号");
        assertThat(programme.at("/参数/月补助标准/值").asText()).isEqualTo("20元");
        List<JsonNode> records = lines.stream().filter(line -> line.has("行")).toList();
        assertThat(records).hasSize(20);
        JsonNode first = records.get(0);
        assertThat(first.at("/结论").asText()).isEqualTo("通过");
        assertThat(first.at("/计算/月补助金额").asText()).endsWith("元");
        assertThat(first.at("/规则/符合")).extracting(JsonNode::asText).contains("R01");
        assertThat(first.at("/步骤").fieldNames()).toIterable().anyMatch(step -> step.startsWith("月数("));
        assertThat(lines.get(2).at("/列/姓名").asText()).matches("[A-Z]+");
    }

    @Test
    void noticesMacrosLinksScriptsAndProgramsInWhatWasMade() throws IOException {
        workbookWith("data/结果/宏.xlsx", "xl/vbaProject.bin");
        workbookWith("data/结果/链接.xlsx", "xl/externalLinks/externalLink1.xml");
        Files.writeString(bag.resolve("data/结果/说明.txt"), "#!/bin/sh\n");
        Files.writeString(bag.resolve("data/规则包/run.bat"), "");
        pdfWithScript("data/结果/脚本.pdf");
        CheckResult harm = result(CheckItem.TB_4_1);
        assertThat(harm.result()).isEqualTo(Result.FAIL);
        assertThat(harm.detail()).contains("宏.xlsx带有宏").contains("链接.xlsx带有外部链接").contains("说明.txt带有可执行程序")
                .contains("run.bat带有可执行程序").contains("脚本.pdf带有脚本");
    }

    @Test
    void noticesPaperThatIsNotMadeToLast() throws IOException {
        pdfWithScript("data/结果/核查报告.pdf");
        assertThat(result(CheckItem.GD_3_5).detail()).isEqualTo("data/结果/核查报告.pdf没有声明是 PDF/A");
        assertThat(result(CheckItem.GD_3_4).detail()).contains("核查报告.pdf有1页，元数据里是");
    }

    @Test
    void noticesFilesThatDoNotOpen() throws IOException {
        Files.writeString(bag.resolve("data/结果/汇总表.xlsx"), "不是工作簿");
        Files.writeString(bag.resolve("data/结果/核查报告.pdf"), "不是 PDF");
        assertThat(result(CheckItem.GD_3_4).detail()).contains("汇总表.xlsx打不开").contains("核查报告.pdf打不开");
        ArchiveCopies.sealAnew(bag);
        assertThat(result(CheckItem.GD_2_5).detail()).contains("回执里的“汇总表.xlsx”与包里的不是同一个文件");
    }

    @Test
    void noticesMetadataThatContradictThemselves() throws IOException {
        Path file = bag.resolve("元数据.xml");
        String metadata = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, metadata.replace("<年度>2022", "<年度>2021").replace("<密级>限制", "<密级>内部")
                .replace("<室编件号>1", "<室编件号>2"), StandardCharsets.UTF_8);
        assertThat(result(CheckItem.GD_1_5).detail()).isEqualTo("年度是2021，日期却是2022-10-27");
        assertThat(result(CheckItem.GD_1_4).detail()).isEqualTo("密级不能是“内部”");
        assertThat(result(CheckItem.GD_1_7).result()).isEqualTo(Result.FAIL);
        Files.writeString(file, metadata.replace("题名", "标题"), StandardCharsets.UTF_8);
        assertThat(result(CheckItem.GD_3_1).detail()).isEqualTo("元数据.xml里缺少“题名”");
    }

    @Test
    void noticesADecisionThatIsNotTraced() throws IOException {
        Path trace = bag.resolve("data/轨迹/轨迹.jsonl");
        List<String> lines = Files.readAllLines(trace, StandardCharsets.UTF_8);
        Files.write(trace, lines.subList(0, lines.size() - 3), StandardCharsets.UTF_8);
        ArchiveCopies.sealAnew(bag);
        assertThat(result(CheckItem.GD_2_5).detail()).contains("回执有20条记录，轨迹有18条");
    }

    @Test
    void notesFilesThatOthersMayRead() throws IOException {
        Files.setPosixFilePermissions(bag.resolve("data/结果/receipt.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(result(CheckItem.TB_4_2).result()).isEqualTo(Result.NOTED);
    }

    private CheckResult result(CheckItem item) throws IOException {
        return new Examiner(new Pdfs()).examine(bag).results().stream().filter(one -> one.item() == item).findFirst().orElseThrow();
    }

    private void workbookWith(String name, String part) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bag.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.closeEntry();
        }
    }

    private void pdfWithScript(String name) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('你好')"));
            document.save(bag.resolve(name).toFile());
        }
    }
}
