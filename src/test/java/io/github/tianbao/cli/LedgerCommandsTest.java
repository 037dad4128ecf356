package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tianbao.cli.Program.Said;
import io.github.tianbao.ledger.Engine;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.render.PdfWitness;
import io.github.tianbao.value.LeakScan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What people see of the ledger, on the registers of two townships and two years. */
class LedgerCommandsTest {
    private static final Path YEARS = Program.samples().resolve("yq-elder-vets-2022-2023");
    private static final Path ERRORS = Program.samples().resolve("yq-elder-vets/错误样例.xlsx");

    @TempDir
    Path folder;

    /** The registers of both years, run once for all tests that only look. */
    @TempDir
    static Path prepared;

    @BeforeAll
    static void runsTheRegistersOfBothYears() {
        Said said = run(prepared, YEARS, prepared.resolve("档案"));
        assertThat(said.status()).as(said.all()).isZero();
    }

    @Test
    void showsDuplicatesAcrossFilesAndWhatChangedSinceTheLastPeriod() throws IOException {
        assertShown(prepared);
        assertThat(receipt(prepared, "2022年新城镇老兽医登记册")).as("nothing was known before the first file").doesNotContain("earlier");
        assertThat(report(prepared, "2022年新城镇老兽医登记册")).contains("七、本报告的依据与来源").doesNotContain("上期");
    }

    @Test
    void showsTheSameFromAServer() throws IOException {
        LedgerAddress.OnServer server = (LedgerAddress.OnServer) Engine.POSTGRESQL.newLedger(folder);
        Said said = run(folder, YEARS, server.url() + "?user=" + server.user().orElse("") + "&password=" + server.password().orElse(""));
        assertThat(said.status()).as(said.all()).isZero();
        assertShown(folder);
    }

    private static void assertShown(Path place) throws IOException {
        assertThat(report(place, "2023年新城镇老兽医登记册")).contains("七、与上期相比", "八、重复享受提示", "九、本报告的依据与来源",
                "通过的合计：年补助金额12960元→11040元，月补助金额1080元→920元",
                "2条的身份证号（统一社会信用代码）在别的报送件里也有：刘兴旺（第7行）、陈丙寅（第11行）");
        assertThat(receipt(place, "2023年新城镇老兽医登记册")).contains("\"before\" : \"2022年\"", "\"entered\" : 2", "\"left\" : 1",
                "\"changed\" : 2", "\"unchanged\" : 3", "\"duplicateCount\" : 2");
        assertThat(receipt(place, "2022年王茅镇老兽医登记册")).contains("\"periods\" : [ ]", "\"duplicateCount\" : 1");
    }

    @Test
    void makesWhatIsInAPackageAgainByteForByteAlsoWhenTheLedgerHasGoneOn() throws IOException {
        Path archive = prepared.resolve("档案");
        try (Stream<Path> bags = Files.list(archive)) {
            Path moved = bags.filter(entry -> entry.toString().contains("2023-Y")).min(Path::compareTo).orElseThrow();
            assertThat(Program.tianbao("archive", "replay", moved).status()).isZero();
        }
        Said again = run(prepared, YEARS.resolve("2022年王茅镇老兽医登记册.xlsx"), archive);
        assertThat(again.status()).isZero();
        try (Stream<Path> bags = Files.list(archive)) {
            assertThat(bags.filter(entry -> Files.exists(entry.resolve("bagit.txt")))).as("the same bytes come to the same package").hasSize(4);
        }
    }

    @Test
    void saysWhatACorrectedCopyCuresAndWhatItBreaks() throws IOException {
        run(folder, ERRORS, folder.resolve("档案"));
        Path marked = folder.resolve("结果/错误样例/核查结果.xlsx");
        Path corrected = folder.resolve("改正.xlsx");
        try (InputStream in = Files.newInputStream(marked); Workbook workbook = WorkbookFactory.create(in)) {
            workbook.getSheet("错误样例").getRow(7).getCell(20).setCellValue("否");
            workbook.getSheet("错误样例").getRow(9).getCell(23).setBlank();
            workbook.getSheet("错误样例").getRow(6).getCell(20).setCellValue("是");
            try (OutputStream out = Files.newOutputStream(corrected)) {
                workbook.write(out);
            }
        }

        Said said = run(folder, corrected, folder.resolve("档案"));
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(report(folder, "改正")).contains("与上次报送相比", "本表改正第1次报送的“错误样例.xlsx”（2022-10-14收到）：已改正3处，新出现1处");
        assertThat(receipt(folder, "改正")).contains("\"cured\" : 3", "\"new\" : 1");
        assertThat(Program.tianbao("archive", "find", folder.resolve("档案"), "--date", "2022-01-01..").out())
                .as("only the last copy stands").contains("改正.xlsx", "第 2 次报送").doesNotContain("错误样例.xlsx");
    }

    @Test
    void findsPeopleMaskedUnlessAskedForInFull() {
        Said masked = Program.tianbao("archive", "find", prepared.resolve("档案"), "--name", "刘兴旺");
        assertThat(masked.out()).contains("身份证号 140827********1075", "2022年王茅镇老兽医登记册.xlsx，工作表“王茅镇”第 11 行", "查到 3 条");
        assertThat(LeakScan.scan(masked.out())).isEmpty();
        Said full = Program.tianbao("archive", "find", prepared.resolve("档案"), "--amount", "200", "--full");
        assertThat(LeakScan.scan(full.out())).hasSize(1);
        String number = LeakScan.scan(full.out()).get(0).masked();
        assertThat(Program.tianbao("archive", "find", prepared.resolve("档案"), "--document", "垣政办发〔2022〕25号").out()).contains("查到 4 条");
        assertThat(number).endsWith("1054");
        assertThat(Program.tianbao("archive", "find", prepared.resolve("档案")).status()).isEqualTo(2);
        assertThat(Program.tianbao("archive", "find", folder.resolve("别处"), "--name", "甲").err()).contains("没有找到台账");
    }

    @Test
    void tellsAManagerWhoHasSentAndWhoHasNot() throws IOException {
        run(prepared, Files.writeString(folder.resolve("不是表.xlsx"), "不是表"), prepared.resolve("档案"));
        Path townships = Files.writeString(folder.resolve("乡镇.txt"), "新城镇\n# 备注\n\n皋落乡\n");
        Said said = Program.tianbao("status", prepared.resolve("档案"), "--month", "2022-10", "--townships", townships,
                "--out", folder.resolve("报送情况.pdf"));
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.out()).contains("2022-10 报送情况（截至 2022-10-14）", "期限：审核认定完成 2022-10-27，还有 13 天",
                "新城镇       2022-10-14 收到，第 1 次；通过 6，不通过 0，无法判定 0", "皋落乡       未报送", "已报 2 个，未报 1 个　皋落乡",
                "没有识别：2022-10-14 不是表.xlsx");
        assertThat(PdfWitness.text(Files.readAllBytes(folder.resolve("报送情况.pdf")))).contains("2022年10月报送情况", "未报送");
        assertThat(Program.tianbao("status", prepared.resolve("档案"), "--month", "2024-01").out()).contains("已报 0 个，未报 2 个");
        assertThat(Program.tianbao("status", prepared.resolve("档案"), "--out", folder.resolve("报送情况.xlsx")).status()).isZero();
        assertThat(Program.tianbao("status", prepared.resolve("档案"), "--out", folder.resolve("报送情况.doc")).status()).isEqualTo(2);
    }

    @Test
    void keepsNamesAndNumbersFromWhoeverReadsTheFileWithoutTheKey() throws IOException {
        Path key = folder.resolve("保险柜/密钥");
        assertThat(Program.tianbao("ledger", "key", key).status()).isZero();
        assertThat(Program.tianbao("ledger", "key", key).err()).contains("已经有了");
        Said said = run(folder, YEARS, folder.resolve("档案"), "--key", key);
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(receipt(folder, "2023年新城镇老兽医登记册")).contains("\"entered\" : 2", "\"duplicateCount\" : 2");

        try (Stream<Path> files = Files.list(folder.resolve("档案/台账"))) {
            for (Path file : files.toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(LeakScan.scan(bytes).stream().filter(leak -> leak.masked().startsWith("140827"))).isEmpty();
                assertThat(bytes).doesNotContain("刘兴旺").doesNotContain("140827").contains("新城镇");
            }
        }
        Object[] search = {"archive", "find", folder.resolve("档案"), "--name", "刘兴旺"};
        assertThat(Program.tianbao(search).err()).contains("台账里的姓名和号码是加密的，请用 --key");
        Path other = folder.resolve("别的密钥");
        Program.tianbao("ledger", "key", other);
        assertThat(Program.tianbao("archive", "find", folder.resolve("档案"), "--name", "刘兴旺", "--key", other).err()).contains("密钥不对");
        assertThat(Program.tianbao("archive", "find", folder.resolve("档案"), "--name", "刘兴旺", "--key", ERRORS).err()).contains("不是台账的密钥文件");
        assertThat(Program.tianbao("archive", "find", folder.resolve("档案"), "--name", "刘兴旺", "--key", key).out()).contains("查到 3 条");
    }

    @Test
    void writesNoNumberOfAPersonIntoAnyLog() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("io.github.tianbao");
        Level level = root.getLevel();
        Level oursBefore = ours.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        ours.setLevel(Level.TRACE);
        try {
            run(folder, YEARS.resolve("2022年新城镇老兽医登记册.xlsx"), folder.resolve("档案"));
            run(folder, ERRORS, folder.resolve("档案"));
            Program.tianbao("archive", "find", folder.resolve("档案"), "--id", "140827195203041054");
            Program.tianbao("status", folder.resolve("档案"));
            Program.tianbao("archive", "find", "--ledger", "jdbc:postgresql://office:geheim@127.0.0.1:1/ledger", "--id", "140827195203041054");
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
            ours.setLevel(oursBefore);
        }
        List<String> lines = new ArrayList<>();
        log.list.forEach(event -> lines.add(event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage())));
        assertThat(lines).as("something was logged").isNotEmpty();
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("140827").doesNotContain("geheim").doesNotContain("刘兴旺"));
    }

    @Test
    void doesNotShowThePasswordOfAServerThatIsNotThere() {
        Said said = Program.tianbao("status", "--ledger", "jdbc:postgresql://office:geheim@127.0.0.1:1/ledger");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("打不开", "请检查地址、用户和口令").doesNotContain("geheim");
        assertThat(Program.tianbao("status", "--ledger", "jdbc:mysql://office:geheim@db/x").err()).contains("jdbc:postgresql://").doesNotContain("geheim");
    }

    private static Said run(Path place, Path path, Object ledger, Object... more) {
        List<Object> call = new ArrayList<>(List.of("run", path, "--out", place.resolve("结果"), "--archive", place.resolve("档案"),
                "--ledger", ledger));
        call.addAll(List.of(more));
        return Program.tianbao(call.toArray());
    }

    private static String report(Path place, String name) throws IOException {
        return PdfWitness.cells(Files.readAllBytes(place.resolve("结果").resolve(name).resolve("核查报告.pdf"))).replaceAll("\\s", "");
    }

    private static String receipt(Path place, String name) throws IOException {
        return Files.readString(place.resolve("结果").resolve(name).resolve("receipt.json"));
    }
}
