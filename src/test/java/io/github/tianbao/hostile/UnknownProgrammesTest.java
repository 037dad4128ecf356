package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of no programme that is known, or of two, is refused, with what was seen and what is missing. */
class UnknownProgrammesTest {
    @TempDir
    private Path folder;

    private Path sheet(String title, String... headings) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("花名册").createRow(0).createCell(0).setCellValue(title);
            Row header = workbook.getSheetAt(0).createRow(1);
            Row person = workbook.getSheetAt(0).createRow(2);
            for (int column = 0; column < headings.length; column++) {
                header.createCell(column).setCellValue(headings[column]);
                person.createCell(column).setCellValue("张小山");
            }
            workbook.write(out);
        }
        return file;
    }

    private Path packs(String... fields) {
        Path packs = folder.resolve("packs");
        String[][] programmes = {{"flood", "水毁农房补助"}, {"quake", "震损农房补助"}, {"drought", "抗旱浇地补助"}};
        for (int at = 0; at < fields.length; at++) {
            SmallPacks.write(packs, programmes[at][0], programmes[at][1], "表:\n  - 名: 花名册\n    标题含: [" + programmes[at][1].substring(0, 2)
                    + "]\n    称呼: [姓名]\n    标识: [姓名]\n    字段:\n" + fields[at]);
        }
        return packs;
    }

    private static String must(String... names) {
        StringBuilder fields = new StringBuilder();
        for (String name : names) {
            fields.append("      ").append(name).append(": {类型: 文本, 必有列: 是}\n");
        }
        return fields.toString();
    }

    private String matched(Path file, Path packs) {
        Program.Said said = Program.tianbao("programmes", "--match", file, "--packs", packs);
        assertThat(said.status()).isEqualTo(3);
        return said.out();
    }

    @Test
    void namesTheClosestProgrammesAndWhatEachOfThemMisses() throws IOException {
        Path packs = packs(must("姓名", "村名", "房屋间数", "受灾日期"), must("姓名", "村名", "震级", "鉴定等级", "鉴定单位"), must("姓名", "浇地亩数"));
        Path file = sheet("冰雹受灾户花名册", "姓名", "村名", "房屋间敉", "冰雹直径");
        String[] words = {"第2行看到的表头是：姓名、村名、房屋间敉、冰雹直径", "最接近的事项是“水毁农房补助”",
            "“房屋间数”（表里的“房屋间敉”，您是不是要写“房屋间数”？）", "“受灾日期”", "“震损农房补助”2个表头对得上，缺少“震级”、“鉴定等级”、“鉴定单位”"};
        HandedIn handed = HandedIn.in(file, packs).refused(words);
        assertThat(handed.note()).contains("没有认出").doesNotContain("抗旱").contains("还没有规则包");
        assertThat(matched(file, packs)).contains(words);
    }

    @Test
    void saysWhatWasSeenWhereNoProgrammeKnowsAnything() throws IOException {
        Path packs = packs(must("姓名", "村名"));
        Path file = sheet("课程表", "节次", "星期一", "星期二");
        HandedIn.in(file, packs).refused("没有看到任何认识的表头", "节次、星期一、星期二");
        assertThat(matched(file, packs)).contains("节次、星期一、星期二");
    }

    @Test
    void doesNotChooseBetweenTwoProgrammesThatFitEqually() throws IOException {
        Path packs = packs(must("姓名", "村名"), must("姓名", "村名"));
        Path file = sheet("受灾户花名册", "姓名", "村名", "备注");
        String[] words = {"同样符合“水毁农房补助”和“震损农房补助”", "分不清", "“水毁”或“震损”"};
        HandedIn.in(file, packs).refused(words);
        assertThat(matched(file, packs)).contains(words);
    }

    @Test
    void takesTheOneOfTwoThatTheTitleNames() throws IOException {
        Path packs = packs(must("姓名", "村名"), must("姓名", "村名"));
        HandedIn handed = HandedIn.in(sheet("震损户花名册", "姓名", "村名", "备注"), packs);
        assertThat(handed.receipt().at("/tables/0/programme").asText()).isEqualTo("quake");
    }

    @Test
    void asksForAnOptionalColumnThatMayBeMeant() throws IOException {
        Path packs = packs(must("姓名", "村名") + "      联系电话: {类型: 文本}\n");
        Program.Said said = Program.tianbao("programmes", "--match", sheet("水毁户", "姓名", "村名", "联糸电话"), "--packs", packs);
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("表里的“联糸电话”，您是不是要写“联系电话”？");
    }
}
