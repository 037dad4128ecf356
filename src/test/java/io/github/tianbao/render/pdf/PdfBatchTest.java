package io.github.tianbao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.render.PdfWitness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfBatchTest {
    private static final DocumentStamp STAMP = new DocumentStamp(LocalDate.of(2022, 9, 20), "Tianbao 0.1.0");

    private final PdfBatch batch = new PdfBatch(FontLibrary.bundled());

    @Test
    void givesEachDocumentAFileOfItsOwnWithItsOwnTextAndTitle() throws Exception {
        List<PrintResult> results = batch.print(List.of(form("张珺", 1), form("李𬭎", 1), form("王㛃", 1)), STAMP);

        assertThat(results).extracting(result -> PdfWitness.text(printed(result).pdf()).strip().lines().findFirst().orElse(""))
                .containsExactly("姓名：张珺", "姓名：李𬭎", "姓名：王㛃");
        assertThat(results).extracting(result -> PdfWitness.title(printed(result).pdf()))
                .containsExactly("审批表 张珺", "审批表 李𬭎", "审批表 王㛃");
    }

    @Test
    void countsThePagesOfEachDocumentByItself() throws Exception {
        List<PrintResult> results = batch.print(List.of(form("甲", 1), form("乙", 90), form("丙", 1)), STAMP);

        assertThat(results).extracting(result -> printed(result).pages()).containsExactly(1, 3, 1);
        assertThat(results).extracting(result -> PdfWitness.pages(printed(result).pdf())).containsExactly(1, 3, 1);
        assertThat(PdfWitness.text(printed(results.get(1)).pdf())).contains("第1页共3页").contains("第3页共3页");
        assertThat(PdfWitness.text(printed(results.get(2)).pdf())).contains("第1页共1页").doesNotContain("乙");
    }

    @Test
    void keepsEveryPartPdfA1b() throws Exception {
        List<PrintResult> results = batch.print(List.of(form("张珺", 1), form("李𬭎", 70)), STAMP);

        assertThat(results).allSatisfy(result -> assertThat(PdfWitness.archivalFaults(printed(result).pdf())).isEmpty());
        assertThat(PdfWitness.fonts(printed(results.get(0)).pdf())).isNotEmpty().noneMatch(name -> name.startsWith("!"));
    }

    @Test
    void leavesOutOnlyTheDocumentThatCannotBePrinted() throws Exception {
        List<PrintResult> results = batch.print(List.of(form("甲", 1), form("吴𠮷英", 1), form("丙", 1)), STAMP);

        assertThat(results.get(0)).isInstanceOf(PrintResult.Printed.class);
        assertThat(results.get(1)).isEqualTo(new PrintResult.Refused(List.of(new UnprintableCharacter(0x20BB7, "审批表 吴𠮷英"))));
        assertThat(PdfWitness.text(printed(results.get(2)).pdf())).contains("姓名：丙");
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        List<String> forms = IntStream.range(0, 20).mapToObj(i -> form("第" + i + "号", 1)).toList();

        List<PrintResult> once = batch.print(forms, STAMP);
        List<PrintResult> again = new PdfBatch(FontLibrary.bundled()).print(forms, STAMP);

        for (int i = 0; i < forms.size(); i++) {
            assertThat(printed(once.get(i)).pdf()).isEqualTo(printed(again.get(i)).pdf());
        }
    }

    @Test
    void printsAnEmptyBatch() throws Exception {
        assertThat(batch.print(new ArrayList<>(), STAMP)).isEmpty();
    }

    private static PrintResult.Printed printed(PrintResult result) {
        return (PrintResult.Printed) result;
    }

    private static String form(String name, int lines) {
        return "<html><head><title>审批表 " + name + "</title><style>@page { size: A4; margin: 20mm; "
                + "@bottom-center { content: '第' counter(page) '页共' counter(pages) '页'; font-family: 宋体; font-size: 9pt } } "
                + "body { font-family: 宋体; font-size: 14pt; line-height: 1.5 }</style></head><body><p>姓名：" + name + "</p>"
                + "<div>行</div>".repeat(lines) + "</body></html>";
    }
}
