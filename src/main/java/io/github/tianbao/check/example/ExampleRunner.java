package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.NearName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs worked examples of a programme: the same readers, rules and verdicts as for a workbook. */
public final class ExampleRunner {
    private final Programme programme;

    public ExampleRunner(Programme programme) {
        this.programme = programme;
    }

    /** Runs examples, in their order. */
    public List<ExampleResult> run(List<Example> examples) {
        return examples.stream().map(this::run).toList();
    }

    private ExampleResult run(Example example) {
        List<String> wrong = new ArrayList<>();
        tables(example).forEach((spec, records) -> wrong.addAll(unknown(spec, records)));
        wrong.addAll(unknownTables(example));
        return new ExampleResult(example, wrong.isEmpty() ? new Comparison(example, assess(example)).differences() : wrong);
    }

    private static List<String> unknown(TableSpec spec, List<Map<String, String>> records) {
        return records.stream().flatMap(record -> record.keySet().stream()).distinct()
                .filter(name -> !ExampleSheet.known(spec).contains(name))
                .map(name -> unknown(name, spec))
                .toList();
    }

    private List<String> unknownTables(Example example) {
        return example.records().stream().flatMap(record -> Optional.ofNullable(record.get(Example.TABLE)).stream()).distinct()
                .filter(name -> named(name).isEmpty())
                .map(name -> "没有“" + name + "”这张表")
                .toList();
    }

    /** What the rules make of an example that names nothing unknown. */
    public Assessment assess(Example example) {
        List<MatchedTable> tables = new ArrayList<>();
        tables(example).forEach((spec, records) -> tables.add(ExampleSheet.of(programme, spec, tables.size(), records)));
        LocalDate day = example.referenceDate().orElseGet(() -> programme.notices().get(0).from());
        return Checker.check(programme, tables, new ReferenceDate(day, ReferenceDate.Source.OPTION));
    }

    /** The records of an example by table: those that name their table there, all others in the one that knows most of their fields. */
    private Map<TableSpec, List<Map<String, String>>> tables(Example example) {
        Map<TableSpec, List<Map<String, String>>> tables = new LinkedHashMap<>();
        List<Map<String, String>> nameless = example.records().stream().filter(record -> !record.containsKey(Example.TABLE)).toList();
        if (!nameless.isEmpty()) {
            tables.put(specFor(nameless), new ArrayList<>(nameless));
        }
        for (Map<String, String> record : example.records()) {
            named(record.getOrDefault(Example.TABLE, "")).ifPresent(spec -> {
                Map<String, String> fields = new LinkedHashMap<>(record);
                fields.remove(Example.TABLE);
                tables.computeIfAbsent(spec, fresh -> new ArrayList<>()).add(fields);
            });
        }
        return tables;
    }

    private Optional<TableSpec> named(String table) {
        return programme.tables().stream().filter(spec -> spec.name().equals(table)).findFirst();
    }

    /** The table that knows most of the fields given. */
    private TableSpec specFor(List<Map<String, String>> records) {
        Comparator<TableSpec> byFields = Comparator.comparingLong(spec -> known(spec, records));
        // The first of equals: max would take the last.
        return programme.tables().stream().sorted(byFields.reversed()).findFirst().orElseThrow();
    }

    private static long known(TableSpec spec, List<Map<String, String>> records) {
        Set<String> names = Set.copyOf(ExampleSheet.names(spec));
        return records.stream().map(Map::keySet).flatMap(Set::stream).distinct().filter(names::contains).count();
    }

    private static String unknown(String name, TableSpec spec) {
        Optional<String> near = NearName.nearest(name, ExampleSheet.names(spec));
        return "没有“" + name + "”这个字段" + near.map(other -> "，是否应为“" + other + "”？").orElse("");
    }
}
