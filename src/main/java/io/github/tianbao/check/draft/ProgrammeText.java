package io.github.tianbao.check.draft;

import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.pack.Placeholders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the YAML of a draft, with what a person has to fill in marked as such. */
final class ProgrammeText {
    private static final String FILL_IN = Placeholders.MARK;
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}\\w（）／/·-]*");

    private ProgrammeText() {}

    static String of(String id, String source, List<DraftTable> tables, LocalDate day) {
        return """
                # yaml-language-server: $schema=../_shared/programme.schema.json
                # 由《%s》起草。凡是%s的地方都要对照文件填写；规则写好以后删去“草稿: 是”一行，run 才会用它。
                # 怎样写见 docs/writing-a-pack.md；每写一段，用 tianbao pack lint %s 看一次。
                事项: %s
                名称: %s
                草稿: 是
                文件:
                  - 文号: %s
                    标题: %s
                    机关: %s
                    成文: %s    # %s
                    施行: {自: %s, 依据: 落款日期}    # %s
                # 参数:
                #   补助标准: {单位: 元, 值: {%s: 100}, 依据: {条: 一, 原文: 照抄文件里写数字的那一句}}
                表:
                %s# 计算:
                #   应发金额: {式: 补助标准 × 月数, 单位: 元, 依据: {条: 一, 原文: 照抄文件里写算法的那一句}}
                # 规则:
                #   R01:
                #     名: 年满六十周岁
                #     要求: 周岁(出生日期(身份证号), 核查基准日) 不少于 60
                #     级别: 错误
                #     提示: 到{核查基准日}不满六十周岁
                #     办法: 请核对身份证号；确实不满的，不在范围内
                #     依据: {条: 二, 原文: 照抄文件里写条件的那一句}
                输出:
                  - {类: 审批表, 模板: form.ftlh, 每: 记录, %s当: 结论 = 通过, 文件: "审批表/${%s}.pdf"}
                  - {类: 核查报告, 模板: _shared/report.ftlh, 文件: 核查报告.pdf}
                归档: {类别: 民生, 保管期限: 30年}    # %s
                """.formatted(source, FILL_IN, id, id, quoted(tables.get(0).lastingTitle()), FILL_IN, FILL_IN, FILL_IN, day, FILL_IN, day, FILL_IN,
                day, tables.stream().map(ProgrammeText::table).collect(Collectors.joining()), about(tables), tables.get(0).label().name(), FILL_IN);
    }

    /** Where several tables are handed in, the form is about the first one. */
    private static String about(List<DraftTable> tables) {
        return tables.size() == 1 ? "" : "表: " + quoted(tables.get(0).sheet()) + ", ";
    }

    private static String table(DraftTable table) {
        List<String> key = new ArrayList<>(List.of(table.label().name()));
        table.identifier().map(DraftField::name).filter(name -> !key.contains(name)).ifPresent(key::add);
        StringBuilder text = new StringBuilder()
                .append("  - 名: ").append(quoted(table.sheet())).append('\n')
                .append("    标题含: [").append(quoted(table.lastingTitle())).append("]\n")
                .append("    称呼: [").append(table.label().name()).append("]\n")
                .append("    标识: [").append(String.join(", ", key)).append("]\n")
                .append("    字段:\n");
        table.fields().forEach(field -> text.append("      ").append(field.name()).append(": {")
                .append(String.join(", ", keys(field, table))).append("}\n"));
        return text.toString();
    }

    private static List<String> keys(DraftField field, DraftTable table) {
        List<String> keys = new ArrayList<>();
        if (!field.heading().equals(field.name())) {
            keys.add("表头: [" + quoted(field.heading()) + "]");
        }
        keys.add("类型: " + field.type().word());
        if (!field.unit().isNone()) {
            keys.add("单位: " + field.unit().symbol());
        }
        if (field.type() == FieldType.OPTION) {
            keys.add("选项: [" + field.options().stream().map(ProgrammeText::quoted).collect(Collectors.joining(", ")) + "]");
        }
        if (table.telling().contains(field)) {
            keys.add("必有列: 是");
        }
        if (field.filled()) {
            keys.add("必填: 是");
        }
        if (field.identifies() && field.unique()) {
            keys.add("唯一: 是");
        }
        return keys;
    }

    /** An invitation, with the fields that an example may give. */
    static String examples(DraftTable table) {
        return """
                # yaml-language-server: $schema=../_shared/examples.schema.json
                # 每条规则写一个通过、一个不通过、一个边界的算例，数字手算；人是虚构的。写法见 docs/pack-format.md。
                # 可以写的字段：%s
                []
                """.formatted(table.fields().stream().map(DraftField::name).collect(Collectors.joining("、")));
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
