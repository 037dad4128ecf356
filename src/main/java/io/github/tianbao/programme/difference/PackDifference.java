package io.github.tianbao.programme.difference;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.LookupTable;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Reminder;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Schedule;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a new version of a pack says otherwise than the old one: notices, parameters, tables and their fields, computations, rules, what
 * people have to judge and to do.
 *
 * @param changes in the order of the packs
 */
public record PackDifference(List<Change> changes) {

    /**
     * One thing that differs.
     *
     * @param what   what kind of thing and its name, for example {@code 规则 R01}
     * @param before empty if it is new
     * @param after  empty if it is gone
     */
    public record Change(String what, String before, String after) {}

    public PackDifference {
        changes = List.copyOf(changes);
    }

    /** Compares two versions of a pack. */
    public static PackDifference between(Programme before, Programme after) {
        List<Change> changes = new ArrayList<>();
        compare("文件", before.notices(), after.notices(), Notice::number, PackDifference::notice, changes);
        compare("参数", before.parameters(), after.parameters(), parameter -> parameter.name().text(), PackDifference::values, changes);
        compare("查找表", rows(before), rows(after), LookupRow::name, LookupRow::cells, changes);
        compare("字段", columns(before), columns(after), Column::name, Column::text, changes);
        compare("对照表", before.lists(), after.lists(), ListSpec::name, ListSpec::purpose, changes);
        compare("计算", before.computations(), after.computations(), computation -> computation.name().text(), PackDifference::formula, changes);
        compare("规则", before.rules(), after.rules(), Rule::id, PackDifference::demand, changes);
        compare("依据", common(before, after), common(after, before), Rule::id, PackDifference::clauses, changes);
        compare("人工判断", before.judgements(), after.judgements(), judgement -> judgement.id(), judgement -> judgement.question(), changes);
        compare("期限", before.deadlines(), after.deadlines(), deadline -> deadline.name(), deadline -> deadline.day().toString(), changes);
        compare("提醒", before.reminders(), after.reminders(), Reminder::name, PackDifference::when, changes);
        return new PackDifference(changes);
    }

    private static <T> void compare(
            String kind, List<T> before, List<T> after, Function<T, String> name, Function<T, String> text, List<Change> changes) {
        Map<String, String> old = new LinkedHashMap<>();
        before.forEach(thing -> old.put(name.apply(thing), text.apply(thing)));
        Map<String, String> left = new LinkedHashMap<>(old);
        for (T thing : after) {
            String was = old.getOrDefault(name.apply(thing), "");
            left.remove(name.apply(thing));
            if (!was.equals(text.apply(thing))) {
                changes.add(new Change(kind + " " + name.apply(thing), was, text.apply(thing)));
            }
        }
        left.forEach((gone, was) -> changes.add(new Change(kind + " " + gone, was, "")));
    }

    private static String notice(Notice notice) {
        return notice.title() + "（" + notice.from() + "起" + notice.to().map(last -> "，至" + last).orElse("") + "）";
    }

    /** A row of a lookup table, called by its key. */
    private record LookupRow(String name, String cells) {}

    private static List<LookupRow> rows(Programme programme) {
        List<LookupRow> rows = new ArrayList<>();
        for (LookupTable lookup : programme.lookups()) {
            List<Value> keys = lookup.columns().get(lookup.key()).items();
            for (int at = 0; at < keys.size(); at++) {
                int row = at;
                String cells = lookup.columns().entrySet().stream().filter(column -> !column.getKey().equals(lookup.key()))
                        .map(column -> column.getKey() + " " + shown(column.getValue().items().get(row))).collect(Collectors.joining("，"));
                rows.add(new LookupRow(lookup.name() + "·" + keys.get(row).text(), cells));
            }
        }
        return rows;
    }

    private static String shown(Value value) {
        return value.isMissing() ? "—" : value.text();
    }

    /** A field of a table. */
    private record Column(String name, String text) {}

    private static List<Column> columns(Programme programme) {
        return programme.tables().stream().flatMap(table -> table.fields().stream().map(field -> new Column(table.name() + "·" + field.name().text(), column(field))))
                .toList();
    }

    private static String column(Field field) {
        return field.type().word() + (field.unit().isNone() ? "" : "（" + field.unit().symbol() + "）") + (field.columnRequired() ? "，必有列" : "")
                + (field.valueRequired() ? "，必填" : "") + (field.unique() ? "，唯一" : "") + (field.options().isEmpty() ? "" : "：" + String.join("、", field.options().keySet()));
    }

    private static String when(Reminder reminder) {
        return reminder.schedule() instanceof Schedule.On once ? once.day().toString() : reminder.schedule().words();
    }

    /** The rules of a version that the other one has too; clauses of a rule that is new or gone need no line of their own. */
    private static List<Rule> common(Programme programme, Programme other) {
        return programme.rules().stream().filter(rule -> other.rules().stream().map(Rule::id).anyMatch(rule.id()::equals)).toList();
    }

    private static String clauses(Rule rule) {
        return rule.citations().stream().map(PackDifference::clause).collect(Collectors.joining("；"));
    }

    private static String clause(Citation citation) {
        String quoted = citation.isQuoted() ? citation.place() + "“" + citation.quote() + "”" : "";
        return quoted + (citation.interpretation().isEmpty() ? "" : "〔解释：" + citation.interpretation() + "〕");
    }

    private static String values(Parameter parameter) {
        return parameter.decider().map(office -> "由" + office + "确定").orElse("") + new TreeMap<>(parameter.values()).entrySet().stream()
                .map(entry -> entry.getKey() + "起" + (entry.getValue().isMissing() ? "停止执行" : " " + entry.getValue().text()))
                .collect(Collectors.joining("；"));
    }

    private static String formula(Computation computation) {
        return oneLine(computation.expression().source());
    }

    private static String demand(Rule rule) {
        String when = rule.applies().map(applies -> "当 " + oneLine(applies.source()) + "：").orElse("");
        return rule.severity().word() + "　" + when + oneLine(rule.condition().source());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
