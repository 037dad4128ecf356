package io.github.tianbao.watching;

import io.github.tianbao.sheet.SheetBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack of one rule and one summary, quick to load and quick to print; and rosters that it knows. */
public final class TinyPack {
    private TinyPack() {}

    /** A line of a roster: a name, a number that tells it from others, and months, of which twelve are allowed. */
    public record Line(String name, String number, int months) {}

    /** Writes the pack and gives the folder of packs. */
    public static Path write(Path packs) {
        try {
            Path pack = Files.createDirectories(packs.resolve("tiny"));
            Files.writeString(pack.resolve("programme.yaml"), """
                    事项: tiny
                    名称: 示例补助
                    文件:
                      - {文号: 甲政办发〔2022〕1号, 标题: 示例方案, 机关: 甲县人民政府办公室, 成文: 2020-07-27, 施行: {自: 2020-07-27, 依据: 落款日期}}
                    表:
                      - 名: 花名册
                        标题含: [花名册]
                        称呼: [姓名]
                        标识: [姓名, 编号]
                        字段:
                          姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                          编号: {必有列: 是, 必填: 是}
                          月数: {类型: 整数, 必有列: 是, 必填: 是}
                    规则:
                      R01:
                        名: 最多十二个月
                        要求: 月数 不超过 12
                        级别: 错误
                        提示: "{姓名}领了{月数}个月，超过12个月"
                        办法: 请改正月数
                        依据: {条: 二, 原文: 最多领取12个月}
                    输出:
                      - {类: 汇总表, 模板: summary.ftlh, 文件: 汇总表.xlsx}
                    归档: {类别: 民生, 保管期限: 永久}
                    """);
            Files.writeString(pack.resolve("summary.ftlh"), """
                    <html><body><table data-sheet="汇总"><tbody><tr><td>姓名</td><td>月数</td></tr>
                    <#list 通过记录 as 条><tr><td>${条.姓名}</td><td>${条.月数}</td></tr></#list></tbody></table></body></html>
                    """);
            Path shared = Files.createDirectories(packs.resolve("_shared"));
            Files.copy(Path.of("templates", "_shared", "outbox-index.ftlh"), shared.resolve("outbox-index.ftlh"));
            return packs;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a roster. */
    public static Path roster(Path file, String title, Line... lines) {
        SheetBuilder sheet = SheetBuilder.sheet("花名册").row(title).row("姓名", "编号", "月数");
        for (Line line : lines) {
            sheet.row(line.name, line.number, line.months);
        }
        return sheet.xlsx(file);
    }

    /** Writes a roster of one line, the content of which no other number has. */
    public static Path roster(Path file, int number) {
        return roster(file, "示例补助花名册", line(number, 1 + number % 12));
    }

    /** The line of somebody. */
    public static Line line(int number, int months) {
        List<String> names = List.of("赵甲", "钱乙", "孙丙", "李丁", "周戊", "吴己", "郑庚", "王辛");
        return new Line(names.get(number % names.size()), "N" + number, months);
    }
}
