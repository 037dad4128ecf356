package io.github.tianbao.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.template.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
    private static final Provenance SOURCE = new Provenance("新城镇.xlsx", "ab".repeat(32), "0.1.0");

    @TempDir static Path packs;
    private static Programme programme;

    @TempDir Path folder;

    @BeforeAll
    static void layOutThePack() {
        programme = TestPacks.copy("yq-elder-vets", packs);
    }

    @Test
    void printsAFormForEveryRecordThatPassesWithEveryCharacterOfItsData() throws Exception {
        render(new TestRegister().with("张珺").with("李𬭎", Map.of("户籍所在地", "垣曲县皋落乡塆村")).with("郭百顺", Map.of("被录用", "是")));

        assertThat(files("审批表")).containsExactly("新城镇-张珺.pdf", "皋落乡-李𬭎.pdf");
        String form = PdfWitness.text(bytes("审批表/皋落乡-李𬭎.pdf")).replaceAll("\\s", "");
        assertThat(form).contains("李𬭎", "垣曲县皋落乡塆村", "皋落乡畜牧兽医站", "19000000001", "180.00", "壹佰捌拾元整", "2160.00",
                "垣革牧字〔1978〕2号", "2022-002", "工作表“申请登记册”第6行", "新城镇.xlsx", "abababababab");
    }

    @Test
    void keepsAnOrdinaryFormOnOnePage() throws Exception {
        render(new TestRegister().with("张珺"));

        assertThat(PdfWitness.pages(bytes("审批表/新城镇-张珺.pdf"))).isEqualTo(1);
    }

    @Test
    void writesPdfA1bOnlyWithEmbeddedFonts() throws Exception {
        render(PaperSamples.mixed());

        String firstForm = "审批表/" + files("审批表").get(0);
        for (String path : List.of(firstForm, "公示名单.pdf", "核查报告.pdf")) {
            assertThat(PdfWitness.archivalFaults(bytes(path))).as(path).isEmpty();
            assertThat(PdfWitness.fonts(bytes(path))).as(path).isNotEmpty().noneMatch(name -> name.startsWith("!"));
        }
    }

    @Test
    void leavesOutTheFormThatCannotBePrintedNamesPersonCellAndCharacterAndPrintsTheOthers() throws Exception {
        Assessment decided = render(new TestRegister().with("张珺").with("吴𠮷英").with("李𬭎"));

        assertThat(files("审批表")).containsExactly("古城镇-李𬭎.pdf", "新城镇-张珺.pdf");
        RecordAssessment record = decided.tables().get(0).records().get(1);
        Finding finding = record.findings().get(0);
        assertThat(record.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding.cells()).extracting(Object::toString).containsExactly("C6");
        assertThat(finding.message()).contains("吴𠮷英").contains("𠮷（U+20BB7）");
    }

    @Test
    void leavesThatPersonOffTheNoticeListAndNamesTheCharacterInTheReport() throws Exception {
        render(new TestRegister().with("张珺").with("吴𠮷英"));

        assertThat(PdfWitness.text(bytes("公示名单.pdf"))).contains("张珺").doesNotContain("英");
        assertThat(PdfWitness.text(bytes("核查报告.pdf"))).contains("吴〔U+20BB7〕英");
    }

    @Test
    void postsOnlyThoseWhomThePackWantsPosted() throws Exception {
        Path chosen = Files.createDirectories(folder.resolve("packs"));
        TestPacks.copy("yq-elder-vets", chosen);
        Path pack = chosen.resolve("yq-elder-vets/programme.yaml");
        Files.writeString(pack, Files.readString(pack).replace("公示:\n", "公示:\n  当: 乡镇 = \"皋落乡\"\n"));

        PaperSamples.write(new TestRegister().with("张珺").with("李𬭎").check(TestPacks.load(chosen.resolve("yq-elder-vets"))), SOURCE, folder);

        assertThat(PdfWitness.text(bytes("公示名单.pdf"))).contains("李𬭎", "皋落乡").doesNotContain("张珺");
    }

    @Test
    void holdsBackANoticeListThatShowsAnIdentityNumber() throws Exception {
        Path careless = Files.createDirectories(folder.resolve("packs"));
        Programme leaking = TestPacks.copy("yq-elder-vets", careless);
        Files.writeString(careless.resolve("_shared/notice-list.ftlh"),
                "<html><body><#list 记录集 as 条><p>${条.姓名} ${条.身份证号}</p></#list></body></html>");

        assertThatThrownBy(() -> PaperSamples.write(new TestRegister().with("张珺").check(leaking), SOURCE, folder))
                .isInstanceOf(RenderFault.class).hasMessageContaining("140827********").hasMessageNotContaining("14082719540301");
        assertThat(folder.resolve("公示名单.pdf")).doesNotExist();
    }

    @Test
    void writesTheSameBytesForTheSameInput() throws Exception {
        render(PaperSamples.mixed());
        PaperSamples.write(PaperSamples.mixed().check(programme), SOURCE, folder.resolve("again"));

        for (String path : List.of("审批表/" + files("审批表").get(0), "公示名单.pdf", "核查报告.pdf")) {
            assertThat(bytes("again/" + path)).as(path).isEqualTo(bytes(path));
        }
    }

    @Test
    void saysNoneInTablesWithoutRows() throws Exception {
        render(new TestRegister());

        assertThat(PdfWitness.lines(bytes("公示名单.pdf"))).contains("无");
        assertThat(PdfWitness.lines(bytes("核查报告.pdf"))).contains("无");
    }

    @Test
    void repeatsTheHeadOfALongListOnEveryPage() throws Exception {
        render(new TestRegister().withOrdinary(200));

        int pages = PdfWitness.pages(bytes("公示名单.pdf"));
        assertThat(pages).isGreaterThan(4);
        assertThat(PdfWitness.lines(bytes("公示名单.pdf")).stream().filter(line -> line.startsWith("序号")).count()).isGreaterThanOrEqualTo(pages - 1);
        assertThat(PdfWitness.text(bytes("公示名单.pdf"))).contains("— 1 —").contains("— " + pages + " —");
    }

    @Test
    void tellsApartTwoPersonsOfOneName() throws Exception {
        render(new TestRegister().with("张珺").with("张珺", Map.of("乡镇", "新城镇", "户籍所在地", "新城镇北坡村")));

        assertThat(files("审批表")).containsExactly("新城镇-张珺.pdf", "新城镇-张珺（申请登记册第6行）.pdf");
    }

    private Assessment render(TestRegister register) throws Exception {
        return PaperSamples.write(register.check(programme), SOURCE, folder);
    }

    private byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }

    private List<String> files(String inside) throws IOException {
        try (var files = Files.list(folder.resolve(inside))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
