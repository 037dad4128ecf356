package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.render.PdfWitness;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the free iodized salt say the same, read back by other libraries than those that wrote them. */
class SaltPapersTest {
    private static final Path SAMPLES = Program.samples().resolve("xx-iodized-salt");
    private static final Pattern ON_VOUCHER = Pattern.compile("№ (\\d{8})(?:—(\\d{8}))?");
    private static final Pattern ON_ROSTER = Pattern.compile("合计　(\\d+)户　(\\d+)人\\s+(\\d+)\\s+([0-9.]+)");
    private static final Pattern SUMS_ON_REPORT = Pattern.compile("核定袋数\\s*([0-9.]+)\\s*袋，核定公斤\\s*([0-9.]+)\\s*千克");

    @TempDir
    Path out;

    @Test
    void villagesTownshipRosterReceiptAndReportNameTheSameSums() throws IOException {
        for (String sample : List.of("瓦塘镇碘盐花名登记表", "瓦塘镇碘盐花名册（各村一张）", "瓦塘镇碘盐花名登记表（有错）")) {
            Path folder = run(sample);
            List<MatchResult> rosters = ON_ROSTER.matcher(pdf(folder, "花名登记表（送审）.pdf")).results().toList();

            BigDecimal bags = receipt(folder, "核定袋数", "袋");
            assertThat(bags).isPositive().isEqualByComparingTo(sum(rosters, 3));
            assertThat(receipt(folder, "核定公斤", "千克")).isEqualByComparingTo(sum(rosters, 4));
            assertThat(total(folder, "村发放汇总", 3, 4, 5, 6)).containsExactly(sum(rosters, 1), sum(rosters, 2), bags, sum(rosters, 4));
            assertThat(total(folder, "供应券登记", 5, 8, 9)).containsExactly(sum(rosters, 2), bags, sum(rosters, 4));
            assertThat(total(folder, "乡镇发放汇总", 4, 5, 6)).containsExactly(sum(rosters, 2), bags, sum(rosters, 4));
            List<MatchResult> report = SUMS_ON_REPORT.matcher(pdf(folder, "核查报告.pdf")).results().toList();
            assertThat(List.of(sum(report, 1), sum(report, 2))).containsExactly(bags, sum(rosters, 4));
        }
    }

    @Test
    void eachPersonHasOneVoucherAndNoNumberComesTwice() throws IOException {
        Path folder = run("瓦塘镇碘盐花名登记表");

        List<Integer> slips = numbersOn(pdf(folder, "供应券.pdf"));

        // each household's numbers stand on the stub and on the voucher
        assertThat(slips).hasSize(2 * 129);
        assertThat(new HashSet<>(slips)).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 129).boxed().toList());
        assertThat(new HashSet<>(numbers(folder))).isEqualTo(new HashSet<>(slips));
    }

    @Test
    void withoutASoundRegisterOfVouchersTheNumbersBeginWithTheTownship() throws IOException {
        for (String sample : List.of("瓦塘镇碘盐花名册（各村一张）", "瓦塘镇碘盐花名登记表（有错）")) {
            Path folder = run(sample);
            int people = total(folder, "村发放汇总", 4).get(0).intValueExact();
            assertThat(new HashSet<>(numbers(folder)))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(10_000_001, 10_000_000 + people).boxed().toList());
        }
    }

    @Test
    void everyPageOfTheRosterAsksForTheOpinionOfThePolice() throws IOException {
        Path folder = run("瓦塘镇碘盐花名登记表");
        byte[] roster = Files.readAllBytes(folder.resolve("花名登记表（送审）.pdf"));

        assertThat(PdfWitness.pages(roster)).isGreaterThan(3);
        assertThat(PdfWitness.lines(roster).stream().filter(line -> line.contains("派出所审核意见"))).hasSize(PdfWitness.pages(roster));
    }

    @Test
    void householdsWithPeopleLeftOutSayHowMany() throws IOException {
        Path folder = run("瓦塘镇碘盐花名登记表（有错）");

        assertThat(pdf(folder, "供应券.pdf")).contains("另有1人未通过");
    }

    @Test
    void whoHasNotSentIsListedOnlyWhereTheCountyReports() throws IOException {
        Path county = run("瓦塘镇碘盐花名登记表（有错）");
        Path township = run("瓦塘镇碘盐花名登记表");

        assertThat(column(county, "未报乡镇", 1)).contains("蔚汾镇", "蔡家崖乡").doesNotContain("瓦塘镇");
        assertThat(sheets(township)).doesNotContain("未报乡镇").contains("供应点结算单");
    }

    private Path run(String sample) {
        Program.tianbao("run", SAMPLES.resolve(sample + ".xlsx"), "--out", out);
        return out.resolve(sample);
    }

    private static String pdf(Path folder, String name) throws IOException {
        return PdfWitness.text(Files.readAllBytes(folder.resolve(name)));
    }

    private static BigDecimal sum(List<MatchResult> found, int group) {
        return found.stream().map(result -> new BigDecimal(result.group(group))).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    private static BigDecimal receipt(Path folder, String name, String unit) throws IOException {
        JsonNode receipt = new ObjectMapper().readTree(Files.readString(folder.resolve("receipt.json")));
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode table : receipt.path("tables")) {
            sum = sum.add(new BigDecimal(table.path("totals").path(name).asText("0").replace(unit, "")));
        }
        return sum.stripTrailingZeros();
    }

    private static List<Integer> numbersOn(String text) {
        return ON_VOUCHER.matcher(text).results().flatMap(found -> span(found.group(1), found.group(2) == null ? found.group(1) : found.group(2))).toList();
    }

    /** The numbers of the register in the summary workbook. */
    private static List<Integer> numbers(Path folder) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows(folder, "供应券登记")) {
            if (text(row, 6).matches("\\d{8}")) {
                numbers.addAll(span(text(row, 6), text(row, 7)).toList());
            }
        }
        return numbers;
    }

    private static Stream<Integer> span(String first, String last) {
        return IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last)).boxed();
    }

    /** The figures in some columns of the row that begins with 合计. */
    private static List<BigDecimal> total(Path folder, String sheet, int... columns) throws IOException {
        Row total = rows(folder, sheet).stream().filter(row -> text(row, 0).equals("合计")).findFirst().orElseThrow();
        return Arrays.stream(columns).mapToObj(column -> new BigDecimal(total.getCell(column).getRawValue()).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()).toList();
    }

    private static List<String> column(Path folder, String sheet, int column) throws IOException {
        return rows(folder, sheet).stream().map(row -> text(row, column)).toList();
    }

    private static String text(Row row, int column) {
        return column < row.getCellCount() && row.getCell(column) != null ? row.getCell(column).getText() : "";
    }

    private static List<Row> rows(Path folder, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("汇总表.xlsx")); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> sheets(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("汇总表.xlsx")); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }
}
