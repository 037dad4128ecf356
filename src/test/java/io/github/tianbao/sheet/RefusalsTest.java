package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is dropped, it is read or refused in plain words; nothing else happens, and not for long. */
@Timeout(120)
class RefusalsTest {
    @TempDir
    Path folder;

    private UnreadableFile refusal(Path file) {
        Throwable thrown = catchThrowable(() -> WorkbookReader.open(file).close());
        assertThat(thrown).isInstanceOf(UnreadableFile.class);
        UnreadableFile refused = (UnreadableFile) thrown;
        assertThat(refused.getMessage()).endsWith("。").doesNotContainPattern("Exception|java|null|[a-z]{6,}");
        assertThat(refused.advice()).startsWith("请").endsWith("。");
        return refused;
    }

    private String reason(byte[] content) throws IOException {
        return refusal(Files.write(folder.resolve("表.xls"), content)).getMessage();
    }

    private String reason(String content) throws IOException {
        return reason(content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] xlsx() throws IOException {
        return Files.readAllBytes(SheetBuilder.sheet("表").row("姓名", "金额").row("张三", 1).xlsx(folder.resolve("ok.xlsx")));
    }

    private byte[] xls() throws IOException {
        return Files.readAllBytes(SheetBuilder.sheet("表").row("姓名", "金额").row("张三", 1).xls(folder.resolve("ok.xls")));
    }

    @Test
    void refusesWhatIsNotThereOrIsEmpty() throws IOException {
        assertThat(refusal(folder.resolve("没有.xlsx")).getMessage()).contains("不存在");
        assertThat(refusal(folder).getMessage()).contains("不存在");
        assertThat(reason(new byte[0])).contains("空的");
    }

    @Test
    void saysWhatAFileReallyIs() throws IOException {
        assertThat(reason("%PDF-1.4\n%âãÏÓ\n")).contains("PDF");
        assertThat(reason("<html><body><table><tr><td>姓名</td></tr></table></body></html>")).contains("网页");
        assertThat(reason("\n  <meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"><table>")).contains("网页");
        assertThat(reason("MIME-Version: 1.0\nContent-Type: multipart/related")).contains("单个文件网页");
        assertThat(reason("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")).contains("XML 表格 2003");
        assertThat(reason("<?xml version=\"1.0\"?><a/>")).contains("XML 文件");
        assertThat(reason("姓名,金额\n张三,180\n")).contains("CSV");
        assertThat(reason("姓名\t金额\n张三\t180\n".getBytes(Charset.forName("GBK")))).contains("CSV");
        assertThat(reason("\ufeff姓名\t金额\n".getBytes(StandardCharsets.UTF_16LE))).contains("CSV");
        assertThat(reason("{\\rtf1\\ansi}")).contains("RTF");
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13})).contains("图片");
        assertThat(reason(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0})).contains("压缩包");
        assertThat(reason(new byte[] {1, 2, 3, 0, 5, 6, 7, 8, 9})).contains("无法识别");
    }

    @Test
    void tellsHowToSaveAWebPageAsAWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("表.xls"), "<html><table/></html>");
        assertThat(refusal(file).advice()).contains("另存为").contains("*.xlsx");
    }

    @Test
    void refusesOtherOfficeFiles() {
        assertThat(zip("word/document.xml", "[Content_Types].xml")).contains("Word");
        assertThat(zip("ppt/presentation.xml", "[Content_Types].xml")).contains("演示文稿");
        assertThat(zip("mimetype", "content.xml")).contains("开放文档");
        assertThat(zip("OFD.xml")).contains("OFD");
        assertThat(zip("花名册.xlsx")).contains("压缩包");
        assertThat(refusal(RawXlsx.withRows("").rename("xl/workbook.xml", "xl/workbook.bin").replace("xl/workbook.xml", "xl/workbook.bin")
                .write(folder.resolve("b.xlsx"))).getMessage()).contains("xlsb");
    }

    private String zip(String... parts) {
        RawXlsx zip = RawXlsx.withRows("").without("_rels/.rels").without("xl/workbook.xml").without("xl/_rels/workbook.xml.rels")
                .without("xl/worksheets/sheet1.xml").without("[Content_Types].xml");
        Arrays.stream(parts).forEach(part -> zip.part(part, "x"));
        return refusal(zip.write(folder.resolve("z.xlsx"))).getMessage();
    }

    @Test
    void refusesOtherCompoundDocuments() throws IOException {
        assertThat(ole("WordDocument")).contains("Word");
        assertThat(ole("PowerPoint Document")).contains("演示文稿");
        assertThat(ole("Contents")).contains(".et");
        assertThat(ole("Workbook")).contains("损坏");
    }

    private String ole(String stream) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(folder.resolve("o.xls"))) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            ole.writeFilesystem(out);
        }
        return refusal(folder.resolve("o.xls")).getMessage();
    }

    @Test
    void asksForThePasswordToBeTakenOff() throws IOException, GeneralSecurityException {
        Path xlsx = folder.resolve("locked.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(xlsx)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream inside = encryptor.getDataStream(ole)) {
                inside.write(xlsx());
            }
            ole.writeFilesystem(out);
        }
        assertThat(refusal(xlsx).getMessage()).contains("密码");
        Path xls = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(xls)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(xls).getMessage()).contains("密码");
    }

    @Test
    void refusesAZipBombAndNamesTheUsualInnocentCause() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook><sheets/></workbook>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write(RawXlsx.relationships("x/", "sharedStrings", "s.xml").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertThat(refusal(bomb).getMessage()).contains("空行");
    }

    @Test
    void expandsNoEntities() {
        Path file = RawXlsx.withSheet("<!DOCTYPE a [<!ENTITY b \"ccccccccccccc\"><!ENTITY d \"&b;&b;&b;&b;\">]><worksheet><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&d;</t></is></c></row></sheetData></worksheet>").write(folder.resolve("e.xlsx"));
        assertThat(refusal(file).getMessage()).contains("损坏");
    }

    @Test
    void refusesWhatIsCutShort() throws IOException {
        for (byte[] whole : new byte[][] {xlsx(), xls()}) {
            for (int share = 1; share < 10; share++) {
                Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * share / 10));
                Throwable thrown = catchThrowable(() -> WorkbookReader.open(file).close());
                assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(some).isInstanceOf(UnreadableFile.class));
            }
        }
        assertThat(refusal(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(xlsx(), 2000))).getMessage()).contains("损坏");
    }

    @Test
    void readsOrRefusesWhatIsDamagedAnywhere() throws IOException {
        Random random = new Random(20220727);
        for (byte[] whole : new byte[][] {xlsx(), xls()}) {
            for (int i = 0; i < 150; i++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 8; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                Path file = Files.write(folder.resolve("damaged.xls"), damaged);
                Throwable thrown = catchThrowable(() -> readAll(file));
                assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(some).isInstanceOf(UnreadableFile.class));
            }
        }
    }

    private static void readAll(Path file) throws UnreadableFile {
        try (Workbook workbook = WorkbookReader.open(file)) {
            workbook.headerCandidates().forEach(band -> workbook.tables(java.util.List.of(band)).forEach(table -> table.rows().forEach(row -> { })));
        }
    }
}
