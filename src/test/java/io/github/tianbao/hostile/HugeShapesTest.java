package io.github.tianbao.hostile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

/** Sheets of a size and shape that make programs hang. */
class HugeShapesTest extends HostileFiles {
    private void isCheckedAndMarked(Zip workbook) {
        HandedIn.in(workbook.write(folder.resolve("大.xlsx")), packs).checked().marked();
    }

    @Test
    void tenThousandMergedRegions() {
        String merges = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "<mergeCell ref=\"J%d:K%d\"/>".formatted(i, i)).collect(Collectors.joining());
        isCheckedAndMarked(roster().edit(Zip.SHEET, text -> text.replaceFirst("<mergeCells[^>]*>", "<mergeCells>" + merges)));
    }

    @Test
    void allColumnsThatExcelHas() {
        String headings = cells(2, 5);
        String values = cells(3, 5);
        isCheckedAndMarked(roster().edit(Zip.SHEET, text -> text.replaceFirst("(<row r=\"2\".*?)</row>", "$1" + headings + "</row>")
                .replaceFirst("(<row r=\"3\".*?)</row>", "$1" + values + "</row>")));
    }

    private static String cells(int row, int first) {
        return IntStream.range(first, 16_384).mapToObj(column -> "<c r=\"%s%d\" t=\"inlineStr\"><is><t>备注%d</t></is></c>"
                .formatted(CellReference.convertNumToColString(column), row, column)).collect(Collectors.joining());
    }

    @Test
    void sixtyThousandStyles() {
        String formats = IntStream.range(0, 60_000).mapToObj(i -> "<xf numFmtId=\"%d\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                .formatted(i % 12)).collect(Collectors.joining());
        isCheckedAndMarked(roster().edit("xl/styles.xml", text -> text.replaceFirst("<cellXfs count=\"[0-9]+\">", "<cellXfs>")
                .replaceFirst("</cellXfs>", formats + "</cellXfs>")));
    }

    @Test
    void aMillionRowsThatAreOnlyFormatted() {
        String rows = IntStream.rangeClosed(6, 1_048_576).mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>").collect(Collectors.joining());
        HandedIn.in(roster().edit(Zip.SHEET, text -> text.replaceFirst("</sheetData>", rows + "</sheetData>")).write(folder.resolve("大.xlsx")), packs)
                .checked();
    }

    @Test
    void formatsRegionsAndValidationsOverWholeColumns() {
        isCheckedAndMarked(roster().edit(Zip.SHEET, text -> text
                .replaceFirst("<sheetData>", "<cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"1\" customWidth=\"1\"/></cols><sheetData>")
                .replaceFirst("<mergeCells[^>]*>", "<mergeCells><mergeCell ref=\"H1:XFD1\"/><mergeCell ref=\"G2:G1048576\"/>")));
    }

    @Test
    void mergedRegionsThatOverlap() {
        isCheckedAndMarked(roster().edit(Zip.SHEET, text -> text
                .replaceFirst("<mergeCells[^>]*>", "<mergeCells><mergeCell ref=\"G2:H9\"/><mergeCell ref=\"H3:J4\"/><mergeCell ref=\"H3:J4\"/>")));
    }

    @Test
    void aCellOfThirtyThousandCharacters() {
        isCheckedAndMarked(roster().edit(Zip.SHEET, text -> text.replaceFirst("(<row r=\"3\".*?)</row>", "$1<c r=\"H3\" t=\"inlineStr\"><is><t>"
                + "救".repeat(32_767) + "</t></is></c></row>")));
    }
}
