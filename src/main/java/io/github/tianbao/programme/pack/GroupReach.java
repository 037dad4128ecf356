package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that what is said of a household reads only what the household has: its own fields, and what is worked out of its members.
 * A field of the members has one value for each of them, so the household has none.
 */
final class GroupReach {
    private final List<TableSpec> folded;
    private final Map<String, Computation> computations = new HashMap<>();
    private final Problems problems;

    GroupReach(List<TableSpec> tables, List<Computation> computations, Problems problems) {
        this.folded = tables.stream().filter(table -> table.group().isFolded()).toList();
        this.problems = problems;
        computations.forEach(computation -> this.computations.put(computation.name().text(), computation));
    }

    void check(Computation computation) {
        if (computation.reach() == Rule.Reach.GROUP) {
            report(memberField(Stream.of(computation.expression())), "计算“" + computation.name().text() + "”", computation.at());
        }
    }

    void check(Rule rule) {
        if (rule.reach() == Rule.Reach.GROUP) {
            report(memberField(Stream.concat(rule.applies().stream(), Stream.of(rule.condition()))), "规则“" + rule.id() + "”", rule.at());
        }
    }

    void check(OutputSpec output) {
        if (output.each() == OutputSpec.Each.GROUP) {
            requireGroups("“每”", output.at());
            Stream<Expression> inserted = output.file().parts().stream().filter(Message.Part.Inserted.class::isInstance)
                    .map(part -> ((Message.Part.Inserted) part).expression());
            report(memberField(Stream.concat(output.when().stream(), inserted)), "输出“" + output.template().getFileName() + "”", output.at());
        }
    }

    /** Only what belongs to the group can be shown of a group. */
    void check(NoticeListSpec list) {
        if (list.each() == OutputSpec.Each.GROUP) {
            requireGroups("“公示”的“每”", list.at());
            list.columns().stream().filter(column -> !isOfGroups(column)).findFirst().ifPresent(column ->
                    problems.add(list.at(), "“公示”的“每”是“组”，而“" + column + "”每个成员各有各的，公示不出来"));
            report(memberField(list.when().stream()), "“公示”的“当”", list.at());
        }
    }

    private boolean isOfGroups(String name) {
        return folded.stream().anyMatch(table -> table.group().owns(name))
                || computations.containsKey(name) && computations.get(name).reach() == Rule.Reach.GROUP;
    }

    private void requireGroups(String what, SourcePosition at) {
        if (folded.isEmpty()) {
            problems.add(at, what + "是“组”，而没有一张表的“分组”写了“名”和“键”，例如 分组: {名: 户, 键: [户号]}");
        }
    }

    private void report(Optional<String> field, String what, SourcePosition at) {
        field.ifPresent(name -> problems.add(at, what + "的“范围”是“组”，而“" + name + "”每个成员各有各的；请写成 求和、计数、最大 等（范围: 组），"
                + "或者把它列进“分组”的“字段”"));
    }

    /** A field of the members that one of the expressions reads outside of aggregates, itself or through computations. */
    private Optional<String> memberField(Stream<Expression> expressions) {
        return expressions.flatMap(expression -> expression.namesAtHand().stream()).map(this::memberField)
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<String> memberField(Name name) {
        if (name.kind() == Name.Kind.COMPUTATION) {
            return memberField(Stream.of(computations.get(name.text()).expression()));
        }
        boolean ofMembers = name.kind() == Name.Kind.FIELD && folded.stream().anyMatch(table -> declares(table, name.text()))
                && folded.stream().map(TableSpec::group).noneMatch(group -> group.owns(name.text()));
        return ofMembers ? Optional.of(name.text()) : Optional.empty();
    }

    private static boolean declares(TableSpec table, String field) {
        return table.fields().stream().anyMatch(known -> known.name().text().equals(field));
    }
}
