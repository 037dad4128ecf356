package io.github.tianbao.render.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.TestPacks;
import io.github.tianbao.render.TestRegister;
import io.github.tianbao.render.template.AssessmentModel;
import io.github.tianbao.render.template.Provenance;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.value.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills the real summary and notice-list templates with invented registers. */
class SummaryTemplatesTest {
    @TempDir
    private Path packs;

    @Test
    void givesTheSheetsOfTheSummary() throws Exception {
        byte[] book = summary(register(23));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("按乡镇汇总", "按结论汇总", "月发放表", "不予通过名单", "待核实名单");
        }
    }

    @Test
    void paysEachPassingPersonOnceAndSumsThem() throws Exception {
        Programme programme = TestPacks.copy("yq-elder-vets", packs);
        Assessment assessment = register(23).check(programme);
        BigDecimal monthly = assessment.tables().get(0).records().stream()
                .filter(record -> record.verdict() == Verdict.PASS)
                .map(record -> ((Quantity) record.computed().get("月补助金额")).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Row> rows = read(book(programme, assessment, "summary.ftlh"), "月发放表");

        long passing = assessment.tables().get(0).records().stream().filter(record -> record.verdict() == Verdict.PASS).count();
        assertThat(passing).isEqualTo(23);
        assertThat(rows.subList(3, 26)).allSatisfy(row -> assertThat(row.getCell(3).getType()).isEqualTo(CellType.STRING));
        assertThat(new BigDecimal(rows.get(26).getCell(5).getRawValue())).isEqualByComparingTo(monthly);
        assertThat(new BigDecimal(townTotal(programme, assessment).getRawValue())).isEqualByComparingTo(monthly);
    }

    private static Cell townTotal(Programme programme, Assessment assessment) throws Exception {
        return read(book(programme, assessment, "summary.ftlh"), "按乡镇汇总").stream()
                .filter(row -> row.getCellText(0).equals("合计")).findFirst().orElseThrow().getCell(5);
    }

    @Test
    void listsWhoIsRefusedAndWhy() throws Exception {
        List<Row> rows = read(summary(register(3)
                .with("卫根旺", Map.of("到岗日期", "1995-02-01", "离岗日期", "1996-03-01"))
                .with("侯月娥", Map.of("参加养老保险", "是"))), "不予通过名单");

        assertThat(rows.get(3).getCellText(2)).isEqualTo("卫根旺");
        assertThat(rows.get(3).getCellText(5)).contains("不满一年");
        assertThat(rows.get(3).getCellText(6)).isEqualTo("R01　垣政办发〔2022〕25号 三");
        assertThat(rows.get(4).getCellText(2)).isEqualTo("侯月娥");
    }

    @Test
    void givesEmptyTablesForAnEmptyRegister() throws Exception {
        byte[] book = summary(new TestRegister());

        assertThat(read(book, "月发放表").get(3).getCellText(0)).isEqualTo("合计（0 人）");
        assertThat(read(book, "不予通过名单").get(3).getCellText(0)).isEqualTo("无");
    }

    @Test
    void postsNoIdentityNumberInTheNoticeList() throws Exception {
        Programme programme = TestPacks.copy("yq-elder-vets", packs);
        byte[] book = book(programme, register(40).check(programme), "_shared/notice-list-book.ftlh");

        List<Row> rows = read(book, "公示名单");

        assertThat(rows.get(2).stream().map(Cell::getText)).containsExactly("序号", "姓名", "乡镇", "从业年限（年）", "月补助金额（元）");
        assertThat(rows.get(3).getCellText(1)).isEqualTo("张建国");
        assertThat(rows).hasSize(3 + 40 + 2)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContainPattern("\\d{17}[\\dXx]"));
    }

    private static TestRegister register(int count) {
        return new TestRegister().withOrdinary(count);
    }

    private byte[] summary(TestRegister register) throws Exception {
        Programme programme = TestPacks.copy("yq-elder-vets", packs);
        return book(programme, register.check(programme), "summary.ftlh");
    }

    private static byte[] book(Programme programme, Assessment assessment, String template) throws Exception {
        AssessmentModel model = new AssessmentModel(assessment, new Provenance("登记册.xlsx", "ab".repeat(32), "0.1.0"));
        return XhtmlWorkbook.bytes(TemplateEngine.of(programme).fill(Path.of(template), model.forSubmission()));
    }

    private static List<Row> read(byte[] book, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }
}
