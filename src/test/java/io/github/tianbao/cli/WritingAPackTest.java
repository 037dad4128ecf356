package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/writing-a-pack.md to the letter: its commands, its edits, and nothing else. */
class WritingAPackTest {
    private static final String ID = "jx-water-keepers";
    private static final Pattern EDIT = Pattern.compile("<!-- (\\S+?)(?:: (\\S+))? -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path packs;
    private Path sheet;

    @BeforeEach
    void theSheetThatTownshipsKeep() throws IOException {
        packs = PackCopies.in(folder.resolve("templates"));
        sheet = folder.resolve("水管员名册.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(sheet)) {
            Sheet register = workbook.createSheet("名册");
            row(register, 0, "甲县村级水管员名册");
            row(register, 1, "序号", "乡（镇）", "村", "姓名", "身份证号", "管护起", "管护止", "水源处数", "银行账号");
            row(register, 2, "1", "城关镇", "一村", "王根生", "140827198003070014", "2023-03-01", "2023-12-31", "2", "6228480000000000018");
            row(register, 3, "2", "城关镇", "二村", "李德厚", "140827196505120027", "2023-03-01", "2023-08-15", "3", "6228480000000000026");
            row(register, 4, "3", "河口乡", "三村", "张长顺", "140827199008210033", "2023-06-01", "2023-12-31", "4", "6228480000000000034");
            row(register, 5, "4", "河口乡", "四村", "刘有田", "14082719570101004X", "2023-03-01", "2023-12-31", "2", "6228480000000000042");
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private void draft() {
        assertThat(Program.tianbao("pack", "new", ID, "--from", sheet, "--packs", packs).status()).isZero();
    }

    @Test
    void theDraftLoadsAndListsWhatIsToBeFilledIn() {
        draft();
        Said lint = Program.tianbao("pack", "lint", ID, "--packs", packs);
        assertThat(lint.status()).as(lint.all()).isZero();
        assertThat(lint.all().lines().filter(line -> line.contains("还没有填写"))).hasSize(6);
    }

    @Test
    void theDraftGuessesTypesFromWhatStandsInTheColumns() throws IOException {
        draft();
        assertThat(Files.readString(packs.resolve(ID + "/programme.yaml"))).contains(
                "      乡镇: {表头: [乡（镇）]", "      姓名: {类型: 姓名, 必有列: 是", "      身份证号: {类型: 身份证号, 必有列: 是, 必填: 是, 唯一: 是}",
                "      管护起: {类型: 日期", "      水源处数: {类型: 整数", "      银行账号: {类型: 银行账号")
                .doesNotContain("序号", "王根生", "140827");
    }

    @Test
    void aDraftIsNotUsedUntilItIsAskedForByName() {
        draft();
        Said run = Program.tianbao("run", sheet, "--out", folder.resolve("output"), "--packs", packs);
        assertThat(run.status()).isEqualTo(3);
        Said named = Program.tianbao("run", sheet, "--out", folder.resolve("output"), "--packs", packs, "--programme", ID);
        assertThat(named.status()).as(named.all()).isZero();
    }

    @Test
    void aFinishedPackMayLeaveNothingToBeFilledIn() throws IOException {
        draft();
        Path file = packs.resolve(ID + "/programme.yaml");
        Files.writeString(file, Files.readString(file).replace("草稿: 是\n", ""));
        Said lint = Program.tianbao("pack", "lint", ID, "--packs", packs);
        assertThat(lint.status()).isEqualTo(2);
        assertThat(lint.all()).contains("programme.yaml:7:9: 这一行还没有填写");
    }

    @Test
    void afterTheEditsOfThePageThePackLintsTestsAndRuns() throws IOException {
        draft();
        edit(Files.readString(Path.of("docs/writing-a-pack.md")));
        Said lint = Program.tianbao("pack", "lint", ID, "--packs", packs);
        assertThat(lint.status()).as(lint.all()).isZero();
        Said test = Program.tianbao("pack", "test", ID, "--packs", packs);
        assertThat(test.status()).as(test.all()).isZero();
        Path out = folder.resolve("output");
        Said run = Program.tianbao("run", sheet, "--out", out, "--packs", packs, "--date", "2023-12-31");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.all()).contains("4").contains("通过 3").contains("不通过 1");
        assertThat(out.resolve("水管员名册/审批表/王根生.pdf")).isNotEmptyFile();
        assertThat(out.resolve("水管员名册/审批表/刘有田.pdf")).doesNotExist();
    }

    private void edit(String page) throws IOException {
        Matcher edits = EDIT.matcher(page);
        while (edits.find()) {
            Path file = packs.resolve(ID).resolve(edits.group(1));
            String text = edits.group(2) == null ? edits.group(3) : withSection(Files.readString(file), edits.group(2), edits.group(3));
            Files.writeString(file, text);
        }
    }

    /** Puts a section in the place of the one of that name, be it commented out, as an author would in an editor. */
    private static String withSection(String text, String name, String section) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int from = 0;
        while (!lines.get(from).matches("(# )?" + name + ":.*")) {
            from++;
        }
        String inside = lines.get(from).startsWith("#") ? "#   .*" : "( .*|- .*)";
        int to = from + 1;
        while (to < lines.size() && lines.get(to).matches(inside)) {
            to++;
        }
        lines.subList(from, to).clear();
        lines.addAll(from, section.lines().toList());
        return String.join("\n", lines) + "\n";
    }
}
