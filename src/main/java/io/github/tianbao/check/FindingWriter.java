package io.github.tianbao.check;

import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words findings of rules: the message with its values, what is missing, which cells are meant. */
final class FindingWriter {
    private final Surroundings surroundings;
    private final TableSetting table;

    FindingWriter(Surroundings surroundings, TableSetting table) {
        this.surroundings = surroundings;
        this.table = table;
    }

    Finding violated(RulePlan.Planned planned, Environment environment, TypedRecord record) {
        Rule rule = planned.rule();
        return new Finding(rule.id(), rule.severity(), Finding.Kind.VIOLATED, table.sheet(), record.row(),
                cells(planned.marked(), record), shown(planned.marked(), record.fields()),
                MessageWriter.write(rule.message(), environment), MessageWriter.write(rule.advice(), environment), rule.citations());
    }

    Finding undecided(RulePlan.Planned planned, Set<String> missing, TypedRecord record) {
        Rule rule = planned.rule();
        String title = rule.title().isEmpty() ? rule.id() : rule.title();
        List<String> marked = missing.stream().anyMatch(record.cells()::containsKey) ? List.copyOf(missing) : planned.marked();
        return new Finding(rule.id(), rule.severity(), Finding.Kind.UNDECIDED, table.sheet(), record.row(),
                cells(marked, record), shown(planned.marked(), record.fields()),
                lacking(missing) + "，无法判定“" + title + "”", toDo(missing), rule.citations());
    }

    private String lacking(Set<String> missing) {
        List<String> words = new ArrayList<>();
        String blanks = missing.stream().filter(name -> !surroundings.isParameter(name)).collect(Collectors.joining("、"));
        if (!blanks.isEmpty()) {
            words.add("缺少" + blanks);
        }
        missing.stream().filter(surroundings::isParameter).map(this::notInForce).forEach(words::add);
        return words.isEmpty() ? "资料不全" : String.join("，", words);
    }

    private String notInForce(String parameter) {
        return surroundings.openTo(parameter).map(decider -> "“" + parameter + "”文件没有规定，要由" + decider + "给出，还没有给")
                .orElseGet(() -> "“" + parameter + "”在" + surroundings.referenceDate().day() + "没有施行的标准");
    }

    private String toDo(Set<String> missing) {
        String fields = missing.stream().filter(table::declares).collect(Collectors.joining("、"));
        Optional<String> open = missing.stream().filter(name -> surroundings.openTo(name).isPresent()).findFirst();
        if (fields.isEmpty() && open.isPresent()) {
            return "请向" + surroundings.openTo(open.get()).orElseThrow() + "问明，核查时加上 --set " + open.get() + "=…";
        }
        return fields.isEmpty() ? "请由人工核定" : "请补填" + fields;
    }

    /** The cells in sheet order; where none of the fields has one, the cell that names the record. */
    private List<CellAddress> cells(List<String> fields, TypedRecord record) {
        List<CellAddress> cells = fields.stream().map(record.cells()::get).filter(Objects::nonNull).distinct().sorted().toList();
        if (!cells.isEmpty() || record.row() == 0) {
            return cells;
        }
        return table.spec().label().stream().map(record.cells()::get).filter(Objects::nonNull).limit(1).toList();
    }

    private static String shown(List<String> fields, Map<String, Value> values) {
        List<String> known = fields.stream().filter(field -> values.containsKey(field) && !values.get(field).isMissing()).toList();
        return known.size() == 1 && fields.size() == 1
                ? values.get(known.get(0)).text()
                : known.stream().map(field -> field + " " + values.get(field).text()).collect(Collectors.joining("；"));
    }
}
