package io.github.tianbao.programme;

import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Unit;
import java.util.List;
import java.util.Map;

/**
 * A typed column of a programme (字段).
 *
 * @param name       its name in rules
 * @param headings   headings it may carry; a heading may be a path such as {@code 工作经历/到岗日期}
 * @param columnRequired whether a sheet without this column is refused (必有列)
 * @param valueRequired  whether a blank cell is an error (必填)
 * @param unique     whether two records of a submission must not share the value (唯一)
 * @param unit       the unit its numbers have when the sheet names none
 * @param options    for {@link FieldType#OPTION}: option to its aliases
 * @param fallbacks  where to take the value when there is no such column: labels of fill-in lines, {@code 工作表名}, or {@code 分节}, the
 *                   section row above the record
 * @param carriedDown whether a blank cell says the same as the one above it, as where a group is named in its first row only (承上)
 * @param endings    words cut off the end of its values, such as 人民政府 behind the name of a township (去尾)
 */
public record Field(
        Name name,
        FieldType type,
        List<String> headings,
        boolean columnRequired,
        boolean valueRequired,
        boolean unique,
        Unit unit,
        Map<String, List<String>> options,
        List<String> fallbacks,
        boolean carriedDown,
        List<String> endings,
        SourcePosition at) {
    public Field {
        headings = List.copyOf(headings);
        fallbacks = List.copyOf(fallbacks);
        endings = List.copyOf(endings);
    }
}
