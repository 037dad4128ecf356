package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.intake.Submissions;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Forms, summary workbook, report and receipt name the same sums, read back by other libraries than those that wrote them. */
class AgreementTest {
    private static final Pattern ON_FORM = Pattern.compile("月补助金额\\s*([0-9.]+)\\s*（大写）");
    private static final Pattern ON_REPORT = Pattern.compile("月补助金额\\s*([0-9.]+)\\s*元");

    @TempDir
    Path out;

    @TestFactory
    Stream<DynamicTest> everySampleAgreesWithItself() throws IOException {
        return Submissions.find(List.of(Program.samples().resolve("yq-elder-vets")), out).stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> assertAgreement(sample)));
    }

    private void assertAgreement(Path sample) throws IOException {
        Program.tianbao("run", sample, "--out", out);
        String name = sample.getFileName().toString();
        Path folder = out.resolve(name.substring(0, name.lastIndexOf('.')));
        JsonNode receipt = new ObjectMapper().readTree(Files.readString(folder.resolve("receipt.json")));

        List<BigDecimal> onForms = onForms(folder.resolve("审批表"));
        BigDecimal sum = onForms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isPositive();
        assertThat(onReceipt(receipt)).isEqualByComparingTo(sum);
        assertThat(onForms).hasSize(passing(receipt));
        assertThat(inSummary(folder.resolve("汇总表.xlsx"), "按乡镇汇总", "月补助合计（元）")).isEqualByComparingTo(sum);
        assertThat(inSummary(folder.resolve("汇总表.xlsx"), "月发放表", "月补助金额（元）")).isEqualByComparingTo(sum);
        assertThat(first(ON_REPORT, text(folder.resolve("核查报告.pdf")))).isEqualByComparingTo(sum);
    }

    private static List<BigDecimal> onForms(Path folder) throws IOException {
        List<BigDecimal> amounts = new ArrayList<>();
        try (Stream<Path> forms = Files.list(folder)) {
            for (Path form : forms.toList()) {
                amounts.add(first(ON_FORM, text(form)));
            }
        }
        return amounts;
    }

    private static BigDecimal onReceipt(JsonNode receipt) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode table : receipt.path("tables")) {
            sum = sum.add(new BigDecimal(table.path("totals").path("月补助金额").asText("0元").replace("元", "")));
        }
        return sum;
    }

    private static int passing(JsonNode receipt) {
        int passing = 0;
        for (JsonNode table : receipt.path("tables")) {
            for (JsonNode record : table.path("records")) {
                passing += record.path("verdict").asText().equals("pass") ? 1 : 0;
            }
        }
        return passing;
    }

    /** The figure under a heading in the row that begins with 合计. */
    private static BigDecimal inSummary(Path workbook, String sheet, String heading) throws IOException {
        try (InputStream in = Files.newInputStream(workbook); ReadableWorkbook book = new ReadableWorkbook(in)) {
            int column = -1;
            for (Row row : book.findSheet(sheet).orElseThrow().read()) {
                for (Cell cell : row) {
                    if (cell != null && cell.getText().equals(heading)) {
                        column = cell.getColumnIndex();
                    }
                }
                if (column >= 0 && row.getCell(0) != null && row.getCell(0).getText().startsWith("合计")) {
                    return new BigDecimal(row.getCell(column).getRawValue());
                }
            }
        }
        throw new AssertionError(workbook + " has no sum of " + heading);
    }

    private static BigDecimal first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return new BigDecimal(matcher.group(1));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
