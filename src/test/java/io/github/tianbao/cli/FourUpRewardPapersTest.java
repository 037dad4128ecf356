package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.render.PdfWitness;
import io.github.tianbao.value.ChineseAmount;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The filled application forms for the reward say what the ledger says, read back by other libraries than those that wrote them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourUpRewardPapersTest {
    private static final String LEDGER = "奖励申报台账";
    private static final Path SAMPLES = Program.samples().resolve("xx-four-up-monitoring");
    private static final Pattern AMOUNT = Pattern.compile("￥([0-9.]+)元");
    private static final List<String> TRADES = List.of("工业", "住宿餐饮业", "零售业", "服务业", "批发业", "建筑房地产业");
    private static final List<String> PRINTED = List.of("兴县“四上”企业培育扶持奖励申报表", "填报单位：", "填报时间：", "企业名称", "企业组织机构代码", "详细地址", "法定代表人",
            "联系电话", "开户银行", "信用等级", "账号", "所属行业", "企业性质", "主营业务收入", "年度缴税", "（万元）", "申请奖励内容", "申报奖补理由及依据", "申请奖励的金额",
            "人民币大写", "主管部门意见", "统计局意见", "财政局意见", "县“四上”企业培育扶持奖励领导小组意见", "经办人：",
            "注：申请企业同时提供以下附件", "1.企业营业执照（复印件及原件备查）；", "2.企业年度财务报表（反映主营收入、利润等主要指标）；", "3.本年度4个季度纳税证明材料；",
            "4.经办人身份证明及委托书；", "5.其他相关证明材料等（如有提供）");

    private Path out;

    @BeforeAll
    void run(@TempDir Path folder) {
        out = folder;
        Program.tianbao("run", SAMPLES.resolve(LEDGER + ".xlsx"), SAMPLES.resolve(LEDGER + "（有错）.xlsx"), SAMPLES.resolve("各部门汇总的奖励申报.xls"),
                SAMPLES.resolve("企业填的申报表.xlsx"), "--out", out);
    }

    @Test
    void everyFormIsOneArchivalPageWithAllThatIsPrintedInTheGazette() throws IOException {
        List<Path> forms = forms(out.resolve(LEDGER));
        forms.addAll(forms(out.resolve("各部门汇总的奖励申报")));

        forms.addAll(forms(out.resolve("企业填的申报表")));

        assertThat(forms).hasSize(29).allSatisfy(form -> {
            byte[] pdf = Files.readAllBytes(form);
            assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
            assertThat(PdfWitness.pages(pdf)).isOne();
            assertThat(squeezed(PdfWitness.cells(pdf))).contains(PRINTED).containsPattern("(?s)(（盖章）.*){5}").containsPattern("(?s)(日期.*){4}");
        });
    }

    @Test
    void everyFormSaysWhatItsRowSays() throws IOException {
        Path folder = out.resolve(LEDGER);
        for (Map<String, String> row : rows()) {
            String form = squeezed(PdfWitness.cells(Files.readAllBytes(folder.resolve("奖励申报表").resolve(row.get("企业名称") + ".pdf"))));

            assertThat(form).contains(Stream.of("企业名称", "企业组织机构代码", "详细地址", "法定代表人", "联系电话", "开户银行", "账号", "申请奖励内容", "申报奖补理由及依据",
                    "主管部门意见", "统计局意见", "财政局意见", "领导小组意见", "经办人", "经办人联系电话").map(row::get).map(FourUpRewardPapersTest::squeezed).toList());
            assertThat(form).contains("人民币大写", row.get("人民币大写").replace("人民币", ""));
            String trade = row.get("所属行业").contains("☑") ? row.get("所属行业").replaceAll(".*☑(\\S+).*", "$1") : row.get("所属行业");
            TRADES.forEach(each -> assertThat(form).contains((each.equals(trade) ? "☑" : "□") + each));
            boolean first = row.get("企业性质").contains("☑首次");
            assertThat(form).contains((first ? "☑" : "□") + "首次规上企业", (first ? "□" : "☑") + "库存规上企业");
        }
    }

    @Test
    void signedOpinionsHaveTheirDatesAndTheOthersALineToSign() throws IOException {
        Path folder = out.resolve(LEDGER);
        Map<String, Integer> blanks = new HashMap<>();
        for (Map<String, String> row : rows()) {
            String form = squeezed(PdfWitness.cells(Files.readAllBytes(folder.resolve("奖励申报表").resolve(row.get("企业名称") + ".pdf"))));
            long unsigned = Stream.of("主管部门日期", "统计局日期", "财政局日期", "领导小组日期").map(row::get).filter(String::isEmpty).count();
            blanks.merge(unsigned + "未签", 1, Integer::sum);
            assertThat(Pattern.compile("日期年月日").matcher(form).results().count()).isEqualTo(unsigned);
            assertThat(Pattern.compile("日期2021年7月\\d+日").matcher(form).results().count()).isEqualTo(4 - unsigned);
        }
        assertThat(blanks).containsOnlyKeys("0未签", "2未签", "4未签");
    }

    @Test
    void formsSummaryReceiptAndReportNameTheSameSum() throws IOException {
        for (Path folder : List.of(out.resolve(LEDGER), out.resolve(LEDGER + "（有错）"), out.resolve("各部门汇总的奖励申报"))) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Path form : forms(folder)) {
                MatchResult amount = AMOUNT.matcher(PdfWitness.cells(Files.readAllBytes(form))).results().findFirst().orElseThrow();
                sum = sum.add(new BigDecimal(amount.group(1)));
            }
            JsonNode totals = new ObjectMapper().readTree(Files.readString(folder.resolve("receipt.json"))).path("tables").path(0).path("totals");
            assertThat(new BigDecimal(totals.path("申请奖励额").asText().replace("元", ""))).isPositive().isEqualByComparingTo(sum);
            assertThat(squeezed(PdfWitness.text(Files.readAllBytes(folder.resolve("核查报告.pdf"))))).contains("申请奖励额" + sum.setScale(2) + "元");
            String summary = summary(folder.resolve("奖励申报汇总表.xlsx"), "按行业汇总");
            assertThat(summary).contains("大写）：人民币" + ChineseAmount.write(sum).found().orElseThrow());
            assertThat(new BigDecimal(summary.replaceAll("(?s).*合计\\|.*?([0-9.]+)\\|\\R.*大写.*", "$1")).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(sum);
        }
    }


    private static List<Path> forms(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("奖励申报表"))) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }

    /** The rows of the ledger, text by heading. */
    private static List<Map<String, String>> rows() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(LEDGER + ".xlsx")); ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> all = book.getFirstSheet().read();
            Row headings = all.get(2);
            for (Row row : all.subList(3, all.size())) {
                Map<String, String> texts = new HashMap<>();
                headings.forEach(heading -> texts.put(heading.getText(), row.getOptionalCell(heading.getColumnIndex()).map(Cell::getText).orElse("")));
                rows.add(texts);
            }
        }
        return rows;
    }

    private static String summary(Path workbook, String sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(workbook); ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Row row : book.findSheet(sheet).orElseThrow().read()) {
                row.forEach(cell -> text.append(cell == null ? "" : cell.getText() == null ? cell.getRawValue() : cell.getText()).append('|'));
                text.append('\n');
            }
        }
        return text.toString();
    }
}
