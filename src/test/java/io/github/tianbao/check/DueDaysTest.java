package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.sheet.SheetBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueDaysTest {
    private static final String SECTIONS = """
            表:
              - 名: 名册
                称呼: 姓名
                字段:
                  姓名: {类型: 姓名, 必有列: 是}
                  公示起: {类型: 日期, 必有列: 是}
            提醒:
              年检: {每年: 12-31, 自: 2023-01-01, 依据: {条: 六, 原文: 每年年检}}
              月报: {每月: 20, 依据: {条: 七, 原文: 每月20日前}}
              上报: {日: 2022-08-01, 依据: {条: 八, 原文: 8月1日前}}
              公示期满: {起: 公示起, 满: 7 天, 依据: {条: 五, 原文: 公示7天}}
            """;

    @TempDir
    Path folder;

    private List<String> dueAsOf(String day) {
        SheetBuilder sheet = SheetBuilder.sheet("名册").row("姓名", "公示起")
                .row("张三", LocalDate.of(2022, 7, 24)).row("李四", LocalDate.of(2022, 7, 24))
                .row("王五", LocalDate.of(2022, 7, 1)).row("赵六", null);
        Assessment assessment = Checking.with(folder, SECTIONS).check(sheet, Optional.of(LocalDate.parse(day)));
        return DueDays.of(assessment).stream()
                .map(due -> due.reminder().name() + " " + due.day() + " " + String.join("、", due.records())).toList();
    }

    @Test
    void theNearestComesFirstAndWhatTheRecordsLeadToNamesThem() {
        assertThat(dueAsOf("2022-07-28")).containsExactly(
                "公示期满 2022-07-31 张三、李四", "上报 2022-08-01 ", "月报 2022-08-20 ", "年检 2023-12-31 ");
    }

    @Test
    void whatIsOverIsNotMentioned() {
        assertThat(dueAsOf("2022-08-02")).containsExactly("月报 2022-08-20 ", "年检 2023-12-31 ");
    }
}
