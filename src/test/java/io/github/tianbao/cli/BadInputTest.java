package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, the clerk gets a note that says why and what to do. */
class BadInputTest {
    private static final List<String> HEADINGS = List.of("序号", "乡镇", "姓名", "性别", "身份证号", "到岗日期", "离岗日期", "录用文件号");

    @TempDir
    Path folder;

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        assertRefused(write("照片.xlsx", "\u0089PNG\r\n\u001a\n……"), "不是 Excel");
        assertRefused(write("文稿.xls", "%PDF-1.7\n"), "PDF");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(write("空.xlsx", ""), "空");
    }

    @Test
    void refusesAWorkbookWithNothingInIt() throws IOException {
        assertRefused(workbook("空表.xlsx", sheet -> { }), "没有任何内容");
    }

    @Test
    void refusesAWorkbookWithAPassword() throws Exception {
        Path plain = workbook("登记册.xlsx", sheet -> row(sheet, 0, HEADINGS));
        Path locked = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        assertRefused(locked, "密码");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        Path plain = workbook("登记册.xlsx", sheet -> row(sheet, 0, HEADINGS));
        Path bomb = folder.resolve("炸弹.xlsx");
        try (java.util.zip.ZipFile source = new java.util.zip.ZipFile(plain.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : source.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    bomb(out);
                } else {
                    source.getInputStream(entry).transferTo(out);
                }
                out.closeEntry();
            }
        }
        assertRefused(bomb, "压缩比大得反常");
    }

    @Test
    void refusesASheetOfAnotherKindAndNamesTheClosestProgramme() throws IOException {
        Path file = workbook("课程表.xlsx", sheet -> {
            row(sheet, 0, List.of("节次", "星期一", "星期二", "星期三", "星期四", "星期五"));
            row(sheet, 1, List.of("第一节", "语文", "数学", "语文", "数学", "体育"));
        });
        String note = assertRefused(file, "没有认出");
        assertThat(note).contains("节次");
    }

    @Test
    void refusesASheetWithoutARequiredColumnAndNamesIt() throws IOException {
        Path file = workbook("登记册.xlsx", sheet -> {
            row(sheet, 0, HEADINGS.stream().filter(heading -> !heading.equals("离岗日期")).toList());
            row(sheet, 1, List.of("1", "新城镇", "张三", "男", "140827195805020013", "1978-03-01", "某文件"));
        });
        assertThat(assertRefused(file, "没有认出")).contains("离岗日期").contains("老兽医");
    }

    @Test
    void refusesASheetInWhichTwoColumnsClaimTheSameField() throws IOException {
        Path file = workbook("登记册.xlsx", sheet -> {
            row(sheet, 0, List.of("序号", "乡镇", "姓名", "姓名", "身份证号", "到岗日期", "离岗日期"));
            row(sheet, 1, List.of("1", "新城镇", "张三", "李四", "140827195805020013", "1978-03-01", "1986-09-15"));
        });
        assertThat(assertRefused(file, "没有认出")).contains("C列“姓名”和D列“姓名”").contains("分不清用哪一列");
    }

    @Test
    void goesOnWithTheOtherFilesAfterABadOne() throws IOException {
        write("坏/空.xlsx", "");
        Path good = folder.resolve("坏/登记册.xlsx");
        Files.copy(Program.samples().resolve("yq-elder-vets/新城镇老兽医申请登记册.xlsx"), good);
        Said said = Program.tianbao("run", folder.resolve("坏"), "--out", folder.resolve("结果"));
        assertThat(said.status()).isEqualTo(3);
        assertThat(folder.resolve("结果/登记册/receipt.json")).exists();
        assertThat(folder.resolve("结果/空/说明.txt")).exists();
    }

    /** Returns the note. */
    private String assertRefused(Path file, String reason) throws IOException {
        Said said = Program.tianbao("run", file, "--out", folder.resolve("结果"));
        assertThat(said.status()).as(said.all()).isEqualTo(3);
        assertThat(said.all()).contains(reason).doesNotContain("Exception").doesNotContain("\tat ");
        String name = file.getFileName().toString();
        Path result = folder.resolve("结果").resolve(name.substring(0, name.lastIndexOf('.')));
        try (Stream<Path> files = Files.list(result)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("说明.txt");
        }
        String note = Files.readString(result.resolve("说明.txt"), StandardCharsets.UTF_8);
        assertThat(note).contains("文件：" + name).contains("原因：").contains(reason).contains("怎么办：");
        return note;
    }

    private static void bomb(OutputStream out) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < 300; megabyte++) {
            out.write(blanks);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path workbook(String name, java.util.function.Consumer<Sheet> fill) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook.createSheet("登记册"));
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int number, List<String> texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }
}
