package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import io.github.tianbao.archive.bag.BagFiles;
import io.github.tianbao.cli.Program.Said;
import io.github.tianbao.intake.Trees;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.render.PdfWitness;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every sample in one archive: what archivists do with it. */
class SampleArchiveTest {
    @TempDir
    static Path shared;

    private static Path archive;

    @TempDir
    Path folder;

    @BeforeAll
    static void archivesEverySample() {
        archive = shared.resolve("档案");
        Said said = Program.tianbao("run", Program.samples(), "--out", shared.resolve("结果"), "--archive", archive);
        assertThat(said.status()).as(said.all()).isZero();
    }

    private static List<Path> bags() throws IOException {
        return Archives.read(archive).bags();
    }

    private static Path smallest() {
        return archive.resolve("0001-WS·2022-Y-JR-0001");
    }

    @Test
    void isSoundAsAWholeAndReportsSoOnPaperAndAsCsv() throws IOException {
        Said said = Program.tianbao("archive", "verify", archive, "--out", folder);
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.out().lines().filter(line -> line.contains("：完好"))).hasSize(bags().size() + 1);
        byte[] pdf = Files.readAllBytes(folder.resolve("四性检测报告.pdf"));
        assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
        assertThat(PdfWitness.text(pdf)).contains("四 性 检 测 报 告").contains("全部合格");
        String csv = Files.readString(folder.resolve("四性检测报告.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF归档包,题名,四性,编号,检测项,结果,说明\r\n").contains(",真实性,GD-1-7,档号规范性,通过,0001-WS·2022-Y-MS-0001\r\n");
    }

    @Test
    void isAcceptedByTheLibraryOfCongress() throws IOException {
        for (Path bag : bags()) {
            assertThatCode(() -> {
                try (BagVerifier verifier = new BagVerifier()) {
                    verifier.isValid(new BagReader().read(bag), false);
                }
            }).as(bag.toString()).doesNotThrowAnyException();
        }
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameBytesAgain() throws IOException {
        return bags().stream().map(bag -> DynamicTest.dynamicTest(bag.getFileName().toString(), () -> {
            Said said = Program.tianbao("archive", "replay", bag);
            assertThat(said.status()).as(said.all()).isZero();
            assertThat(said.out()).contains("重演一致");
        }));
    }

    @Test
    void namesTheFileOfWhichOneBitWasFlippedWhicheverItIs() throws IOException {
        Path bag = copy(smallest());
        for (String file : BagFiles.under(bag).files().keySet()) {
            byte[] bytes = Files.readAllBytes(bag.resolve(file));
            byte[] flipped = bytes.clone();
            flipped[bytes.length / 3] ^= 4;
            Files.write(bag.resolve(file), flipped);
            Said said = Program.tianbao("archive", "verify", bag);
            assertThat(said.status()).as(file).isEqualTo(3);
            assertThat(said.out()).contains("内容被改动：" + file + "\n");
            Files.write(bag.resolve(file), bytes);
        }
        assertThat(Program.tianbao("archive", "verify", bag).status()).isZero();
    }

    @Test
    void namesWhatDiffersFromTheFirstTimeAndWhy() throws IOException {
        Path bag = copy(smallest());
        Files.writeString(bag.resolve("data/结果/多余.txt"), "");
        String metadata = Files.readString(bag.resolve("元数据.xml"), StandardCharsets.UTF_8);
        Files.writeString(bag.resolve("元数据.xml"), metadata.replace("<程序版本>" + Version.text(), "<程序版本>0.0.9"), StandardCharsets.UTF_8);
        assertThat(Program.tianbao("archive", "replay", bag).out()).contains("与封存时不一样，不能重演");
        ArchiveCopies.sealAnew(bag);
        Said said = Program.tianbao("archive", "replay", bag);
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("5 个文件里有 1 处不同").contains("包里有，这次没有生成：多余.txt")
                .contains("可能的原因：程序版本不同：当时是 0.0.9，现在是 " + Version.text());
    }

    @Test
    void findsOutWhoeverSealsAChangedPackageAnew() throws IOException {
        Path changed = Files.createDirectories(folder.resolve("另一档案"));
        Files.copy(archive.resolve("封存登记.tsv"), changed.resolve("封存登记.tsv"));
        Path bag = changed.resolve(smallest().getFileName());
        ArchiveCopies.copy(smallest(), bag);
        assertThat(Program.tianbao("archive", "verify", bag).status()).isZero();
        Files.writeString(bag.resolve("data/结果/receipt.json"), " ", StandardOpenOption.APPEND);
        ArchiveCopies.sealAnew(bag);
        assertThat(Program.tianbao("archive", "verify", bag).out())
                .contains("GD-1-14 信息包一致性，不通过：封印与封存登记不符")
                .contains("GD-1-10 内容数据的电子属性一致性，不通过");
    }

    @Test
    void listsEverythingByNumberAsWorkbookAndOnPaper() throws IOException {
        Said said = Program.tianbao("archive", "catalogue", archive, "--out", folder);
        assertThat(said.status()).as(said.all()).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(folder.resolve("归档文件目录.xlsx").toFile()))) {
            List<String> numbers = workbook.getFirstSheet().read().stream().skip(3).map(row -> row.getCellText(1)).toList();
            assertThat(numbers.subList(0, numbers.size() - 1)).hasSize(bags().size()).isSorted().contains("0001-WS·2022-Y-MS-0001");
            assertThat(workbook.getFirstSheet().read().get(2).stream().map(cell -> cell.getText()))
                    .containsExactly("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注");
        }
        byte[] pdf = Files.readAllBytes(folder.resolve("归档文件目录.pdf"));
        assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
        assertThat(PdfWitness.text(pdf)).contains("新城镇人民政府").doesNotContain("缺号");
    }

    @Test
    void reportsNumbersThatNoPackageBears() throws Exception {
        Path part = partOf("0001-WS·2022-Y-JR-0001", "0001-WS·2022-Y-NY-0001");
        Trees.delete(part.resolve("0001-WS·2022-Y-NY-0001"));
        try (Ledger ledger = Ledger.open(LedgerAddress.inArchive(part), Optional.empty())) {
            ledger.numbers().allocate("0001-WS·2022-Y-JR-", "the package that is here");
            ledger.numbers().allocate("0001-WS·2022-Y-JR-", "nobody");
            ledger.numbers().allocate("0001-WS·2022-Y-NY-", "the package that is gone");
        }
        assertThat(Program.tianbao("archive", "catalogue", part, "--out", folder.resolve("目录")).out())
                .contains("缺号：0001-WS·2022-Y-NY-0001（登记过封存，没有归档包，请查找）")
                .contains("缺号：0001-WS·2022-Y-JR-0002（号已给出，没有封存；以后不再使用）");
        assertThat(PdfWitness.text(Files.readAllBytes(folder.resolve("目录/归档文件目录.pdf"))))
                .contains("缺号").contains("0001-WS·2022-Y-JR-0002");
        Said said = Program.tianbao("archive", "verify", part);
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("GD-2-6 连续性元数据项，不通过：登记过封存、现在没有归档包的：0001-WS·2022-Y-NY-0001");
    }

    @Test
    void canBeExaminedThoughItsLedgerDoesNotOpen() throws IOException {
        Path part = partOf("0001-WS·2022-Y-JR-0001");
        Files.createDirectories(part.resolve("台账"));
        Files.writeString(part.resolve("台账/台账.sqlite"), "不是数据库");
        Said said = Program.tianbao("archive", "verify", part);
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.err()).contains("台账打不开，缺号只能从归档包推算");
    }

    @Test
    void packsPackagesForHandingOverAlwaysIntoTheSameBytes() throws IOException {
        Path zip = folder.resolve("移交.zip");
        Said said = Program.tianbao("archive", "export", smallest(), archive.resolve("0001-WS·2022-Y-MS-0001"), "--out", zip);
        assertThat(said.status()).as(said.all()).isZero();
        Program.tianbao("archive", "export", archive.resolve("0001-WS·2022-Y-MS-0001"), smallest(), "--out", folder.resolve("又.zip"));
        assertThat(folder.resolve("又.zip")).hasSameBinaryContentAs(zip);
        assertThat(Program.tianbao("archive", "export", smallest(), "--out", zip).err()).contains("为免覆盖");
        try (ZipFile entries = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : entries.stream().toList()) {
                Path file = folder.resolve("接收").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(new ByteArrayInputStream(entries.getInputStream(entry).readAllBytes()), file);
            }
        }
        assertThat(Program.tianbao("archive", "verify", folder.resolve("接收")).status()).isZero();
        assertThat(folder.resolve("接收/移交清单.csv")).content().contains("0001-WS·2022-Y-JR-0001").contains("永久");
        assertThat(PdfWitness.text(Files.readAllBytes(folder.resolve("接收/移交清单.pdf")))).contains("移交单位").contains("0001-WS·2022-Y-JR-0001");
    }

    @Test
    void handsNothingOverThatIsNotAsItWasSealed() throws IOException {
        Path bag = copy(smallest());
        Files.writeString(bag.resolve("多余.txt"), "");
        Said said = Program.tianbao("archive", "export", bag, "--out", folder.resolve("移交.zip"));
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("不能移交");
        assertThat(folder.resolve("移交.zip")).doesNotExist();
    }

    @Test
    void keepsPackagesToTheirOwner() throws IOException {
        for (Path bag : bags()) {
            for (String file : BagFiles.under(bag).files().keySet()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bag.resolve(file)))).isEqualTo("rw-------");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bag))).isEqualTo("rwx------");
        }
    }

    @Test
    void leavesNothingHalfDoneInTheArchive() throws IOException {
        try (Stream<Path> files = Files.list(archive)) {
            assertThat(files.filter(file -> !Files.isDirectory(file.resolve("data"))).map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("归档设置.yaml", "封存登记.tsv", "台账");
        }
    }

    /** An archive of its own with some of the packages. */
    private Path partOf(String... numbers) throws IOException {
        Path part = Files.createDirectories(folder.resolve("一部分"));
        List<String> register = Files.readAllLines(archive.resolve("封存登记.tsv"));
        for (String number : numbers) {
            ArchiveCopies.copy(archive.resolve(number), part.resolve(number));
            Files.write(part.resolve("封存登记.tsv"), register.stream().filter(line -> line.startsWith(number)).toList(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return part;
    }

    private Path copy(Path bag) throws IOException {
        return ArchiveCopies.copy(bag, folder.resolve(bag.getFileName()));
    }
}
