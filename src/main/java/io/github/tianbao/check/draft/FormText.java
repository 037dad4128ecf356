package io.github.tianbao.check.draft;

import io.github.tianbao.programme.FieldType;
import java.util.List;

/** Writes the template of a first form: every field with its heading, two to a line, and room for three opinions. */
final class FormText {
    private static final List<String> OPINIONS = List.of("申报单位意见", "乡（镇）审核意见", "县级部门审批意见");

    private FormText() {}

    static String of(DraftTable table) {
        StringBuilder rows = new StringBuilder();
        List<DraftField> fields = table.fields();
        for (int at = 0; at < fields.size(); at += 2) {
            boolean first = at == 0;
            rows.append("<tr>").append(pair(fields.get(at), first, "边左", at + 1 < fields.size() ? "" : "边右", at + 1 < fields.size() ? 4 : 10));
            if (at + 1 < fields.size()) {
                rows.append(pair(fields.get(at + 1), first, "", "边右", 4));
            }
            rows.append("</tr>\n");
        }
        for (int at = 0; at < OPINIONS.size(); at++) {
            String last = at == OPINIONS.size() - 1 ? " 末" : "";
            rows.append("<tr><td class=\"边左").append(last).append("\" colspan=\"2\">").append(OPINIONS.get(at))
                    .append("</td><td class=\"意见 边右").append(last)
                    .append("\" colspan=\"10\">负责人（签字）：　　　　　　　　（盖章）　　　<br/>　　　年　　月　　日</td></tr>\n");
        }
        return """
                <#import "/_shared/paper.ftlh" as 纸>
                <@纸.表单 标题="${事项.名称}审批表 ${记录.%s}">
                <@纸.来源行 行号="工作表“" + 记录.工作表 + "”第" + 记录.行号 + "行"/>
                <table class="审批"><col/><col/><col/><col/><col/><col/><col/><col/><col/><col/><col/><col/>
                <thead><tr><th class="标题" colspan="12">${事项.名称}审批表</th></tr>
                <tr><th class="副题" colspan="12">依据：${事项.文件[0].文号}</th></tr></thead>
                <tbody>
                %s</tbody></table>
                </@纸.表单>
                """.formatted(table.label().name(), rows);
    }

    private static String pair(DraftField field, boolean first, String left, String right, int width) {
        String top = first ? " 首" : "";
        String unit = field.unit().isNone() || field.type() == FieldType.TEXT ? "" : "（" + field.unit().symbol() + "）";
        return "<td class=\"" + left + top + "\" colspan=\"2\">" + field.name() + unit + "</td><td class=\"" + right + top
                + " ${纸.字级(记录." + field.name() + ", " + (width * 3) + ")}\" colspan=\"" + width + "\">${记录." + field.name() + "}</td>";
    }
}
