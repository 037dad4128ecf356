package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as other programs write them: what they hold is the same, and so is what is read. */
class OddPackagesTest {
    private static final String ROWS = """
            <row r="3"><c r="B3" t="inlineStr"><is><t>姓名</t></is></c><c r="D3" t="inlineStr"><is><t>金额</t></is></c></row>
            <row r="5"><c r="B5" t="inlineStr"><is><t>张三</t></is></c><c r="D5"><v>180</v></c></row>
            """;

    @TempDir
    Path folder;

    private void readsAsUsual(RawXlsx workbook) {
        Table table = Reading.onlyTable(workbook.write(folder.resolve("a.xlsx")));
        assertThat(Reading.headings(table.header())).containsExactly("姓名", "金额");
        assertThat(Reading.records(table).get(0).cells().values()).extracting(cell -> cell.address() + "=" + cell.shown())
                .containsExactly("B5=张三", "D5=180");
    }

    @Test
    void readsAPlainPackage() {
        readsAsUsual(RawXlsx.withRows(ROWS));
    }

    @Test
    void readsStrictOpenXml() {
        readsAsUsual(RawXlsx.withRows(ROWS)
                .replace(RawXlsx.TRANSITIONAL, RawXlsx.STRICT)
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    @Test
    void readsElementsWithAPrefix() {
        readsAsUsual(RawXlsx.withSheet("<x:worksheet xmlns:x=\"" + RawXlsx.TRANSITIONAL + "\"><x:sheetData>"
                + ROWS.replaceAll("<(/?)(row|c|v|is|t)\\b", "<$1x:$2") + "</x:sheetData></x:worksheet>"));
    }

    @Test
    void readsPackagesWithoutContentTypesOrPackageRelationships() {
        readsAsUsual(RawXlsx.withRows(ROWS).without("[Content_Types].xml").without("_rels/.rels"));
    }

    @Test
    void followsAbsoluteTargetsAndTargetsWithDots() {
        readsAsUsual(RawXlsx.withRows(ROWS).replace("Target=\"worksheets/", "Target=\"/xl/worksheets/"));
        readsAsUsual(RawXlsx.withRows(ROWS).replace("Target=\"worksheets/", "Target=\"../xl/./worksheets/"));
    }

    @Test
    void readsPartNamesWithBackslashesAndInOtherCase() {
        readsAsUsual(RawXlsx.withRows(ROWS)
                .rename("xl/worksheets/sheet1.xml", "xl\\Worksheets\\Sheet1.xml")
                .rename("xl/workbook.xml", "xl\\workbook.xml"));
    }

    @Test
    void countsOnWhereRowsAndCellsCarryNoReference() {
        readsAsUsual(RawXlsx.withRows("""
                <row r="2"/>
                <row><c/><c t="inlineStr"><is><t>姓名</t></is></c><c r="D3" t="inlineStr"><is><t>金额</t></is></c></row>
                <row/>
                <row><c r="B5" t="inlineStr"><is><t>张三</t></is></c><c/><c><v>180</v></c></row>
                """));
    }

    @Test
    void ignoresOutsideLinksAndMacros() {
        readsAsUsual(RawXlsx.withRows(ROWS)
                .part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>")
                .part("xl/vbaProject.bin", "no macro is run"));
    }

    @Test
    void countsAChartSheetAsASheetWithoutRows() {
        Path file = RawXlsx.withRows(ROWS)
                .replace("<sheets>", "<sheets><sheet name=\"图\" sheetId=\"9\" r:id=\"chart\"/>")
                .write(folder.resolve("b.xlsx"));
        assertThat(Reading.candidates(file)).extracting(HeaderBand::sheetIndex).containsOnly(1);
        try (Workbook workbook = Reading.open(file)) {
            assertThat(workbook.sheets()).extracting(Workbook.SheetInfo::name).isEqualTo(List.of("图", "表"));
        }
    }
}
