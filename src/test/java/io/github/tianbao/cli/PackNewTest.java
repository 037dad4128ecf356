package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft from sheets as they are: two tables, merged headings, sums and notes, in both formats. */
class PackNewTest {
    private static final String ID = "yx-farm-machines";
    private static final List<String> PEOPLE = List.of("郭大有", "秦二柱", "贺来福", "白晓芳", "任建军", "苗青");
    private static final List<String> NUMBERS = List.of("142731197001100001", "142731197102110014", "142731197203120027", "14273119730413003X",
            "142731197405140042", "142731197506150055");

    @TempDir
    private Path folder;

    private Path packs;

    @BeforeEach
    void anEmptyFolderOfPacks() throws IOException {
        packs = PackCopies.in(folder.resolve("templates"));
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            applications(workbook.createSheet("申请登记"));
            inspections(workbook.createSheet("机具核验"));
            workbook.write(out);
        }
        return file;
    }

    private static void applications(Sheet sheet) {
        row(sheet, 0, "乙县2024年农机购置补贴申请登记表");
        row(sheet, 1, "填报单位：柳林镇人民政府", "", "", "填表时间：2024年6月3日", "", "单位：元");
        row(sheet, 2, "序号", "购机者", "", "机具", "", "购买", "", "补贴", "");
        row(sheet, 3, "", "姓名", "身份证号码", "品目", "数量（台）", "价格（元）", "发票号码", "定额（元/台）", "金额（元）");
        for (CellRangeAddress merged : List.of(new CellRangeAddress(0, 0, 0, 8), new CellRangeAddress(2, 3, 0, 0), new CellRangeAddress(2, 2, 1, 2),
                new CellRangeAddress(2, 2, 3, 4), new CellRangeAddress(2, 2, 5, 6), new CellRangeAddress(2, 2, 7, 8))) {
            sheet.addMergedRegion(merged);
        }
        for (int at = 0; at < PEOPLE.size(); at++) {
            boolean tractor = at % 2 == 0;
            row(sheet, 4 + at, String.valueOf(at + 1), PEOPLE.get(at), NUMBERS.get(at), tractor ? "拖拉机" : "旋耕机", "1",
                    tractor ? "68000" : "5800", "0010020" + at, tractor ? "18000" : "1500", tractor ? "18000" : "1500");
        }
        row(sheet, 10, "合计", "", "", "", "6", "", "", "", "58500");
        row(sheet, 11, "注：同一申请人一年内只能申请两台。");
    }

    private static void inspections(Sheet sheet) {
        row(sheet, 0, "乙县2024年农机购置补贴机具核验表");
        row(sheet, 1, "序号", "姓名", "发票号码", "核验日期", "核验结果", "核验人");
        for (int at = 0; at < PEOPLE.size(); at++) {
            row(sheet, 2 + at, String.valueOf(at + 1), PEOPLE.get(at), "0010020" + at, "2024-06-01", at < 3 ? "一致" : "不一致", at < 3 ? "田守信" : "韩春来");
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    private String draft(String name) throws IOException {
        Said said = Program.tianbao("pack", "new", ID, "--from", workbook(name), "--packs", packs);
        assertThat(said.status()).as(said.all()).isZero();
        return Files.readString(packs.resolve(ID + "/programme.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"补贴.xlsx", "补贴.xls"})
    void columnsUnderMergedHeadingsBecomeFieldsOfTheirTable(String name) throws IOException {
        assertThat(draft(name)).contains(
                "  - 名: 申请登记\n    标题含: [农机购置补贴申请登记表]\n",
                "      姓名: {表头: [购机者/姓名], 类型: 姓名, 必有列: 是, 必填: 是}",
                "      品目: {表头: [机具/品目], 类型: 选项, 选项: [拖拉机, 旋耕机], 必填: 是}",
                "      数量: {表头: [机具/数量（台）], 类型: 整数, 单位: 台, 必填: 是}",
                "  - 名: 机具核验\n    标题含: [农机购置补贴机具核验表]\n");
    }

    @Test
    void moneyMayHaveDecimalsAndAnInvoiceNumberIsNoNumber() throws IOException {
        assertThat(draft("补贴.xlsx")).contains(
                "      价格: {表头: [购买/价格（元）], 类型: 数, 单位: 元, 必填: 是}",
                "      发票号码: {表头: [购买/发票号码], 类型: 文本}",
                "      定额: {表头: [补贴/定额（元/台）], 类型: 数, 单位: 元/台, 必填: 是}");
    }

    @Test
    void whatTwoTablesCallAlikeIsOneFieldByWhichRulesCanJoinThem() throws IOException {
        assertThat(draft("补贴.xlsx")).contains("      姓名: {类型: 姓名, 必有列: 是, 必填: 是}", "      发票号码: {类型: 文本, 必有列: 是}");
    }

    @Test
    void nobodysNameGetsIntoThePack() throws IOException {
        assertThat(draft("补贴.xlsx")).contains("核验人: {类型: 文本}").doesNotContain(PEOPLE).doesNotContain("田守信", "142731");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补贴.xlsx", "补贴.xls"})
    void theDraftRunsOnTheSheetThatItWasMadeFromAndFormsAreAboutTheFirstTable(String name) throws IOException {
        draft(name);
        Said run = Program.tianbao("run", folder.resolve(name), "--out", folder.resolve("output"), "--packs", packs, "--programme", ID,
                "--date", "2024-06-03");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.all()).contains("12 条记录，通过 12");
        assertThat(folder.resolve("output/补贴/审批表")).isDirectoryContaining("glob:**郭大有.pdf");
        try (var forms = Files.list(folder.resolve("output/补贴/审批表"))) {
            assertThat(forms).hasSize(PEOPLE.size());
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidPlainly() {
        Said said = Program.tianbao("pack", "new", ID, "--from", folder.resolve("没有.xlsx"), "--packs", packs);
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.all()).contains("没有.xlsx：文件不存在，或者没有权限打开。请确认文件还在原处").doesNotContain("。。");
    }
}
