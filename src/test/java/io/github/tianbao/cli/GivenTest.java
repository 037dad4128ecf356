package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.sheet.SheetBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that submissions are held against, and values that a notice leaves to the county. */
class GivenTest {
    private static final String PACK = """
            事项: allowance
            名称: 示例补助
            文件:
              - {文号: 甲政发〔2022〕1号, 标题: 示例方案, 机关: 甲县人民政府, 成文: 2022-07-01, 施行: {自: 2022-07-01, 依据: 落款日期}}
            参数:
              县标准: {单位: 元, 由: 县民政局, 依据: {条: 二, 原文: 标准由县民政局确定}}
            表:
              - 名: 花名册
                称呼: [姓名]
                字段:
                  姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                  证号: {必有列: 是, 必填: 是}
                  收入: {类型: 数, 单位: 元, 必有列: 是}
            对照表:
              - 名: 上期名单
                标题含: [上期]
                说明: 上一期的花名册
                键: 证号
                字段:
                  证号: {必有列: 是}
                  上期收入: {表头: [收入], 类型: 数, 单位: 元, 必有列: 是}
              - 名: 特困名单
                标题含: [特困]
                说明: 特困供养人员名单
                键: 证号
                字段:
                  证号: {必有列: 是}
                  姓名: {}
            计算:
              上期: {式: "查表(证号, 上期名单·证号, 上期名单·上期收入)", 单位: 元, 依据: {解释: 上期收入}}
            规则:
              R01: {名: 不是特困人员, 要求: 证号 不属于 特困名单·证号, 级别: 错误, 提示: "{姓名}已是特困人员", 依据: {条: 三, 原文: 不得重复享受}}
              R02: {名: 收入与上期一致, 当: 上期名单·证号 包含 证号, 要求: 收入 = 上期, 级别: 警告, 提示: "上期{上期}", 依据: {解释: 与上期比较}}
              R03: {名: 收入不超过县标准, 要求: 收入 不超过 县标准, 级别: 错误, 提示: 超过, 依据: {条: 二, 原文: 标准由县民政局确定}}
            归档: {类别: 民生, 保管期限: 永久}
            """;

    @TempDir
    private Path folder;
    private Path packs;
    private Path register;
    private Path before;
    private Path poor;

    @BeforeEach
    void files() throws IOException {
        packs = Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(packs.resolve("_shared"));
        Files.writeString(Files.createDirectories(packs.resolve("allowance")).resolve("programme.yaml"), PACK);
        register = SheetBuilder.sheet("花名册").row("花名册").row("姓名", "证号", "收入")
                .row("张三", "D1", 300).row("李四", "D2", 300).row("王五", "D3", 500).xlsx(folder.resolve("花名册.xlsx"));
        before = SheetBuilder.sheet("Sheet1").row("上期花名册").row("姓名", "证号", "收入").row("张三", "D1", 280).row("李四", "D2", 300)
                .row("赵六", "D3", 1).row("赵六", "D3", 2).row("无证", null, 9).xlsx(folder.resolve("上期.xlsx"));
        poor = SheetBuilder.sheet("名单").row("特困供养人员名单").row("姓名", "证号").row("李四", "D2").xlsx(folder.resolve("特困.xlsx"));
    }

    private Program.Said run(Object... more) {
        List<Object> call = new ArrayList<>(List.of("run", register, "--out", folder.resolve("出"), "--packs", packs, "--date", "2022-08-01"));
        call.addAll(List.of(more));
        return Program.tianbao(call.toArray());
    }

    private JsonNode receipt() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("出/花名册/receipt.json").toFile());
    }

    private List<String> findings() throws IOException {
        List<String> lines = new ArrayList<>();
        receipt().path("tables").get(0).path("findings").forEach(finding -> lines.add(finding.path("rule").asText() + " "
                + finding.path("kind").asText() + " " + finding.path("row").asInt() + " " + finding.path("message").asText()));
        return lines;
    }

    @Test
    void withoutListsTheirRulesAreNotCheckedAndSaidToBeSo() throws IOException {
        assertThat(run("--set", "县标准=400").status()).isZero();

        assertThat(receipt().path("tables").get(0).path("unchecked").findValuesAsText("rule")).containsExactly("R01", "R02");
        assertThat(receipt().path("tables").get(0).path("unchecked").get(0).path("missingLists").get(0).asText()).isEqualTo("特困名单");
        assertThat(findings()).containsExactly("R03 violated 5 超过");
        assertThat(receipt().has("lists")).isFalse();
        assertThat(Program.tianbao("explain", register, "--row", 3, "--packs", packs).out())
                .contains("R01 不是特困人员：未核查，没有给出对照表“特困名单”，须由人工核定");
    }

    @Test
    void listsAreToldByTitleAndHeadings() throws IOException {
        assertThat(run("--set", "县标准=600元", "--with", before, "--with", poor).err()).isEmpty();

        assertThat(findings()).containsExactly("R02 violated 3 上期280元", "R01 violated 4 李四已是特困人员",
                "R02 undecided 5 缺少“D3”的唯一对照（它在对照表里不止一处，各不相同），无法判定“收入与上期一致”");
        assertThat(receipt().path("tables").get(0).path("unchecked")).isEmpty();
        assertThat(receipt().path("lists").findValuesAsText("name")).containsExactly("上期名单", "特困名单");
        assertThat(receipt().path("lists").findValuesAsText("file")).containsExactly("上期.xlsx", "特困.xlsx");
        assertThat(receipt().path("lists").get(0).path("records").asInt()).isEqualTo(4);
        assertThat(receipt().path("lists").get(0).path("sha256").asText()).hasSize(64);
        assertThat(receipt().path("settings").get(0).path("value").asText()).isEqualTo("600元");
    }

    @Test
    void aFileCanBeCalledByTheNameOfAList() throws IOException {
        assertThat(run("--set", "县标准=600", "--with", "特困名单=" + before).err()).isEmpty();

        assertThat(receipt().path("lists").findValuesAsText("name")).containsExactly("特困名单");
        assertThat(findings()).contains("R01 violated 3 张三已是特困人员");
    }

    @Test
    void aFolderOfListsAndAFileOfOptionsSaveWritingThemOutEachTime() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("对照表"));
        Files.move(before, lists.resolve("上期.xlsx"));
        Files.move(poor, lists.resolve("特困.xlsx"));
        Path options = Files.writeString(folder.resolve("给定.txt"), "# 本期\n--with " + lists + "\n--set 县标准=600\n");

        assertThat(run("@" + options).err()).isEmpty();

        assertThat(receipt().path("lists").findValuesAsText("file")).containsExactly("上期.xlsx", "特困.xlsx");
        assertThat(receipt().path("settings").get(0).path("value").asText()).isEqualTo("600元");
    }

    @Test
    void aValueThatTheCountyHasToDecideLeavesItsRulesOpenUntilItIsGiven() throws IOException {
        assertThat(run().status()).isZero();

        assertThat(findings()).contains("R03 undecided 3 “县标准”文件没有规定，要由县民政局给出，还没有给，无法判定“收入不超过县标准”");
        assertThat(receipt().path("tables").get(0).path("records").get(0).path("verdict").asText()).isEqualTo("undecided");
    }

    @Test
    void whatCannotBeUsedIsRefusedBeforeAnythingIsChecked() {
        assertThat(run("--set", "县标准=很多").err()).contains("参数“县标准”应当是以“元”为单位的数，“很多”不是");
        assertThat(run("--set", "县里标准=400").err()).contains("没有要县里给出的参数“县里标准”。可以给出的有：县标准（allowance）");
        assertThat(run("--set", "县标准").status()).isEqualTo(2);
        assertThat(run("--with", folder.resolve("没有.xlsx")).err()).contains("没有这个文件或文件夹");
        assertThat(run("--with", "上期名单=" + packs.resolve("_shared")).err()).contains("里没有对照表文件");
        Path odd = SheetBuilder.sheet("表").row("序号", "备注").row(1, "甲").xlsx(folder.resolve("别的.xlsx"));
        assertThat(run("--with", odd).err()).contains("认不出是哪一张对照表", "allowance  特困名单：特困供养人员名单");
        assertThat(folder.resolve("出")).doesNotExist();
    }

    @Test
    void aListThatIsSentAsASubmissionIsToldWhatItIs() {
        Program.Said said = Program.tianbao("run", poor, "--out", folder.resolve("出"), "--packs", packs);

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.all()).contains("它也像是对照表“特困名单”（示例补助）：对照表不单独核查，请和要核查的表一起用 --with 给出。");
    }

    @Test
    void aListThatCannotBeReadIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("假的.xlsx"), "不是工作簿");
        assertThat(run("--with", text).err()).contains("假的.xlsx：这不是 Excel 工作簿");
    }

    @Test
    void aPackageHoldsTheListsAndIsMadeAgainWithThem() throws IOException {
        Path archive = folder.resolve("档案");
        assertThat(run("--set", "县标准=600", "--with", before, "--with", poor, "--archive", archive).err()).isEmpty();

        Program.Said again = Program.tianbao("archive", "replay", archive);
        assertThat(again.status()).as(again.all()).isZero();
        try (var files = Files.walk(archive)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("上期.xlsx", "特困.xlsx");
        }
    }
}
