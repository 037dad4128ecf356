package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
    @TempDir
    Path templates;

    private LoadResult load(String text) {
        return PackLoader.load(SamplePack.write(templates, "vets", text));
    }

    private Programme programme() {
        LoadResult result = load(SamplePack.TEXT);
        assertThat(result.problems()).isEmpty();
        return result.programme().orElseThrow();
    }

    @Test
    void loadsASoundPack() {
        Programme programme = programme();
        assertThat(programme.id()).isEqualTo("vets");
        assertThat(programme.rules()).extracting(Rule::id).containsExactly("R01", "R02");
        assertThat(programme.rules().get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(programme.judgements()).hasSize(1);
        assertThat(programme.deadlines().get(0).day()).isEqualTo("2022-10-27");
        assertThat(programme.noticeList().orElseThrow().term().working()).isTrue();
        assertThat(programme.archive().retention()).isEqualTo("永久");
    }

    @Test
    void takesAYearForThePeriodUnlessThePackSaysOtherwise() {
        assertThat(programme().cycle()).isEqualTo(Cycle.YEAR);
        assertThat(load(SamplePack.TEXT + "\n周期: 月\n").programme().orElseThrow().cycle()).isEqualTo(Cycle.MONTH);
        assertThat(load(SamplePack.TEXT + "\n周期: 半年\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("周期"));
    }

    @Test
    void ordersComputationsSoThatEachNeedsOnlyThoseBeforeIt() {
        assertThat(programme().computations()).extracting(computation -> computation.name().text())
                .containsExactly("从业年限", "月补助");
    }

    @Test
    void showsAComputationInItsDeclaredUnit() {
        assertThat(programme().computations()).extracting(Computation::unit).containsExactly(Unit.of("年"), Unit.of("元"));
    }

    @Test
    void givesEveryNameItsOwnSlot() {
        Programme programme = programme();
        List<Integer> slots = Stream.of(
                        programme.tables().get(0).fields().stream().map(Field::name),
                        programme.parameters().stream().map(parameter -> parameter.name()),
                        programme.computations().stream().map(Computation::name))
                .flatMap(names -> names)
                .map(Name::slot)
                .toList();
        assertThat(slots).doesNotHaveDuplicates().hasSize(11);
    }

    @Test
    void theNamesThatARuleReadsAreTheNamesOfFieldsAndComputations() {
        Programme programme = programme();
        Field amount = programme.tables().get(0).fields().get(6);
        Computation monthly = programme.computations().get(1);
        assertThat(programme.rules().get(1).condition().names()).containsExactlyInAnyOrder(amount.name(), monthly.name());
    }

    @Test
    void countsTheFieldsOwnNameAmongItsHeadings() {
        assertThat(programme().tables().get(0).fields().get(0).headings()).containsExactly("申请人姓名", "姓名");
    }

    @Test
    void repeatsAFieldAsATableBeforeHasIt() {
        LoadResult result = load(SamplePack.with("计算:\n  月补助:", """
                  - 名: 变化表
                    字段: {姓名: 同前, 状态: 同前, 变化日期: {类型: 日期, 必有列: 是}}
                计算:
                  月补助:"""));
        assertThat(result.problems()).isEmpty();
        List<TableSpec> tables = result.programme().orElseThrow().tables();
        assertThat(tables.get(1).fields()).startsWith(tables.get(0).fields().get(0), tables.get(0).fields().get(5)).hasSize(3);
    }

    @Test
    void readsOptionsWithTheirAliases() {
        Field state = programme().tables().get(0).fields().get(5);
        assertThat(state.type()).isEqualTo(FieldType.OPTION);
        assertThat(state.name().type()).isEqualTo(new Type.TextType(List.of("健在", "已故")));
        assertThat(state.options()).containsEntry("已故", List.of("死亡", "去世"));
    }

    @Test
    void citesTheFirstNoticeAndMarksARepeatedClauseNumber() {
        assertThat(programme().rules().get(0).citations())
                .containsExactly(new Citation("甲政办发〔2022〕1号", "三[2]", "一年以上（含一年）", ""));
    }

    @Test
    void aNoticePrintedWithoutANumberGoesByItsTitle() {
        LoadResult result = load(SamplePack.with("文号: 甲政办发〔2022〕1号", "文号: 无"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.programme().orElseThrow().rules().get(0).citations().get(0).document()).isEqualTo("《老兽医补助方案》");
    }

    @Test
    void readsAParameterWithItsUnit() {
        assertThat(programme().parameters().get(0).on(LocalDate.of(2023, 1, 1))).contains(Quantity.of("20", "元"));
    }

    @Test
    void splitsAMessageIntoWordsAndExpressions() {
        Message message = programme().rules().get(0).message();
        assertThat(message.parts()).hasSize(3);
        assertThat(message.parts().get(0)).isEqualTo(new Message.Part.Words("仅"));
        assertThat(((Message.Part.Inserted) message.parts().get(1)).expression().source()).isEqualTo("月数(到岗日期, 离岗日期)");
    }

    @Test
    void readsDoubledBracesAsBraces() {
        Programme programme = load(SamplePack.with("应为{月补助}", "'应为{{月补助}}'")).programme().orElseThrow();
        assertThat(programme.rules().get(1).message().parts()).containsExactly(new Message.Part.Words("应为{月补助}"));
    }

    @Test
    void findsTemplatesInThePackAndAmongTheSharedOnes() {
        assertThat(programme().outputs()).extracting(OutputSpec::template)
                .allSatisfy(template -> assertThat(template).isRegularFile());
    }

    @Test
    void theDigestChangesWithAnyFileOfThePackOrShared() throws IOException {
        String before = programme().sha256();
        assertThat(before).hasSize(64).isEqualTo(programme().sha256());
        Files.writeString(templates.resolve("_shared/page.css"), "a");
        String withShared = PackLoader.load(templates.resolve("vets")).programme().orElseThrow().sha256();
        assertThat(withShared).isNotEqualTo(before);
        Files.writeString(templates.resolve("vets/.DS_Store"), "x");
        assertThat(PackLoader.load(templates.resolve("vets")).programme().orElseThrow().sha256()).isEqualTo(withShared);
    }

    @Test
    void tablesMayShareAFieldOfTheSameType() {
        LoadResult result = load(SamplePack.with("计算:\n  月补助:", """
                  - 名: 发放表
                    字段:
                      姓名: {类型: 姓名, 必有列: 是}
                      账号: {类型: 银行账号, 必有列: 是}
                计算:
                  月补助:"""));
        assertThat(result.problems()).isEmpty();
        Programme programme = result.programme().orElseThrow();
        assertThat(programme.tables().get(1).fields().get(0).name()).isEqualTo(programme.tables().get(0).fields().get(0).name());
    }

    @Test
    void whatIsSaidOfAHouseholdMayNotReadAFieldOfItsMembers() {
        String folded = SamplePack.with("    标识: [姓名, 身份证号]", "    标识: [姓名, 身份证号]\n    分组: {名: 户, 键: [乡镇], 字段: [发放金额]}")
                .replace("    名: 发放金额\n", "    名: 发放金额\n    范围: 组\n");
        assertThat(load(folded).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("规则“R02”的“范围”是“组”，而“到岗日期”每个成员各有各的");
            assertThat(problem.at().line()).isEqualTo(42);
        });
    }

    @Test
    void whatIsSaidOfAHouseholdMayReadItsOwnFieldsAndSumsOverItsMembers() {
        String folded = SamplePack.with("    标识: [姓名, 身份证号]", "    标识: [姓名, 身份证号]\n    分组: {名: 户, 键: [乡镇], 字段: [发放金额]}")
                .replace("    名: 发放金额\n    要求: 发放金额 = 月补助", "    名: 发放金额\n    范围: 组\n    要求: \"发放金额 = 求和(月补助, 范围: 组)\"");
        assertThat(load(folded).problems()).isEmpty();
    }
}
