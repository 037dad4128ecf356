package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.render.PdfWitness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of the minimum living allowance say the same, read back by other libraries than those that wrote them, and are fit to be kept and posted. */
class AllowancePapersTest {
    private static final Path SAMPLES = Program.samples().resolve("yq-dibao-2022");
    private static final String CLEAN = "新城镇低保对象花名册.xlsx";
    private static final String HARD_TO_PRINT = "华峰乡低保对象花名册（疑难样例）.xlsx";
    private static final Pattern ON_FORM = Pattern.compile("拟保障金额\\s+([0-9.]*)\\s*复核结果\\s+(\\S+)");
    private static final Pattern PEOPLE_ON_FORM = Pattern.compile("共同生活人口\\s+(\\d+)人");
    private static final Pattern ON_REPORT = Pattern.compile("拟保障金额\\s*([0-9.]+)\\s*元，现保障金额\\s*([0-9.]+)\\s*元，金额增减\\s*(-?[0-9.]+)\\s*元，共同生活人数\\s*(\\d+)\\s*人");
    private static final Pattern VILLAGE = Pattern.compile("^\\s*（新城镇(\\S+?)）");
    private static final Pattern POSTED = Pattern.compile("下列(\\d+)户");
    private static final String NEVER_FIRST = "，。、；：？！）》」』〉”’…％";

    private static final Map<List<Object>, Path> DONE = new HashMap<>();

    @TempDir
    static Path out;

    @ParameterizedTest
    @ValueSource(strings = {CLEAN, "皋落乡等低保年审复核登记表.xls", "毛家湾镇低保对象花名册（有错）.xlsx", HARD_TO_PRINT})
    void formsSummaryReportAndReceiptNameTheSameSums(String sample) throws IOException {
        Path folder = run(sample);
        List<MatchResult> forms = onForms(folder);
        BigDecimal amount = forms.stream().map(form -> number(form.group(1))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal people = pdfs(folder.resolve("审核确认表")).stream().map(form -> number(find(PEOPLE_ON_FORM, form).group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(amount).isPositive();
        assertThat(receipt(folder, "拟保障金额", "元")).isEqualByComparingTo(amount);
        assertThat(receipt(folder, "共同生活人数", "人")).isEqualByComparingTo(people);
        for (String sheet : List.of("按乡镇汇总", "按村汇总")) {
            assertThat(total(folder, sheet, 2)).isEqualByComparingTo(BigDecimal.valueOf(forms.size()));
            assertThat(total(folder, sheet, 3)).isEqualByComparingTo(people);
            assertThat(total(folder, sheet, 13)).isEqualByComparingTo(amount);
        }
        MatchResult report = find(ON_REPORT, folder.resolve("核查报告.pdf"));
        assertThat(number(report.group(1))).isEqualByComparingTo(amount);
        assertThat(number(report.group(3))).isEqualByComparingTo(total(folder, "按乡镇汇总", 14));
        assertThat(number(report.group(4))).isEqualByComparingTo(people);
    }

    @Test
    void theListsOfThoseWhoAreNewGoneOrChangedHoldTheHouseholdsWhoseFormsSaySo() throws IOException {
        Path folder = run(CLEAN);
        List<String> results = onForms(folder).stream().map(form -> form.group(2)).toList();

        assertThat(rowsOf(folder, "新增名单")).hasSameSizeAs(results.stream().filter(List.of("新增", "单人户保障")::contains).toList());
        assertThat(rowsOf(folder, "退出名单")).hasSameSizeAs(results.stream().filter("退出"::equals).toList());
        assertThat(rowsOf(folder, "调整名单")).hasSameSizeAs(results.stream().filter(List.of("调增", "调减")::contains).toList());
        assertThat(rowsOf(folder, "渐退名单")).singleElement().asString()
                .contains("2022年7月超过标准，2022年8月至2023年1月照发，2023年2月起停发");
        assertThat(rowsOf(folder, "与上期名单对照")).hasSize(5).allMatch(row -> row.contains("上期名单没有"));
    }

    @Test
    void theReportTellsTownshipsApartByTheirHouseholdsWhateverElseWasSent() {
        assertThat(text(run("毛家湾镇低保对象花名册（有错）.xlsx").resolve("核查报告.pdf"))).contains("二、各乡镇情况", "以户计")
                .containsPattern("毛家湾镇\\s+67\\s+33\\s+34\\s+0");
        assertThat(text(run("皋落乡等低保年审复核登记表.xls").resolve("核查报告.pdf"))).containsPattern("皋落乡\\s+11\\s+11").containsPattern("英言镇\\s+11\\s+11");
        assertThat(text(run("新城镇低保对象动态变化月报.xlsx").resolve("核查报告.pdf"))).contains("二、各乡镇情况");
    }

    @Test
    void aHouseholdOfTheListBeforeThatWasNotSentIsNamed() throws IOException {
        Path folder = run("毛家湾镇低保对象花名册（有错）.xlsx");

        assertThat(rowsOf(folder, "与上期名单对照")).anyMatch(row -> row.contains("MJ900") && row.contains("冯守义") && row.contains("这次没有报来"));
    }

    @Test
    void withoutTheStandardOfTheCountyRuralHouseholdsAreLeftOpenAndHaveNoConfirmation() throws IOException {
        Path folder = run(CLEAN, List.of());
        JsonNode receipt = new ObjectMapper().readTree(Files.readString(folder.resolve("receipt.json")));

        assertThat(receipt.findValuesAsText("message")).isNotEmpty()
                .allMatch(message -> message.contains("“农村低保标准”文件没有规定，要由县民政局给出，还没有给"));
        assertThat(pdfs(folder.resolve("审核确认表"))).hasSize(9).allMatch(form -> text(form).contains("东岭社区"));
        assertThat(pdfs(folder.resolve("入户调查表"))).hasSize(25);
    }

    @Test
    void thePostingNamesWhoIsSupportedAndNobodyElseAndNoNumber() throws IOException {
        Path folder = run(CLEAN);
        String posting = text(folder.resolve("公示名单.pdf"));
        List<String> gone = pdfs(folder.resolve("审核确认表")).stream().filter(form -> List.of("退出", "不予保障").contains(find(ON_FORM, form).group(2)))
                .map(AllowancePapersTest::head).toList();

        assertThat(posting).contains("公示期：7日").doesNotContainPattern("\\d{11}");
        assertThat(postings(folder).stream().mapToInt(one -> Integer.parseInt(POSTED.matcher(one).results().findFirst().orElseThrow().group(1))).sum())
                .isEqualTo(21);
        assertThat(gone).hasSize(4).noneMatch(posting::contains);
        assertThat(pdfs(folder.resolve("审核确认表")).stream().map(AllowancePapersTest::head).filter(name -> !gone.contains(name))).allMatch(posting::contains);
    }

    @Test
    void eachVillageHasAPostingOfItsOwn() throws IOException {
        Path folder = run(CLEAN);
        List<String> postings = postings(folder);
        List<String> villages = postings.stream().map(posting -> VILLAGE.matcher(posting).results().findFirst().orElseThrow().group(1)).toList();

        assertThat(villages).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(postings).allMatch(posting -> posting.contains("公示单位（盖章）"));
        for (Path form : pdfs(folder.resolve("审核确认表"))) {
            for (int at = 0; at < villages.size(); at++) {
                assertThat(postings.get(at).contains(head(form)) && !text(form).contains(villages.get(at))).as("%s in %s", head(form), villages.get(at)).isFalse();
            }
        }
    }

    @Test
    void everyPaperIsArchivalBreaksItsLinesRightlyAndHoldsNamesWhole() throws IOException {
        Path folder = run(HARD_TO_PRINT);
        List<Path> papers = pdfs(folder);
        assertThat(papers).hasSizeGreaterThan(20);
        for (Path paper : papers) {
            byte[] pdf = Files.readAllBytes(paper);
            assertThat(PdfWitness.archivalFaults(pdf)).as("PDF/A-1b of %s", paper).isEmpty();
            assertThat(PdfWitness.lines(pdf)).as("lines of %s", paper).noneMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0);
        }
        for (String kind : List.of("审核确认表", "入户调查表")) {
            assertThat(pdfs(folder.resolve(kind))).extracting(AllowancePapersTest::head)
                    .contains("赵㛃琳", "欧阳𬭎䶮", "阿卜杜热合曼·买买提依明江", "司马诸葛长顺").doesNotContain("𠮷田根生")
                    .allSatisfy(name -> assertThat(text(folder.resolve(kind).resolve("华峰乡-" + name + ".pdf")).replaceAll("\\s", "")).contains(name));
        }
    }

    @Test
    void aFormIsOnePageUpToSixMembersTheSurveyUpToNineAndNothingStandsAlone() throws IOException {
        Path folder = run(HARD_TO_PRINT);
        for (Path form : pdfs(folder.resolve("审核确认表"))) {
            int people = number(find(PEOPLE_ON_FORM, form).group(1)).intValueExact();
            assertThat(PdfWitness.pages(Files.readAllBytes(form))).as(form.toString()).isEqualTo(people > 6 ? 2 : 1);
            assertThat(text(form)).contains("户主（代理人）签字", "村（居）民", "初审意见", "公示情况", "县民政局");
            Path survey = folder.resolve("入户调查表").resolve(form.getFileName());
            assertThat(PdfWitness.pages(Files.readAllBytes(survey))).as(survey.toString()).isEqualTo(people > 9 ? 2 : 1);
        }
    }

    private static Path run(String sample) {
        return run(sample, List.of("@" + SAMPLES.resolve("给定.txt")));
    }

    /** Runs a sample once, however many tests look at what comes of it. */
    private static Path run(String sample, List<String> options) {
        return DONE.computeIfAbsent(List.of(sample, options), asked -> {
            Path folder = out.resolve(String.valueOf(DONE.size()));
            List<Object> call = new ArrayList<>(List.of("run", SAMPLES.resolve(sample), "--out", folder));
            call.addAll(options);
            Program.Said said = Program.tianbao(call.toArray());
            assertThat(said.status()).as(said.all()).isZero();
            return folder.resolve(sample.substring(0, sample.lastIndexOf('.')));
        });
    }

    private static List<MatchResult> onForms(Path folder) throws IOException {
        return pdfs(folder.resolve("审核确认表")).stream().map(form -> find(ON_FORM, form)).toList();
    }

    private static MatchResult find(Pattern pattern, Path pdf) {
        Optional<MatchResult> found = pattern.matcher(text(pdf).replaceAll("\\R", " ")).results().findFirst();
        assertThat(found).as("%s in %s", pattern, pdf).isPresent();
        return found.get();
    }

    /** What hangs in each village. */
    private static List<String> postings(Path folder) {
        return Stream.of(text(folder.resolve("公示名单.pdf")).split("公[\\s　]*示[\\s　]*名[\\s　]*单")).skip(1).toList();
    }

    private static String head(Path form) {
        return form.getFileName().toString().replaceFirst("^.*?-", "").replaceFirst("\\.pdf$", "");
    }

    private static BigDecimal number(String written) {
        return written.isEmpty() ? BigDecimal.ZERO : new BigDecimal(written);
    }

    private static String text(Path pdf) {
        try {
            return PdfWitness.text(Files.readAllBytes(pdf));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private static BigDecimal receipt(Path folder, String name, String unit) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode table : new ObjectMapper().readTree(Files.readString(folder.resolve("receipt.json"))).path("tables")) {
            sum = sum.add(new BigDecimal(table.path("totals").path(name).asText("0").replace(unit, "")));
        }
        return sum;
    }

    /** The figure in a column of the row that begins with 合计. */
    private static BigDecimal total(Path folder, String sheet, int column) throws IOException {
        Row total = rows(folder, sheet).stream().filter(row -> text(row, 0).startsWith("合计")).findFirst().orElseThrow();
        return new BigDecimal(total.getCell(column).getRawValue());
    }

    /** The numbered rows of a list, each as one text. */
    private static List<String> rowsOf(Path folder, String sheet) throws IOException {
        return rows(folder, sheet).stream().filter(row -> text(row, 0).matches("\\d+\\.0"))
                .map(row -> String.join(" ", Stream.iterate(0, at -> at + 1).limit(row.getCellCount()).map(at -> text(row, at)).toList())).toList();
    }

    private static List<Row> rows(Path folder, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("复核汇总表.xlsx")); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null ? "" : cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    }
}
