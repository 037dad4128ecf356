package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks with all that Excel offers: the roster in them is checked, and the marked copy keeps the rest. */
class RichWorkbooksTest extends HostileFiles {
    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private HandedIn hand(Consumer<XSSFWorkbook> more) {
        return hand(Roster.xlsx(folder.resolve("名册.xlsx"), more));
    }

    private HandedIn hand(Path file) {
        return HandedIn.in(file, packs).checked().marked();
    }

    @Override
    HandedIn hand(Zip workbook) {
        return hand(workbook.write(folder.resolve("名册.xlsx")));
    }

    /** Holds that the sheet of the roster holds some XML in the copy. */
    private static void keeps(HandedIn handed, String... fragments) {
        String sheets = handed.parts().parts().entrySet().stream().filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).reduce("", String::concat);
        assertThat(sheets).contains(fragments);
    }

    @Test
    void macros() {
        byte[] macros = "not really macros".getBytes(StandardCharsets.US_ASCII);
        Path file = Roster.xlsx(folder.resolve("名册.xlsm"), workbook -> {
            try {
                workbook.setVBAProject(new ByteArrayInputStream(macros));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        HandedIn handed = hand(file);
        assertThat(handed.copy()).hasFileName("核查结果.xlsm");
        assertThat(handed.parts().parts().get("xl/vbaProject.bin")).isEqualTo(macros);
    }

    @Test
    void linksToOtherWorkbooks() {
        Zip linked = roster().put("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><externalBook r:id=\"rId1\"><sheetNames>"
                        + "<sheetName val=\"Sheet1\"/></sheetNames></externalBook></externalLink>")
                .put("xl/externalLinks/_rels/externalLink1.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" "
                        + "Target=\"file:///Z:/不存在/别的表.xlsx\" TargetMode=\"External\"/></Relationships>")
                .declare("xl/externalLinks/externalLink1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")
                .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rIdE\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "externalLink\" Target=\"externalLinks/externalLink1.xml\"/>")
                .replace(Zip.WORKBOOK, "</sheets>", "</sheets><externalReferences><externalReference r:id=\"rIdE\"/></externalReferences>")
                .edit(Zip.SHEET, text -> text.replaceFirst("<c r=\"E5\"[^>]*>.*?</c>", "<c r=\"E5\"><f>[1]Sheet1!A1</f><v>650.5</v></c>"));
        HandedIn handed = hand(linked);
        keeps(handed, "[1]Sheet1!A1");
        assertThat(handed.parts().text("xl/externalLinks/_rels/externalLink1.xml.rels")).contains("Z:/");
    }

    @Test
    void dropDownListsAndConditionalFormats() {
        keeps(hand(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation list = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"新城镇", "毛家湾镇"}), new CellRangeAddressList(2, 99, 2, 2));
            sheet.addValidationData(list);
            ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$E3>1000");
            rule.createFontFormatting().setFontStyle(true, true);
            sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("E3:E99")}, rule);
        }), "毛家湾镇", "$E3>1000");
    }

    @Test
    void extensionsOfLaterExcels() {
        String extension = "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/"
                + "2009/9/main\"><x14:dataValidations count=\"1\" xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:dataValidation "
                + "type=\"list\" allowBlank=\"1\"><x14:formula1><xm:f>码表!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C9</xm:sqref></x14:dataValidation>"
                + "</x14:dataValidations></ext><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" xmlns:x14=\"http://schemas.microsoft.com/office/"
                + "spreadsheetml/2009/9/main\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/"
                + "2006/main\"><x14:cfRule type=\"dataBar\" id=\"{00000000-000E-0000-0000-000001000000}\"><x14:dataBar minLength=\"0\" maxLength=\"100\">"
                + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/></x14:dataBar></x14:cfRule><xm:sqref>E3:E5</xm:sqref>"
                + "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
        keeps(hand(roster().append(Zip.SHEET, extension)), "码表!$A$1:$A$3", "x14:dataBar");
    }

    @Test
    void commentsOfTheClerk() throws IOException {
        HandedIn handed = hand(workbook -> {
            var drawing = workbook.getSheetAt(0).createDrawingPatriarch();
            for (String cell : new String[] {"B3", "E4"}) {
                var comment = drawing.createCellComment(workbook.getCreationHelper().createClientAnchor());
                comment.setAddress(new CellAddress(cell));
                comment.setString(workbook.getCreationHelper().createRichTextString("乡里说明" + cell));
            }
        });
        try (Workbook copy = handed.open()) {
            Sheet sheet = copy.getSheet(Roster.SHEET);
            assertThat(sheet.getCellComment(new CellAddress("B3")).getString().getString()).isEqualTo("乡里说明B3");
            assertThat(sheet.getCellComment(new CellAddress("E4")).getString().getString()).startsWith("乡里说明E4").contains("R01");
        }
    }

    @Test
    void threadedCommentsOfTheClerk() {
        Path legacy = Roster.xlsx(folder.resolve("b.xlsx"), workbook -> {
            var comment = workbook.getSheetAt(0).createDrawingPatriarch().createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setAddress(new CellAddress("B3"));
            comment.setAuthor("tc={11111111-2222-3333-4444-555555555555}");
            comment.setString(workbook.getCreationHelper().createRichTextString("[线程批注]"));
        });
        Zip threaded = Zip.of(legacy)
                .put("xl/threadedComments/threadedComment1.xml", "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/"
                        + "threadedcomments\"><threadedComment ref=\"B3\" dT=\"2022-03-01T08:00:00.00\" personId=\"{99999999-2222-3333-4444-555555555555}\" "
                        + "id=\"{11111111-2222-3333-4444-555555555555}\"><text>请核对姓名</text></threadedComment></ThreadedComments>")
                .put("xl/persons/person.xml", "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><person "
                        + "displayName=\"王芳\" id=\"{99999999-2222-3333-4444-555555555555}\" userId=\"王芳\" providerId=\"None\"/></personList>")
                .declare("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml")
                .declare("xl/persons/person.xml", "application/vnd.ms-excel.person+xml")
                .relate("rIdT", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml")
                .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rIdP\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/person\" "
                        + "Target=\"persons/person.xml\"/>");
        HandedIn handed = hand(threaded);
        assertThat(handed.parts().text("xl/threadedComments/threadedComment1.xml")).contains("请核对姓名");
        assertThat(handed.parts().text("xl/persons/person.xml")).contains("王芳");
    }

    @Test
    void picturesOnTheSheet() {
        HandedIn handed = hand(workbook -> {
            int picture = workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(7);
            anchor.setRow1(1);
            workbook.getSheetAt(0).createDrawingPatriarch().createPicture(anchor, picture).resize();
        });
        assertThat(handed.parts().parts().get("xl/media/image1.png")).isEqualTo(PICTURE);
        assertThat(handed.parts().parts()).containsKey("xl/drawings/drawing1.xml");
    }

    @Test
    void pivotTablesOverTheRoster() {
        HandedIn handed = hand(workbook -> {
            XSSFSheet pivot = workbook.createSheet("透视");
            var table = pivot.createPivotTable(new AreaReference("A2:E5", SpreadsheetVersion.EXCEL2007), new CellReference("A3"), workbook.getSheetAt(0));
            table.addRowLabel(2);
            table.addColumnLabel(DataConsolidateFunction.SUM, 4);
        });
        assertThat(handed.parts().parts()).containsKeys("xl/pivotTables/pivotTable1.xml", "xl/pivotCache/pivotCacheDefinition1.xml");
    }

    @Test
    void aListObjectOverTheRoster() {
        HandedIn handed = hand(workbook -> {
            var table = workbook.getSheetAt(0).createTable(new AreaReference("A2:E5", SpreadsheetVersion.EXCEL2007));
            table.setName("救助");
            table.setDisplayName("救助");
            table.getCTTable().addNewAutoFilter().setRef("A2:E5");
        });
        assertThat(handed.parts().text("xl/tables/table1.xml")).contains("救助").contains("A2:E5");
    }

    @Test
    void outlineFrozenPanesFilterAndPrintSetUp() {
        keeps(hand(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.groupRow(2, 3);
            sheet.groupColumn(3, 4);
            sheet.createFreezePane(2, 2);
            sheet.setAutoFilter(CellRangeAddress.valueOf("A2:E5"));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getHeader().setCenter("&D");
        }), "outlineLevel=\"1\"", "state=\"frozen\"", "<autoFilter", "orientation=\"landscape\"", "&amp;D");
    }

    @Test
    void protectedSheetsAndStructure() {
        HandedIn handed = hand(workbook -> {
            workbook.getSheetAt(0).protectSheet("123");
            workbook.lockStructure();
        });
        keeps(handed, "<sheetProtection");
        assertThat(handed.parts().text(Zip.WORKBOOK)).contains("lockStructure");
    }

    @Test
    void hiddenAndVeryHiddenSheets() throws IOException {
        HandedIn handed = hand(workbook -> {
            workbook.createSheet("码表").createRow(0).createCell(0).setCellValue("新城镇");
            workbook.createSheet("密").createRow(0).createCell(0).setCellValue("毛家湾镇");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        try (Workbook copy = handed.open()) {
            assertThat(copy.getSheetVisibility(copy.getSheetIndex("码表"))).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(copy.getSheetVisibility(copy.getSheetIndex("密"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void aRosterOnAHiddenSheetIsChecked() {
        hand(workbook -> {
            workbook.createSheet("封面").createRow(0).createCell(0).setCellValue("某县");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });
    }

    @Test
    void chartSheetsAndDialogSheets() {
        Zip charts = roster();
        for (String kind : new String[] {"chartsheet", "dialogsheet"}) {
            String part = "xl/" + kind + "s/sheet9.xml";
            charts.put(part, "<" + kind + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"/>"
                            + "</sheetViews></" + kind + ">")
                    .declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml")
                    .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"" + kind + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/" + kind + "\" Target=\"" + kind + "s/sheet9.xml\"/>")
                    .replace(Zip.WORKBOOK, "<sheets>", "<sheets><sheet name=\"" + kind + "\" sheetId=\"9" + kind.length() + "\" r:id=\"" + kind + "\"/>");
        }
        HandedIn.in(charts.write(folder.resolve("名册.xlsx")), packs).checked();
    }

    @Test
    void sheetNamesOfThirtyOneOddCharacters() throws IOException {
        String odd = "'单位\"O’Neil\" &<>=+𠮷😀（一）–—#!";
        String name = odd.replace("'", "’") + "x".repeat(31 - odd.length());
        Path file = Roster.xlsx(folder.resolve("名册.xlsx"), workbook -> workbook.setSheetName(0, name));
        HandedIn.in(file, packs).checked().marked(name, Roster.FAULT);
        String quoted = "它's '引号' 名";
        HandedIn.in(Roster.xls(folder.resolve("旧名册.xls"), workbook -> workbook.setSheetName(0, quoted)), packs).checked().marked(quoted, Roster.FAULT);
    }

    @Test
    void sheetsThatAreCalledLikeOurs() {
        HandedIn handed = hand(workbook -> workbook.createSheet("核查清单").createRow(0).createCell(0).setCellValue("我们自己的"));
        keeps(handed, "<sheetData>");
    }

    @Test
    void namesThatReferToNothing() {
        hand(roster().replace(Zip.WORKBOOK, "</sheets>", "</sheets><definedNames><definedName name=\"坏\">#REF!</definedName><definedName name=\"_xlnm.Print_Area\" "
                + "localSheetId=\"0\">#REF!$A$1</definedName><definedName name=\"宏\" function=\"1\" xlm=\"1\" hidden=\"1\">Macro1!$A$1</definedName></definedNames>"));
    }

    @Test
    void customPartsThatNobodyElseKnows() {
        HandedIn handed = hand(roster().put("customXml/item1.xml", "<a>乡镇私货</a>").declare("customXml/item1.xml", "application/xml")
                .append("xl/_rels/workbook.xml.rels", "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "customXml\" Target=\"../customXml/item1.xml\"/>"));
        assertThat(handed.parts().text("customXml/item1.xml")).contains("乡镇私货");
    }
}
