package io.github.tianbao.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.check.example.ExampleRunner;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.PackLoader;
import io.github.tianbao.programme.pack.SamplePack;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLintTest {
    @TempDir
    private Path templates;

    private List<String> problems(String form, String report) throws IOException {
        Path folder = SamplePack.write(templates, "vets", SamplePack.TEXT);
        Files.writeString(folder.resolve("form.ftlh"), form);
        Files.writeString(templates.resolve("_shared/report.ftlh"), report);
        Files.writeString(folder.resolve("examples.yaml"), """
                - {名: 满一年, 规则: R01, 类: 通过, 记录: {姓名: 张三, 身份证号: 140827195805020015, 到岗日期: 1978-03-01, 离岗日期: 1986-09-15, 发放金额: 180}}
                - {名: 不满一年, 规则: R01, 类: 不通过, 记录: {姓名: 张三, 身份证号: 140827195805020015, 到岗日期: 1978-03-01, 离岗日期: 1978-09-15, 发放金额: 20}}
                """);
        Programme programme = PackLoader.load(folder).programme().orElseThrow();
        ExampleRunner runner = new ExampleRunner(programme);
        List<Assessment> examples =
                ExampleReader.read(folder.resolve("examples.yaml"), "vets/examples.yaml", new Problems()).stream().map(runner::assess).toList();
        return TemplateLint.of(programme, examples).stream().map(TemplateLintTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.at() + " " + problem.message();
    }

    @Test
    void soundTemplatesGiveNoProblem() throws IOException {
        assertThat(problems("<p>${记录.姓名}</p>", "<p>${统计.通过}</p>")).isEmpty();
    }

    @Test
    void aWrongNameIsToldOnceAtItsPlace() throws IOException {
        assertThat(problems("<p>\n${记录.性名}</p>", "<p>${统计.通过}</p>"))
                .singleElement().asString().startsWith("vets/form.ftlh:2:").contains("记录.性名", "名称写错了");
    }

    @Test
    void theNameThatMayHaveBeenMeantIsTold() throws IOException {
        assertThat(problems("<p>${记录.性名}</p>", "<p>${统计.通过}</p>")).singleElement().asString().contains("您是不是要写“记录.姓名”？");
    }

    @Test
    void tagsThatArePairedWithNothingAreTold() throws IOException {
        assertThat(problems("<p>${记录.姓名}</p>", "<html><body><p>${统计.通过}</body></html>"))
                .singleElement().asString().contains("_shared/report.ftlh:1:1", "请检查标签是否配对");
    }

    @Test
    void aStyleSheetThatWouldBePrintedIsTold() throws IOException {
        assertThat(problems("<p>${记录.姓名}</p>", "<html><body><style>p { color: #000; }</style><p>${统计.通过}</p></body></html>"))
                .singleElement().asString().contains("_shared/report.ftlh:1:1", "样式写在了正文里", "p { color: #000; }");
    }

    @Test
    void aTemplateSeesEachTableWithItsRecordsAndWhatIsTheSameForAllOfIt() throws IOException {
        assertThat(problems("<p/>", "<#list 表集 as 表><p>${表.值.乡镇}<#list 表.记录集 as 条>${条.姓名}</#list></p></#list>")).isEmpty();
    }

    @Test
    void everyTemplateIsTriedInOneRun() throws IOException {
        assertThat(problems("<p>${记录.性名}</p>", "<#if 统计.通过><p></p>")).hasSize(2);
    }
}
