package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.check.example.ExampleRunner;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold one table of a submission against another. */
class CrossTableRulesTest {
    private static final String ISSUED = "{表: 发放表, 村: 一村, 发放: 10}, {表: 发放表, 村: 二村, 发放: 5}";

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void load() {
        programme = Checking.programme(folder, """
                表:
                  - 名: 发放表
                    字段: {村: {必有列: 是}, 发放: {类型: 整数, 必有列: 是}}
                  - 名: 回收表
                    字段: {供应点: {必有列: 是}, 回收: {类型: 整数, 必有列: 是}}
                规则:
                  R01:
                    名: 收回不多于发放
                    范围: 报送
                    要求: "求和(回收, 范围: 报送) 不超过 求和(发放, 范围: 报送)"
                    级别: 错误
                    提示: "收回{求和(回收, 范围: 报送)}，发放{求和(发放, 范围: 报送)}"
                    单元格: [回收]
                    依据: {条: 一, 原文: 统一结算}
                  R02:
                    名: 一个点不多于全部
                    要求: "回收 不超过 求和(发放, 范围: 报送)"
                    级别: 警告
                    提示: "收回{回收}"
                    依据: {条: 一, 原文: 统一结算}
                """);
    }

    private Assessment assess(String records) throws IOException {
        Path file = Files.writeString(folder.resolve("examples.yaml"), "- {名: 例, 规则: R01, 类: 通过, 记录组: [" + records + "]}\n");
        Problems problems = new Problems();
        List<Example> examples = ExampleReader.read(file, "sample/examples.yaml", problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return new ExampleRunner(programme).assess(examples.get(0));
    }

    @Test
    void sumsOfTwoTablesAreHeldAgainstEachOther() throws IOException {
        assertThat(Checking.lines(assess(ISSUED + ", {表: 回收表, 供应点: 甲, 回收: 15}"))).isEmpty();
        assertThat(Checking.lines(assess(ISSUED + ", {表: 回收表, 供应点: 甲, 回收: 9}, {表: 回收表, 供应点: 乙, 回收: 7}")))
                .containsExactly("R01 错误 B2 收回16，发放15");
    }

    @Test
    void aRecordIsHeldAgainstASumOfAnotherTable() throws IOException {
        assertThat(Checking.lines(assess(ISSUED + ", {表: 回收表, 供应点: 甲, 回收: 16}")))
                .containsExactly("R01 错误 B2 收回16，发放15", "R02 警告 B3 收回16");
    }

    @Test
    void withoutTheOtherTableTheRuleIsSaidNotToBeChecked() throws IOException {
        Assessment alone = assess("{表: 回收表, 供应点: 甲, 回收: 16}");
        assertThat(Checking.lines(alone)).isEmpty();
        assertThat(alone.tables().get(0).unchecked()).extracting(unchecked -> unchecked.rule().id() + unchecked.missingFields())
                .containsExactly("R01[发放]", "R02[发放]");
        assertThat(assess(ISSUED).tables().get(0).unchecked()).isEmpty();
    }
}
