package io.github.tianbao.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.TestPacks;
import io.github.tianbao.render.TestRegister;
import io.github.tianbao.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEngineTest {
    private static final Provenance SOURCE = new Provenance("新城镇.xlsx", "ab".repeat(32), "0.1.0");

    @TempDir static Path packs;

    private static Programme programme;

    @BeforeAll
    static void layOutAPack() {
        programme = TestPacks.copy("yq-elder-vets", packs);
    }

    @Test
    void printsValuesAsPeopleWriteThem() throws Exception {
        assertThat(form("${记录.姓名}|${记录.月补助金额}|${记录.出生日期}|${记录.从业年限}|${记录.停发月份}|${记录.证明人}"))
                .isEqualTo("张三|180.00|1954年3月1日|9||");
    }

    @Test
    void givesThePartsOfAValue() throws Exception {
        assertThat(form("${记录.月补助金额.数 * 12} ${记录.月补助金额.单位} ${记录.停发月份.有} ${记录.月补助金额.原文}"))
                .isEqualTo("2160 元 否 180元");
    }

    @Test
    void escapesWhatAClerkTyped() throws Exception {
        assertThat(fill("${记录.姓名}", new TestRegister().with("<b>&张三")))
                .isEqualTo("&lt;b&gt;&amp;张三");
    }

    @Test
    void listsTheStepsWithTheirClausesAndTheCellsTheyReadFrom() throws Exception {
        assertThat(form("<#list 步骤 as 步>${步.名称}=${步.值}（${步.依据.条}）<#list 步.明细 as 项>${项.名}${项.值}@${项.出处};</#list>\n</#list>"))
                .startsWith("从业年限=9（四(二)）到岗日期1978年3月1日@J5;离岗日期1986年9月15日@K5;\n"
                        + "月补助金额=180.00（六(一)）月补助标准20.00@垣政办发〔2022〕25号 六(一);从业年限9@上文;\n");
    }

    @Test
    void showsWhatComesBetweenTheStepsCutWhereItIsLong() throws Exception {
        assertThat(form("<#list 步骤[0].过程 as 步>${步.式}=${步.值} </#list>")).contains("÷ 12=8.5").contains("…");
    }

    @Test
    void saysInChineseWhereATemplateAsksForANameThatIsNotThere() throws IOException {
        TemplateFault fault = faultOf("第一行\n<p>${记录.性名}</p>");

        assertThat(fault.problem().at()).hasToString("yq-elder-vets/test.ftlh:2:6");
        assertThat(fault.problem().message()).contains("记录.性名").contains("没有值");
    }

    @Test
    void saysWhereATemplateIsMalformed() throws IOException {
        assertThat(faultOf("好\n<#if 记录.姓名").problem().at().line()).isEqualTo(2);
    }

    @Test
    void saysWhatAFunctionWants() throws IOException {
        assertThat(faultOf("${合计(1, \"月补助金额\")}").problem().message()).isEqualTo("合计() 要的是记录的列表");
    }

    @Test
    void refusesTemplatesOutsideThePackAndShared() throws IOException {
        Files.writeString(packs.resolve("secret.ftlh"), "x");
        Files.createDirectories(packs.resolve("other"));
        Files.writeString(packs.resolve("other/form.ftlh"), "x");

        assertThat(faultOf("<#include \"/secret.ftlh\">").problem().message()).contains("不在本事项的文件夹");
        assertThat(faultOf("<#include \"/other/form.ftlh\">").problem().message()).contains("不在本事项的文件夹");
        assertThat(faultOf("<#include \"../../etc/passwd\">")).isNotNull();
    }

    @Test
    void refusesToMakeJavaObjects() throws IOException {
        assertThat(faultOf("${\"freemarker.template.utility.Execute\"?new()(\"id\")}")).isNotNull();
        assertThat(faultOf("${记录?api.class}")).isNotNull();
    }

    @Test
    void importsSharedMacros() throws Exception {
        Files.writeString(packs.resolve("_shared/box.ftlh"), "<#macro 框 名>[${名}]</#macro>");

        assertThat(form("<#import \"/_shared/box.ftlh\" as 件><@件.框 名=记录.姓名/>")).isEqualTo("[张三]");
    }

    @Test
    void groupsAndSumsRecords() throws Exception {
        TestRegister register = new TestRegister()
                .with("甲", Map.of("乡镇", "古城镇"))
                .with("乙", Map.of("乡镇", "新城镇", "到岗日期", "1980-01-01", "离岗日期", "1980-12-31"))
                .with("丙", Map.of("乡镇", "古城镇", "离岗日期", ""));

        assertThat(submission("<#list 分组(记录集, \"乡镇\") as 组>${组.键}:${组.记录?size}:${合计(组.记录, \"月补助金额\")} </#list>", register))
                .isEqualTo("古城镇:2:180.00 新城镇:1:20.00 ");
    }

    @Test
    void countsWorkingDays() throws Exception {
        assertThat(form("${工作日后(来源.基准日, 10)}")).isEqualTo("2022年10月9日");
    }

    @Test
    void leavesADateBlankWhenTheCalendarOfItsYearIsUnknown() throws Exception {
        assertThat(form("[${工作日后(记录.离岗日期, 10)}]")).isEqualTo("[]");
    }

    @Test
    void writesAmountsInWords() throws Exception {
        assertThat(form("${大写(记录.月补助金额)} ${大写(1409.5)} [${大写(记录.停发月份)}]")).isEqualTo("壹佰捌拾元整 壹仟肆佰零玖元伍角 []");
    }

    @Test
    void masksByTheTypeOfTheFieldOrByTheWordGiven() throws Exception {
        assertThat(form("${遮盖(记录.身份证号)} ${遮盖(记录.联系电话)} ${遮盖(记录.姓名)} ${遮盖(\"19000000000\", \"电话\")}"))
                .isEqualTo("140827********0017 190****0000 张三 190****0000");
    }

    @Test
    void keepsAMonthAMonth() throws Exception {
        assertThat(ShownValue.date(PartialDate.month(YearMonth.of(1978, 3)))).isEqualTo("1978年3月");
    }

    private TemplateFault faultOf(String template) throws IOException {
        return catchThrowableOfType(TemplateFault.class, () -> form(template));
    }

    private String form(String template) throws Exception {
        return fill(template, new TestRegister().with("张三"));
    }

    private String fill(String template, TestRegister register) throws Exception {
        Assessment assessment = register.check(programme);
        TableAssessment table = assessment.tables().get(0);
        return fill(template, new AssessmentModel(assessment, SOURCE).forRecord(table, table.records().get(0)));
    }

    private String submission(String template, TestRegister register) throws Exception {
        return fill(template, new AssessmentModel(register.check(programme), SOURCE).forSubmission());
    }

    private String fill(String template, Map<String, Object> model) throws Exception {
        Files.writeString(packs.resolve("yq-elder-vets/test.ftlh"), template);
        return TemplateEngine.of(programme).fill(Path.of("test.ftlh"), model);
    }
}
