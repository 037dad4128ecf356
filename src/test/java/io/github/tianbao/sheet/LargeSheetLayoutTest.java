package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet too large to be kept in memory is laid out like a small one. */
class LargeSheetLayoutTest {
    private static final int RECORDS = 21_000;

    @TempDir
    Path folder;

    @Test
    void findsTheSecondTableAndTheFootOfTheFirst() {
        String second = String.valueOf(RECORDS + 6);
        Path file = RawXlsx.withRows(row(1, "新城镇名册") + row(2, "姓名", "村", "银行") + records(3, "张")
                        + row(RECORDS + 3, "注：以上人员均已公示") + row(RECORDS + 4, "填报人：钱七") + row(RECORDS + 5, "古城镇名册")
                        + row(RECORDS + 6, "姓名", "村", "银行") + records(RECORDS + 7, "李"))
                .write(folder.resolve("a.xlsx"));
        try (Workbook workbook = Reading.open(file)) {
            List<HeaderBand> chosen = workbook.headerCandidates().stream()
                    .filter(band -> band.firstRow() == band.lastRow() && band.columns().get(0).heading().equals("姓名"))
                    .toList();
            assertThat(chosen).extracting(HeaderBand::firstRow).containsExactlyInAnyOrder(2, Integer.valueOf(second));
            List<Table> tables = workbook.tables(chosen);
            assertThat(tables.get(0).notes()).containsExactly("注：以上人员均已公示");
            assertThat(tables.get(0).fillIns()).extracting(FillIn::value).containsExactly("钱七");
            assertThat(tables.get(1).header().titles()).containsExactly("古城镇名册");
            assertThat(Reading.rows(tables.get(0))).hasSize(RECORDS).last().extracting(Row::number).isEqualTo(RECORDS + 2);
            assertThat(Reading.rows(tables.get(1))).hasSize(RECORDS).first().extracting(row -> row.cells().get(0).shown()).isEqualTo("李0");
        }
    }

    @Test
    void readsAListThatGoesOnToTheRight() {
        String rows = IntStream.range(0, RECORDS).mapToObj(i -> row(2 + i, "张" + i, "第" + i % 97 + "村", "李" + i, "第" + i % 89 + "村")).collect(Collectors.joining());
        Path file = RawXlsx.withRows(row(1, "姓名", "村", "姓名", "村") + rows).write(folder.resolve("a.xlsx"));
        try (Workbook workbook = Reading.open(file)) {
            List<HeaderBand> chosen = workbook.headerCandidates().stream().filter(band -> band.lastRow() == 1 && band.columns().size() == 2).toList();
            List<Table> tables = workbook.tables(chosen);
            assertThat(tables).hasSize(2);
            assertThat(Reading.rows(tables.get(0))).hasSize(RECORDS).last().extracting(row -> row.cells().get(0).shown()).isEqualTo("张20999");
            assertThat(Reading.rows(tables.get(1))).hasSize(RECORDS).last().extracting(row -> row.cells().get(2).address() + row.cells().get(2).shown())
                    .isEqualTo("C21001李20999");
        }
    }

    private static String records(int first, String surname) {
        return IntStream.range(0, RECORDS).mapToObj(i -> row(first + i, surname + i, "第" + i % 97 + "村", "农商行" + i * 7919L % 1_000_003)).collect(Collectors.joining());
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, number, texts[column]));
        }
        return row.append("</row>").toString();
    }
}
