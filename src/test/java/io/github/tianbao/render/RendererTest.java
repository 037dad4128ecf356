package io.github.tianbao.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.template.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {
    private static final Provenance SOURCE = new Provenance("新城镇.xlsx", "ab".repeat(32), "0.1.0");
    private static final FontLibrary FONTS = FontLibrary.bundled();

    @TempDir static Path packs;
    private static Programme programme;

    @TempDir Path folder;

    private final Renderer renderer = new Renderer(FONTS, (xhtml, stamp) -> xhtml.getBytes(StandardCharsets.UTF_8));

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
        Rendering rendering = render(PaperSamples.mixed());

        List<String> pdfs = rendering.outputs().stream().map(Output::path).filter(path -> path.endsWith(".pdf")).toList();
        assertThat(pdfs).hasSizeGreaterThan(10).contains("公示名单.pdf", "核查报告.pdf");
        for (String path : List.of(pdfs.get(0), pdfs.get(1), "公示名单.pdf", "核查报告.pdf")) {
            assertThat(PdfWitness.archivalFaults(bytes(path))).as(path).isEmpty();
            assertThat(PdfWitness.fonts(bytes(path))).as(path).isNotEmpty().noneMatch(name -> name.startsWith("!"));
        }
    }

    @Test
    void namesPersonCellAndCharacterOfAFormThatCannotBePrintedAndPrintsTheOthers() throws Exception {
        Rendering rendering = render(new TestRegister().with("张珺").with("吴𠮷英").with("李𬭎"));

        assertThat(files("审批表")).containsExactly("古城镇-李𬭎.pdf", "新城镇-张珺.pdf");
        Withheld form = rendering.withheld().get(0);
        assertThat(form.label()).isEqualTo("吴𠮷英");
        assertThat(form.row()).isEqualTo(6);
        assertThat(form.cells()).extracting(Object::toString).containsExactly("C6");
        assertThat(form.message()).contains("“𠮷（U+20BB7）”").contains("C6").contains("吴𠮷英");
    }

    @Test
    void withholdsANoticeListThatWouldMisprintAName() throws Exception {
        Rendering rendering = render(new TestRegister().with("张珺").with("吴𠮷英"));

        assertThat(folder.resolve("公示名单.pdf")).doesNotExist();
        assertThat(rendering.withheld()).extracting(Withheld::path).contains("公示名单.pdf");
    }

    @Test
    void printsTheReportAllTheSameWithAMarkForTheMissingCharacter() throws Exception {
        render(new TestRegister().with("张珺").with("吴𠮷英", Map.of("离岗日期", "")));

        assertThat(PdfWitness.text(bytes("核查报告.pdf"))).contains("吴〓（U+20BB7）英");
    }

    @Test
    void withholdsANoticeListThatShowsAnIdentityNumber() throws Exception {
        Path leaky = Files.createDirectories(folder.resolve("packs"));
        Programme careless = TestPacks.copy("yq-elder-vets", leaky);
        Files.writeString(leaky.resolve("_shared/notice-list.ftlh"),
                "<html><body><#list 记录集 as 条><p>${条.姓名} ${条.身份证号}</p></#list></body></html>");

        Rendering rendering = renderer.render(new TestRegister().with("张珺").check(careless), SOURCE, folder);

        assertThat(folder.resolve("公示名单.pdf")).doesNotExist();
        Withheld notice = rendering.withheld().get(0);
        assertThat(notice.path()).isEqualTo("公示名单.pdf");
        assertThat(notice.message()).contains("1处没有遮盖的号码").contains("140827********").doesNotContain("14082719540301");
    }

    @Test
    void writesTheSameBytesForTheSameInput() throws Exception {
        Rendering once = render(PaperSamples.mixed());
        Rendering again = renderer.render(PaperSamples.mixed().check(programme), SOURCE, folder.resolve("again"));

        assertThat(again.outputs()).isEqualTo(once.outputs());
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

        assertThat(files("审批表")).containsExactly("新城镇-张珺.pdf", "新城镇-张珺（第6行）.pdf");
    }

    private Rendering render(TestRegister register) throws Exception {
        return renderer.render(register.check(programme), SOURCE, folder);
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
