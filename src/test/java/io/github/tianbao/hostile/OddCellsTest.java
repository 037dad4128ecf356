package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells and packages as other programs write them: what they say is found all the same. */
class OddCellsTest extends HostileFiles {
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The cell with the fault holds something else. */
    private Zip withFault(String cell) {
        return roster().edit(Zip.SHEET, text -> text.replaceFirst("<c r=\"E4\"[^>]*>.*?</c>", cell));
    }

    @Test
    void cellsAndRowsWithoutReferences() {
        hand(roster().edit(Zip.SHEET, text -> text.replaceAll("<c r=\"[A-Z]+[0-9]+\"", "<c").replaceAll("<row r=\"[0-9]+\"", "<row"))).checked().marked();
    }

    @Test
    void theNamespacesOfStrictOpenXml() {
        Zip strict = roster();
        for (String part : new String[] {Zip.WORKBOOK, Zip.SHEET, "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"}) {
            strict.edit(part, text -> text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        hand(strict).checked();
    }

    @Test
    void elementsWithAPrefix() {
        hand(roster().edit(Zip.SHEET, text -> text.replaceAll("<(/?)(?!\\?)", "<$1x:").replace("xmlns=", "xmlns:x="))).checked();
    }

    @Test
    void aPackageWithoutContentTypes() {
        hand(roster().without(Zip.TYPES)).checked();
    }

    @Test
    void aPackageWithoutRelationshipsOfItsOwn() {
        hand(roster().without("_rels/.rels")).checked();
    }

    @Test
    void partNamesWithBackslashesAndInOtherCase() {
        Zip odd = roster();
        odd.put("xl\\worksheets\\Sheet1.xml", odd.parts().get(Zip.SHEET)).without(Zip.SHEET);
        hand(odd).checked();
    }

    @Test
    void aThemeOrAPropertyPartThatIsBroken() {
        hand(roster().put("docProps/core.xml", "<cp:coreProperties").put("docProps/app.xml", "")).checked();
    }

    @Test
    void datesCountedFrom1904() {
        HandedIn handed = hand(roster().edit(Zip.WORKBOOK, text -> text.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"))).checked().marked();
        assertThat(handed.findings()).containsExactly("R01 E4");
    }

    @Test
    void inlineTextInRunsAndPhoneticGuides() {
        hand(withFault("<c r=\"E4\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>20</t></r><r><t>00</t></r><rPh sb=\"0\" eb=\"1\"><t>er</t></rPh></is></c>"))
                .checked().marked();
    }

    @Test
    void formulasWithResultsErrorsAndWithoutResults() {
        hand(withFault("<c r=\"E4\"><f>1000*2</f><v>2000</v></c>")).checked().marked();
        hand(withFault("<c r=\"E4\" t=\"str\"><f>\"20\"&amp;\"00\"</f><v>2000</v></c>")).checked().marked();
        for (String error : new String[] {"#REF!", "#N/A", "#DIV/0!", "#NAME?", "#SPILL!", "#GETTING_DATA"}) {
            assertThat(hand(withFault("<c r=\"E4\" t=\"e\"><f>X1</f><v>" + error + "</v></c>")).findings()).as(error).contains("公式 E4");
        }
        assertThat(hand(withFault("<c r=\"E4\"><f>SUM(X1:X2)</f></c>")).findings()).contains("公式 E4");
    }

    @Test
    void formulasThatGoRoundInACircle() {
        hand(roster().edit(Zip.SHEET, text -> text.replaceFirst("<c r=\"E4\"[^>]*>.*?</c>", "<c r=\"E4\"><f>E4+1</f><v>2000</v></c>"))).checked().marked();
    }

    @Test
    void sharedArrayAndDataTableFormulas() {
        hand(withFault("<c r=\"E4\"><f t=\"shared\" ref=\"E4:E5\" si=\"0\">A4*1000</f><v>2000</v></c>")).checked().marked();
        hand(withFault("<c r=\"E4\"><f t=\"array\" ref=\"E4\">SUM(A4*1000)</f><v>2000</v></c>")).checked().marked();
        hand(withFault("<c r=\"E4\" cm=\"1\"><f t=\"array\" ref=\"E4\">_xlfn.UNIQUE(A4:A5)</f><v>2000</v></c>")).checked().marked();
    }

    @Test
    void formulasThatNoOtherProgramKnows() {
        hand(withFault("<c r=\"E4\"><f>_xlfn._xlws.FILTER(\"[1]表'!A1\",{1;2</f><v>2000</v></c>")).checked().marked();
    }

    @Test
    void numbersInOddNotations() {
        hand(withFault("<c r=\"E4\"><v>2E3</v></c>")).checked().marked();
        hand(withFault("<c r=\"E4\" t=\"n\"><v> 2000.0000000000001 </v></c>")).checked();
        assertThat(hand(withFault("<c r=\"E4\"><v>1E999</v></c>")).findings()).contains("公式 E4");
        hand(withFault("<c r=\"E4\"><v>NaN</v></c>"));
        hand(withFault("<c r=\"E4\"><v>二千</v></c>"));
        hand(withFault("<c r=\"E4\" t=\"d\"><v>2022-13-45T99:00</v></c>"));
    }

    @Test
    void stylesAndTextsThatAreNotThere() {
        hand(withFault("<c r=\"E4\" s=\"777\"><v>2000</v></c>")).checked();
        hand(withFault("<c r=\"E4\" s=\"-1\"><v>2000</v></c>"));
        hand(withFault("<c r=\"E4\" t=\"s\"><v>777</v></c>"));
        hand(withFault("<c r=\"E4\" t=\"s\"><v></v></c>"));
        hand(withFault("<c r=\"E4\" t=\"s\"/>"));
        hand(withFault("<c r=\"E4\" t=\"zz\"><v>2000</v></c>"));
    }

    @Test
    void referencesThatMakeNoSense() {
        hand(withFault("<c r=\"ZZZZZ99999999\"><v>2000</v></c>"));
        hand(withFault("<c r=\"\"><v>2000</v></c>"));
        hand(withFault("<c r=\"4E\"><v>2000</v></c>"));
        hand(roster().edit(Zip.SHEET, text -> text.replace("<row r=\"4\"", "<row r=\"0\"")));
        hand(roster().edit(Zip.SHEET, text -> text.replace("<row r=\"4\"", "<row r=\"9999999\"")));
        hand(roster().edit(Zip.SHEET, text -> text.replace("<row r=\"5\"", "<row r=\"4\"")));
        hand(roster().edit(Zip.SHEET, text -> text.replace("<row r=\"4\"", "<row r=\"x\"")));
        hand(roster().edit(Zip.SHEET, text -> text.replaceFirst("<mergeCell ref=\"[^\"]*\"", "<mergeCell ref=\"E1:A1\"")));
        hand(roster().edit(Zip.SHEET, text -> text.replaceFirst("<mergeCell ref=\"[^\"]*\"", "<mergeCell ref=\"#REF!\"")));
    }

    @Test
    void cellsAndRowsOutOfOrderAreDamage() {
        hand(roster().edit(Zip.SHEET, text -> text.replaceFirst("(<row r=\"4\"[^>]*>)(<c r=\"A4\".*?</c>)(.*?)(<c r=\"E4\".*?</c>)", "$1$4$3$2"))).refused("损坏");
        hand(roster().edit(Zip.SHEET, text -> text.replaceFirst("(<row r=\"3\".*?</row>)(<row r=\"4\".*?</row>)", "$2$1"))).refused("损坏");
    }

    @Test
    void escapedAndInvisibleCharacters() {
        hand(withFault("<c r=\"E4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">_x000D_\u00a0\u200b2000\ufeff </t></is></c>")).checked().marked();
        hand(withFault("<c r=\"E4\" t=\"inlineStr\"><is><t>\u0085\u2028&#xFFFD;&#x9;</t></is></c>"));
    }
}
