package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.junit.jupiter.api.Test;

/** What a file is, its content says and not its ending. */
class LyingEndingsTest extends HostileFiles {
    private static final Charset GBK = Charset.forName("GBK");

    private HandedIn hand(String name, byte[] content) throws IOException {
        return HandedIn.in(Files.write(folder.resolve(name), content), packs);
    }

    private HandedIn hand(String name, String content, Charset charset) throws IOException {
        return hand(name, content.getBytes(charset));
    }

    @Test
    void readsAnXlsxNamedXls() {
        HandedIn handed = HandedIn.in(Roster.xlsx(folder.resolve("名册.xls")), packs).checked().marked();
        assertThat(handed.copy()).hasFileName("核查结果.xlsx");
    }

    @Test
    void readsAnXlsNamedXlsx() {
        HandedIn handed = HandedIn.in(Roster.xls(folder.resolve("名册.xlsx")), packs).checked().marked();
        assertThat(handed.copy()).hasFileName("核查结果.xls");
    }

    @Test
    void readsWhatWpsCallsEt() {
        assertThat(HandedIn.in(Roster.xls(folder.resolve("名册.et")), packs).checked().marked().copy()).hasFileName("核查结果.xls");
        assertThat(HandedIn.in(Roster.xlsx(folder.resolve("新名册.et")), packs).checked().marked().copy()).hasFileName("核查结果.xlsx");
    }

    @Test
    void readsAnXlsWhoseStreamsAreNamedInOtherCase() throws IOException {
        Path plain = Roster.xls(folder.resolve("名册.xls"));
        Path shouting = folder.resolve("大写.xls");
        try (POIFSFileSystem from = new POIFSFileSystem(plain.toFile()); POIFSFileSystem to = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(shouting)) {
            to.createDocument(new DocumentInputStream((DocumentEntry) from.getRoot().getEntryCaseInsensitive("Workbook")), "WORKBOOK");
            to.writeFilesystem(out);
        }
        HandedIn.in(shouting, packs).checked().marked();
    }

    @Test
    void tellsHowToSaveAWebPageThatASystemExported() throws IOException {
        String table = "<table border=1><tr><td>姓名</td><td>救助金额</td></tr><tr><td>张小山</td><td>800</td></tr></table>";
        hand("导出.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=gb2312></head><body>" + table
                + "</body></html>", GBK).refused("网页", "另存为");
        hand("光有表.xls", table, StandardCharsets.UTF_8).refused("网页", "另存为");
        hand("有记号.xlsx", "\ufeff" + table, StandardCharsets.UTF_16LE).refused("网页", "另存为");
    }

    @Test
    void tellsHowToSaveTextInTheCharsetOfTheOffice() throws IOException {
        String text = "序号,姓名,乡镇,发放日期,救助金额\r\n1,张小山,新城镇,2022/3/1,800\r\n";
        hand("名册.xls", text, GBK).refused("CSV", "另存为");
        hand("名册.xlsx", text, StandardCharsets.UTF_8).refused("CSV", "另存为");
        hand("名册.csv", "\ufeff" + text.replace(',', '\t'), StandardCharsets.UTF_16LE).refused("另存为");
    }

    @Test
    void tellsHowToSaveXmlOf2003() throws IOException {
        hand("名册.xls", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:"
                + "spreadsheet\"><Worksheet/></Workbook>", StandardCharsets.UTF_8).refused("XML 表格 2003", "另存为");
    }

    @Test
    void tellsHowToSaveBinaryAndOpenDocumentWorkbooks() throws IOException {
        Zip binary = Zip.of(Roster.xlsx(folder.resolve("a.xlsx")));
        binary.put("xl/workbook.bin", new byte[100]).without(Zip.WORKBOOK)
                .replace("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin");
        HandedIn.in(binary.write(folder.resolve("名册.xlsb")), packs).refused("xlsb", "另存为");
        Path open = folder.resolve("名册.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(open))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(StandardCharsets.US_ASCII));
        }
        HandedIn.in(open, packs).refused("开放文档", "另存为");
    }

    @Test
    void takesAFolderNamedLikeAWorkbookForAFolder() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("名册.xlsx"));
        Roster.xlsx(directory.resolve("里面.xlsx"));
        HandedIn.in(directory, packs).checked().marked();
    }
}
