package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.CellAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that make a reader with a quadratic corner hang. */
@Timeout(120)
class BigShapesTest {
    @TempDir
    Path folder;

    @Test
    void readsSixteenThousandColumns() {
        String header = cells(1, 16_000, column -> "列" + column);
        String data = cells(2, 16_000, column -> "值" + column);
        Table table = Reading.onlyTable(RawXlsx.withRows("<row r=\"1\">" + header + "</row><row r=\"2\">" + data + "</row>").write(folder.resolve("a.xlsx")));
        assertThat(Reading.rows(table).get(0).cells().get(15_999).address()).hasToString(CellAddress.letters(15_999) + "2");
    }

    @Test
    void readsTenThousandMergedRegions() {
        String rows = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "<row r=\"" + 2 * i + "\">" + text("A" + 2 * i, "镇" + i) + text("B" + 2 * i, "甲")
                + "</row><row r=\"" + (2 * i + 1) + "\">" + text("B" + (2 * i + 1), "乙") + "</row>").collect(Collectors.joining());
        String merges = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "<mergeCell ref=\"A%d:A%d\"/>".formatted(2 * i, 2 * i + 1)).collect(Collectors.joining());
        Path file = RawXlsx.withSheet("<worksheet><sheetData><row r=\"1\">" + text("A1", "乡镇") + text("B1", "姓名") + "</row>" + rows
                + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>").write(folder.resolve("a.xlsx"));
        try (Workbook workbook = Reading.open(file)) {
            HeaderBand header = workbook.headerCandidates().stream().filter(band -> band.lastRow() == 1).findFirst().orElseThrow();
            List<Row> records = Reading.records(workbook.tables(List.of(header)).get(0));
            assertThat(records).hasSize(20_000);
            assertThat(records.get(19_999).cells().get(0).shown()).isEqualTo("镇10000");
        }
    }

    @Test
    void readsSixtyThousandStyles() {
        String styles = "<styleSheet><cellXfs>" + IntStream.range(0, 59_999)
                .mapToObj(i -> "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\"/>".formatted(i % 13, i % 977, i * 31 % 4001)).collect(Collectors.joining()) + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        Table table = Reading.onlyTable(RawXlsx.withRows("<row r=\"1\">" + text("A1", "姓名") + text("B1", "日期") + "</row>"
                        + "<row r=\"2\">" + text("A2", "张三") + "<c r=\"B2\" s=\"59999\"><v>44260</v></c></row>")
                .part("xl/styles.xml", styles).write(folder.resolve("a.xlsx")));
        assertThat(Reading.records(table).get(0).cells().get(1).shown()).isEqualTo("2021/3/5");
    }

    @Test
    void readsRegionsOverWholeColumnsAndRows() {
        Table table = Reading.onlyTable(RawXlsx.withSheet("<worksheet><sheetData><row r=\"1\">" + text("A1", "名册") + "</row><row r=\"2\">" + text("A2", "姓名")
                + text("B2", "金额") + "</row><row r=\"3\">" + text("A3", "张三") + "<c r=\"B3\"><v>1</v></c></row></sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"C2:C1048576\"/></mergeCells></worksheet>").write(folder.resolve("a.xlsx")));
        assertThat(table.header().titles()).containsExactly("名册");
        assertThat(Reading.records(table)).hasSize(1);
    }

    private static String cells(int row, int columns, java.util.function.IntFunction<String> value) {
        return IntStream.range(0, columns).mapToObj(column -> text(CellAddress.letters(column) + row, value.apply(column))).collect(Collectors.joining());
    }

    private static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }
}
