package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of each command: words and exit status. */
class CommandLineTest {
    private static final Path CLEAN = sample("新城镇老兽医申请登记册.xlsx");
    private static final Path ERRORS = sample("错误样例.xlsx");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "explain", "programmes", "pack", "pack new", "pack lint", "pack test", "pack book", "pack diff", "pack citations", "archive",
        "archive verify", "archive catalogue", "archive replay", "archive export", "doctor"})
    void everyCommandHasHelpInChinese(String command) {
        Said said = Program.tianbao(Stream.concat(Stream.of(command.split(" ")).filter(word -> !word.isEmpty()), Stream.of("--help"))
                .toArray());
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("用法：").containsPattern("--help\\s+显示这份帮助").doesNotContain("Usage").doesNotContain("null");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(Program.tianbao("run", "--help", "--lang", "en").out()).contains("Usage:").contains("Where results go.");
        assertThat(Program.tianbao("run", folder, "--out", folder, "--lang=en").err()).contains("No workbook found");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("messages_en.properties")).containsExactlyInAnyOrderElementsOf(keys("messages.properties"));
    }

    @Test
    void printsItsVersion() {
        assertThat(Program.tianbao("--version").out()).startsWith("tianbao ");
    }

    @Test
    void endsWithZeroWhateverWasFoundInTheData() {
        assertThat(Program.tianbao("run", ERRORS, "--out", folder.resolve("结果")).status()).isZero();
    }

    @Test
    void endsWithOneWhenAskedToBeStrictAndErrorsWereFound() {
        assertThat(Program.tianbao("run", ERRORS, "--out", folder.resolve("甲"), "--strict").status()).isEqualTo(1);
        assertThat(Program.tianbao("run", CLEAN, "--out", folder.resolve("乙"), "--strict").status()).isZero();
    }

    @Test
    void saysWhatIsMissingFromACall() {
        Said said = Program.tianbao("run", CLEAN);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("缺少：--out").contains("tianbao run --help");
    }

    @Test
    void saysWhichOptionItDoesNotKnowAndWhichOneIsNear() {
        Said said = Program.tianbao("run", CLEAN, "--out", folder, "--dat", "2022-10-01");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("没有“--dat”这个选项").contains("您是不是要写：--date");
    }

    @Test
    void saysWhichValueIsWrong() {
        Said said = Program.tianbao("run", CLEAN, "--out", folder, "--date", "2022年10月");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("“2022年10月”不能作为 --date 的值");
    }

    @Test
    void saysWhichFileDoesNotExist() {
        Said said = Program.tianbao("run", folder.resolve("没有.xlsx"), "--out", folder.resolve("结果"));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("没有这个文件或文件夹").contains("没有.xlsx");
    }

    @Test
    void refusesAProgrammeThatDoesNotExist() {
        Said said = Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"), "--programme", "yq-elder-vet");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("没有“yq-elder-vet”这个事项");
    }

    @Test
    void decidesNothingWithABrokenPack() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/broken"));
        Files.writeString(packs.resolve("programme.yaml"), "事项: broken\n名称: 坏的\n文见: []\n", StandardCharsets.UTF_8);
        Said said = Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"), "--packs", folder.resolve("packs"));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("broken/programme.yaml:3:1").contains("文见").contains("^");
        assertThat(folder.resolve("结果")).doesNotExist();
    }

    @Test
    void blamesThePackAndNotTheSheetForABrokenTemplate() throws IOException {
        Path packs = folder.resolve("packs");
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.toList()) {
                Files.copy(file, packs.resolve(Path.of("templates").relativize(file).toString()));
            }
        }
        Files.writeString(packs.resolve("yq-elder-vets/approval-form.ftlh"), "<html><body><p>不成对</body></html>", StandardCharsets.UTF_8);
        Said said = Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"), "--packs", packs);
        assertThat(said.status()).as(said.all()).isEqualTo(2);
        assertThat(said.out()).contains("approval-form.ftlh").contains("问题出在规则包的模板");
    }

    @Test
    void neverWritesOverAFolderThatIsNotItsOwn() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("结果/新城镇老兽医申请登记册"));
        Files.writeString(foreign.resolve("合影.jpg"), "");
        Said said = Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("为免覆盖，没有写入");
        assertThat(foreign.resolve("合影.jpg")).exists();
    }

    @Test
    void takesTheReferenceDateFromTheCallElseFromTheSheet() throws IOException {
        Program.tianbao("run", CLEAN, "--out", folder.resolve("甲"), "--date", "2022-10-27");
        Program.tianbao("run", CLEAN, "--out", folder.resolve("乙"));
        assertThat(receipt("甲")).contains("\"referenceDate\" : \"2022-10-27\"").contains("\"referenceDateFrom\" : \"option\"");
        assertThat(receipt("乙")).contains("\"referenceDateFrom\" : \"sheet\"");
    }

    @Test
    void explainsARowStepByStepWithCellsAndClauses() {
        Said said = Program.tianbao("explain", CLEAN, "--row", "5");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("结论：通过").contains("从业年限").contains("垣政办发〔2022〕25号 四(二)").containsPattern("[A-Z]5");
    }

    @Test
    void saysWhichRowsHaveRecords() {
        Said said = Program.tianbao("explain", CLEAN, "--row", "900");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("第 900 行没有记录").containsPattern("\\d+–\\d+");
    }

    @Test
    void asksForTheSheetWhereThereAreSeveral() {
        Said said = Program.tianbao("explain", sample("全县汇总登记册.xlsx"), "--row", "6");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("--sheet").contains("毛家湾镇");
    }

    @Test
    void listsProgrammesAndWhatTheyWantToSee() {
        assertThat(Program.tianbao("programmes").out()).contains("yq-elder-vets").contains("垣政办发〔2022〕25号");
        assertThat(Program.tianbao("programmes", "yq-elder-vets").out()).contains("必须有的列：").contains("身份证号").contains("也可写作：");
    }

    @Test
    void saysWhyASheetWasRecognised() {
        Said said = Program.tianbao("programmes", "--match", CLEAN);
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("基层（乡镇）老兽医人员专项补助");
    }

    @Test
    void findsNothingWrongWithItsPacksAndTheirExamples() {
        Said lint = Program.tianbao("pack", "lint");
        assertThat(lint.status()).as(lint.all()).isZero();
        assertThat(lint.all().lines()).isNotEmpty().as("remarks are settled, or they teach people to overlook them").allMatch(line -> line.endsWith("：没有问题"));
        Said test = Program.tianbao("pack", "test");
        assertThat(test.status()).as(test.all()).isZero();
    }

    @Test
    void listsCitationsForTheCheckerOfQuotations() {
        List<String> lines = Program.tianbao("pack", "citations", "--format", "tsv").out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("programme\trule\tdocument\tclause\tquote");
        assertThat(lines).hasSizeGreaterThan(26).allSatisfy(line -> assertThat(line.split("\t")).hasSize(5));
        assertThat(lines).anyMatch(line -> line.startsWith("yq-elder-vets\tR01\t垣政办发〔2022〕25号\t三\t"));
    }

    @Test
    void sealsAPackageAndVerifiesIt() throws IOException {
        Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"), "--archive", folder.resolve("档案"));
        Path bag;
        try (Stream<Path> bags = Files.list(folder.resolve("档案"))) {
            bag = bags.filter(entry -> Files.exists(entry.resolve("bagit.txt"))).findFirst().orElseThrow();
        }
        assertThat(Program.tianbao("archive", "verify", bag).status()).isZero();
        Files.writeString(bag.resolve("data/结果/receipt.json"), "{}");
        Said said = Program.tianbao("archive", "verify", bag);
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("内容被改动：data/结果/receipt.json");
    }

    @Test
    void checksNothingWithArchiveSettingsThatCannotBe() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("档案"));
        Files.writeString(archive.resolve("归档设置.yaml"), "全宗号: Z1\n档号: \"{全宗}-{件号:0000}\"\n", StandardCharsets.UTF_8);
        Said said = Program.tianbao("run", CLEAN, "--out", folder.resolve("结果"), "--archive", archive);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("归档设置.yaml:2:6: “档号”的写法不对：没有“{全宗}”这一项");
        assertThat(folder.resolve("结果")).doesNotExist();
    }

    @Test
    void tellsWhetherTheMachineIsSetUp() {
        Said said = Program.tianbao("doctor");
        assertThat(said.status()).as(said.all()).isZero();
        assertThat(said.out()).contains("Java：").contains("字体：").contains("一切正常");
    }

    private String receipt(String out) throws IOException {
        return Files.readString(folder.resolve(out).resolve("新城镇老兽医申请登记册/receipt.json"));
    }

    private static Path sample(String name) {
        return Program.samples().resolve("yq-elder-vets").resolve(name);
    }

    private static List<String> keys(String bundle) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        try (java.io.Reader reader = new java.io.InputStreamReader(
                Messages.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().sorted().toList();
    }
}
