package io.github.tianbao.check;

import static io.github.tianbao.sheet.SheetBuilder.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of more records than one block, which are checked on several threads. */
class LargeTableTest {
    private static final int RECORDS = 5000;

    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderAndTheFindingsOfEveryRecordAndGivesTheSameTwice() {
        Checking checking = Checking.with(folder, """
                表:
                  - 名: 登记册
                    称呼: [编号]
                    分组: 户号
                    字段:
                      编号: {必有列: 是, 必填: 是, 唯一: 是}
                      户号: {}
                      金额: {类型: 数, 单位: 元}
                计算:
                  占比: {式: 金额 ÷ 求和(金额), 依据: {解释: 占全表的比例}}
                规则:
                  R01: {名: 不为七, 要求: 金额 ≠ 7元, 级别: 错误, 提示: "第{编号}号为7元", 依据: {解释: 测试}}
                  R02: {名: 每户, 范围: 组, 要求: "求和(金额, 范围: 组) 不超过 100000元", 级别: 警告, 提示: 超过, 依据: {解释: 测试}}
                """);
        SheetBuilder register = sheet("登记册").row("登记册").row("编号", "户号", "金额");
        for (int number = 1; number <= RECORDS; number++) {
            register.row("甲" + (number == RECORDS ? 1 : number), "户" + number / 10, number % 1000);
        }

        Assessment first = checking.check(register);
        Assessment second = checking.check(register);

        List<RecordAssessment> records = first.tables().get(0).records();
        assertThat(records).extracting(RecordAssessment::row).startsWith(3, 4, 5).endsWith(RECORDS + 2).hasSize(RECORDS);
        assertThat(Checking.lines(first)).containsExactly(
                "唯一 错误 A3 编号“甲1”重复，另见A5002", "R01 错误 C9 第甲7号为7元", "R01 错误 C1009 第甲1007号为7元", "R01 错误 C2009 第甲2007号为7元",
                "R01 错误 C3009 第甲3007号为7元", "R01 错误 C4009 第甲4007号为7元", "唯一 错误 A5002 编号“甲1”重复，另见A3");
        assertThat(records.get(4).computed().get("占比").text()).startsWith("0.000002002002");
        assertThat(second.tables().get(0).records()).isEqualTo(records);
    }
}
