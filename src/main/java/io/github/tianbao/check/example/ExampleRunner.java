package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.check.ReferenceListReader;
import io.github.tianbao.check.ReferenceLists;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.pack.GivenParameters;
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
        if (!ExampleCoverage.isKnown(programme, example)) {
            wrong.add("没有“" + example.rule() + "”这条规则，也没有这个计算");
        }
        tables(example).forEach((spec, records) -> wrong.addAll(unknown(spec, records)));
        wrong.addAll(unknownTables(example));
        wrong.addAll(unknownGivens(example));
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
        Programme set = GivenParameters.give(programme, example.settings()).programme();
        List<MatchedTable> tables = new ArrayList<>();
        tables(example).forEach((spec, records) -> tables.add(ExampleSheet.of(set, spec, tables.size(), records)));
        LocalDate day = example.referenceDate().orElseGet(() -> programme.notices().get(0).from());
        return Checker.check(set, tables, new ReferenceDate(day, ReferenceDate.Source.OPTION), lists(example, day));
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

    private ReferenceLists lists(Example example, LocalDate day) {
        ReferenceListReader reader = new ReferenceListReader(day);
        programme.lists().stream().filter(list -> example.lists().containsKey(list.name())).forEach(list ->
                reader.read(list, ExampleSheet.of(programme, list.table(), 0, example.lists().get(list.name())), "例子", ""));
        return reader.lists(programme.lists());
    }

    private List<String> unknownGivens(Example example) {
        List<String> unknown = new ArrayList<>();
        example.lists().forEach((name, rows) -> programme.lists().stream().filter(list -> list.name().equals(name)).findFirst()
                .ifPresentOrElse(list -> unknown.addAll(unknown(list.table(), rows)), () -> unknown.add("没有“" + name + "”这张对照表")));
        GivenParameters.Result given = GivenParameters.give(programme, example.settings());
        given.fault().ifPresent(unknown::add);
        example.settings().keySet().stream().filter(name -> !given.taken().contains(name))
                .forEach(name -> unknown.add("“" + name + "”不是留给县里给出的参数"));
        return unknown;
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
