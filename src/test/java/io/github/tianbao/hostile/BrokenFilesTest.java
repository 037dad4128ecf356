package io.github.tianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no table that anyone could read: each is refused with its own reason. */
class BrokenFilesTest extends HostileFiles {
    @ParameterizedTest
    @EnumSource(value = EncryptionMode.class, names = {"standard", "agile"})
    void asksToTakeThePasswordOffAnXlsx(EncryptionMode mode) throws IOException, GeneralSecurityException {
        Path locked = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(Roster.xlsx(folder.resolve("a.xlsx")), inside);
            }
            container.writeFilesystem(out);
        }
        HandedIn.in(locked, packs).refused("密码");
    }

    @Test
    void asksToTakeThePasswordOffAnXls() {
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try {
            Roster.xls(folder.resolve("加密.xls"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        HandedIn.in(folder.resolve("加密.xls"), packs).refused("密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void refusesAFileOfZeroBytes(String ending) throws IOException {
        HandedIn.in(Files.write(folder.resolve("空." + ending), new byte[0]), packs).refused("空的");
    }

    @Test
    void refusesAWorkbookWithoutAnythingInIt() throws IOException {
        Path file = folder.resolve("空表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Sheet1");
            workbook.createSheet("Sheet2");
            workbook.write(out);
        }
        HandedIn.in(file, packs).refused("没有任何内容");
    }

    @Test
    void refusesAWorkbookWithoutSheets() {
        Path file = Zip.of(Roster.xlsx(folder.resolve("a.xlsx")))
                .edit(Zip.WORKBOOK, text -> text.replaceAll("(?s)<sheets>.*</sheets>", "<sheets/>")).write(folder.resolve("无表.xlsx"));
        HandedIn.in(file, packs).refused("损坏");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30, 60, 90, 99})
    void refusesWhatWasCutShort(int percent) throws IOException {
        byte[] xlsx = Files.readAllBytes(Roster.xlsx(folder.resolve("a.xlsx")));
        HandedIn.in(Files.write(folder.resolve("半截.xlsx"), Arrays.copyOf(xlsx, xlsx.length * percent / 100)), packs).refused("损坏");
    }

    @Test
    void refusesAWorkbookWhoseTextsAreMissing() {
        Path file = Zip.of(Roster.xlsx(folder.resolve("a.xlsx"))).without("xl/sharedStrings.xml").write(folder.resolve("无字.xlsx"));
        HandedIn.in(file, packs).refused("损坏");
    }

    @Test
    void refusesAZipBombInASheetAndInTheTexts() throws IOException {
        for (String part : new String[] {Zip.SHEET, "xl/sharedStrings.xml", "xl/styles.xml"}) {
            HandedIn.in(bomb(part), packs).refused("压缩比大得反常");
        }
    }

    private Path bomb(String part) throws IOException {
        Path file = folder.resolve("炸弹-" + part.replace('/', '-') + ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Zip.of(Roster.xlsx(folder.resolve("a.xlsx"))).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(part)) {
                    String text = new String(entry.getValue(), StandardCharsets.UTF_8);
                    int end = text.lastIndexOf("</");
                    zip.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int megabyte = 0; megabyte < 300; megabyte++) {
                        zip.write(blanks);
                    }
                    zip.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(entry.getValue());
                }
            }
        }
        return file;
    }

    @Test
    void refusesEntitiesThatGrow() {
        Path file = Zip.of(Roster.xlsx(folder.resolve("a.xlsx"))).edit(Zip.SHEET, text -> text.replaceFirst("<worksheet",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><worksheet")
                .replaceFirst("<sheetData>", "<sheetData><row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&c;</t></is></c></row>")).write(folder.resolve("实体.xlsx"));
        assertThat(HandedIn.in(file, packs).isRefused()).isTrue();
    }
}
