package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Packages as programs other than Excel write them, and which Excel opens: they are checked and marked like any other. */
class OtherProgramsTest extends HostileFiles {
    private HandedIn edited(String part, UnaryOperator<String> change) {
        Zip zip = roster();
        String before = zip.text(part);
        zip.edit(part, change);
        assertThat(zip.text(part)).isNotEqualTo(before);
        return hand(zip);
    }

    @Test
    void noWindowOfTheWorkbook() {
        edited(Zip.WORKBOOK, text -> text.replaceAll("<bookViews>.*</bookViews>", "")).checked().marked();
    }

    @Test
    void noViewOfTheSheetAndAWrongDimension() {
        edited(Zip.SHEET, text -> text.replaceAll("<sheetViews>.*</sheetViews>", "").replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1\""))
                .checked().marked();
    }

    @Test
    void bareStylesAndNone() {
        Zip bare = roster().put("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
        hand(bare.edit(Zip.SHEET, text -> text.replaceAll(" s=\"[0-9]+\"", ""))).checked();
        Zip none = roster().without("xl/styles.xml").edit("xl/_rels/workbook.xml.rels", text -> text.replaceAll("<Relationship [^>]*styles[^>]*/>", ""))
                .edit(Zip.TYPES, text -> text.replaceAll("<Override [^>]*styles[^>]*/>", ""));
        hand(none.edit(Zip.SHEET, text -> text.replaceAll(" s=\"[0-9]+\"", ""))).checked();
    }

    @Test
    void noPropertiesAndPropertiesWithoutNames() {
        hand(roster().without("docProps/app.xml").without("docProps/core.xml").edit("_rels/.rels", text -> text.replaceAll("<Relationship [^>]*docProps[^>]*/>", ""))
                .edit(Zip.TYPES, text -> text.replaceAll("<Override [^>]*docProps[^>]*/>", ""))).checked().marked();
        hand(roster().put("docProps/custom.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property/></Properties>")
                .declare("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                .append("_rels/.rels", "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" "
                        + "Target=\"docProps/custom.xml\"/>")).checked();
    }

    @Test
    void aMainPartOfAnotherName() {
        Zip zip = roster();
        zip.put("xl/workbook2.xml", zip.parts().get(Zip.WORKBOOK)).without(Zip.WORKBOOK)
                .put("xl/_rels/workbook2.xml.rels", zip.parts().get("xl/_rels/workbook.xml.rels")).without("xl/_rels/workbook.xml.rels")
                .replace("_rels/.rels", "xl/workbook.xml", "xl/workbook2.xml").replace(Zip.TYPES, "/xl/workbook.xml", "/xl/workbook2.xml");
        hand(zip).checked().marked();
    }

    @Test
    void absoluteTargets() {
        edited("xl/_rels/workbook.xml.rels", text -> text.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/")).checked().marked();
    }

    @Test
    void aSheetWhosePartIsMissing() {
        hand(roster().replace(Zip.WORKBOOK, "</sheets>", "<sheet name=\"丢了\" sheetId=\"77\" r:id=\"rId77\"/></sheets>")
                .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "worksheet\" Target=\"worksheets/sheet77.xml\"/>")).checked();
    }

    @Test
    void partsWithByteOrderMarksAndInUtf16() {
        hand(roster().edit(Zip.SHEET, text -> "\ufeff" + text)).checked().marked();
        Zip wide = roster();
        wide.put(Zip.SHEET, ("\ufeff" + wide.text(Zip.SHEET).replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")).getBytes(StandardCharsets.UTF_16BE));
        hand(wide).checked();
    }

    @Test
    void commentsInstructionsAndAlternativesInTheXml() {
        edited(Zip.SHEET, text -> text.replaceFirst("<sheetData>", "<?mso x?><!-- 由某系统导出 --><sheetData>")
                .replaceFirst("</sheetData>", "</sheetData><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"x14\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"/></mc:AlternateContent>"))
                .checked();
        edited(Zip.SHEET, text -> text.replaceAll("<v>2000\\.0</v>", "<!-- ? --><v><![CDATA[2000]]></v>")).checked().marked();
    }

    @Test
    void textsThatAreEmptyOrMiscounted() {
        edited("xl/sharedStrings.xml", text -> text.replaceFirst("count=\"[0-9]+\"", "count=\"3\"").replaceFirst("uniqueCount=\"[0-9]+\"", "uniqueCount=\"1\"")
                .replaceFirst("</sst>", "<si/><si><t/></si></sst>")).checked().marked();
    }

    @Test
    void rowsHiddenByTheirHeightAndOddSpans() {
        edited(Zip.SHEET, text -> text.replaceFirst("<row r=\"4\"", "<row r=\"4\" ht=\"0\" customHeight=\"1\" spans=\"1:1 5:9\" x14ac:dyDescent=\"0.2\" "
                + "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"")).checked().marked();
    }

    @Test
    void sheetsOfOneNameAndOfNone() {
        hand(roster().put("xl/worksheets/sheet2.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>")
                .declare("xl/worksheets/sheet2.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")
                .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "worksheet\" Target=\"worksheets/sheet2.xml\"/>")
                .replace(Zip.WORKBOOK, "</sheets>", "<sheet name=\"花名册\" sheetId=\"77\" r:id=\"rId77\"/><sheet name=\"\" sheetId=\"78\" r:id=\"rId77\"/></sheets>"))
                .checked();
    }

    @Test
    void commentBoxesWithTheLineBreaksThatExcelWrites() {
        Path commented = RichRoster.xlsx(folder.resolve("b.xlsx"));
        Zip zip = Zip.of(commented);
        String drawing = zip.parts().keySet().stream().filter(part -> part.endsWith(".vml")).findFirst().orElseThrow();
        hand(zip.edit(drawing, text -> text.replaceFirst("</v:shape>", "<v:textbox><div style='text-align:left'>已核对<br></div></v:textbox></v:shape>"))).checked();
    }

    @Test
    void aPackageWithFoldersAndStoredParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/"));
            for (Map.Entry<String, byte[]> part : roster().parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        HandedIn.in(Files.write(folder.resolve("名册.xlsx"), bytes.toByteArray()), packs).checked().marked();
    }

    @Test
    void bytesBeforeAndAfterThePackage() throws IOException {
        byte[] sound = Files.readAllBytes(Roster.xlsx(folder.resolve("a.xlsx")));
        byte[] tail = new byte[sound.length + 300];
        System.arraycopy(sound, 0, tail, 0, sound.length);
        HandedIn.in(Files.write(folder.resolve("后缀.xlsx"), tail), packs);
        byte[] head = new byte[sound.length + 300];
        System.arraycopy(sound, 0, head, 300, sound.length);
        HandedIn.in(Files.write(folder.resolve("前缀.xlsx"), head), packs);
    }
}
