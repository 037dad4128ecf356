package io.github.tianbao.render.template;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.LookupTable;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule book says about the values that rules are held against: parameters, lookup tables, and the columns of tables and lists. */
final class RuleBookStandards {
    /** More parameters than these say nothing to a reader; the rest are counted. */
    private static final int MOST_PARAMETERS = 8;

    private final Programme programme;

    RuleBookStandards(Programme programme) {
        this.programme = programme;
    }

    List<Map<String, Object>> parameters() {
        return programme.parameters().stream().map(RuleBookStandards::parameter).toList();
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", parameter.name().text());
        List<Map<String, Object>> values = new ArrayList<>();
        parameter.values().forEach((day, value) -> values.add(Map.of("自", PartialDate.day(day), "值", value, "止", value.isMissing())));
        model.put("值", values);
        model.put("由", parameter.decider().orElse(""));
        model.put("依据", parameter.citation());
        return model;
    }

    /**
     * The parameters that expressions read, those read through computations included; where these are too many, those that stand in the
     * expressions themselves, and how many there are besides.
     */
    Map<String, Object> parametersIn(List<Expression> expressions) {
        Set<String> all = read(expressions);
        Set<String> here = new LinkedHashSet<>();
        expressions.forEach(expression -> expression.names().forEach(name -> here.add(name.text())));
        List<Map<String, Object>> read = parameters(all);
        boolean few = read.size() <= MOST_PARAMETERS;
        List<Map<String, Object>> shown = few ? read : parameters(here);
        return Map.of("列出", shown, "其余", read.size() - shown.size());
    }

    private List<Map<String, Object>> parameters(Set<String> names) {
        return programme.parameters().stream().filter(parameter -> names.contains(parameter.name().text()))
                .map(RuleBookStandards::parameter).toList();
    }

    /** All names that expressions read, be it through computations. */
    Set<String> read(List<Expression> expressions) {
        Set<String> read = new LinkedHashSet<>();
        expressions.forEach(expression -> collect(expression, read));
        return read;
    }

    private void collect(Expression expression, Set<String> read) {
        for (Name name : expression.names()) {
            if (read.add(name.text()) && name.kind() == Name.Kind.COMPUTATION) {
                programme.computations().stream().filter(computation -> computation.name().equals(name)).map(Computation::expression)
                        .forEach(inner -> collect(inner, read));
            }
        }
    }

    List<Map<String, Object>> lookups() {
        return programme.lookups().stream().map(RuleBookStandards::lookup).toList();
    }

    private static Map<String, Object> lookup(LookupTable lookup) {
        List<ListValue> columns = List.copyOf(lookup.columns().values());
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < columns.get(0).items().size(); row++) {
            int at = row;
            rows.add(columns.stream().map(column -> shown(column.items().get(at))).toList());
        }
        return Map.of("名", lookup.name(), "列", List.copyOf(lookup.columns().keySet()), "行", rows, "依据", lookup.citation());
    }

    private static String shown(Value value) {
        return value.isMissing() ? "—" : value.text();
    }

    List<Map<String, Object>> tables() {
        return programme.tables().stream().map(table -> table(table, "")).toList();
    }

    List<Map<String, Object>> lists() {
        return programme.lists().stream().map(list -> table(list.table(), purpose(list))).toList();
    }

    private static String purpose(ListSpec list) {
        return list.purpose() + (list.key().isEmpty() ? "" : "；各行以" + String.join("、", list.key()) + "区分");
    }

    private static Map<String, Object> table(TableSpec table, String purpose) {
        String group = table.group().isEmpty() ? "" : (table.group().isFolded() ? "每个“" + table.group().noun() + "”" : "同组的行") + "按"
                + String.join("、", table.group().key()) + "合在一起";
        return Map.of("名", table.name(), "标题", table.titleWords(), "说明", purpose, "分组", group,
                "字段", table.fields().stream().map(RuleBookStandards::field).toList());
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", field.name().text());
        model.put("表头", field.headings());
        model.put("类型", field.type().word());
        model.put("单位", field.unit().symbol());
        model.put("选项", List.copyOf(field.options().keySet()));
        model.put("取自", field.fallbacks());
        List<String> demands = new ArrayList<>();
        if (field.columnRequired()) {
            demands.add("必有列");
        }
        if (field.valueRequired()) {
            demands.add("必填");
        }
        if (field.unique()) {
            demands.add("唯一");
        }
        if (field.carriedDown()) {
            demands.add("空着的同上一行");
        }
        model.put("要求", demands);
        return model;
    }
}
