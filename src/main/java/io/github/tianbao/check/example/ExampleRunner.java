package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.NearName;
import java.time.LocalDate;
import java.util.Comparator;
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
        TableSpec spec = specFor(example);
        List<String> unknown = example.records().stream().flatMap(record -> record.keySet().stream()).distinct()
                .filter(name -> !ExampleSheet.known(spec).contains(name))
                .map(name -> unknown(name, spec))
                .toList();
        if (!unknown.isEmpty()) {
            return new ExampleResult(example, unknown);
        }
        return new ExampleResult(example, new Comparison(example, assess(example)).differences());
    }

    /** What the rules make of an example that names nothing unknown. */
    public Assessment assess(Example example) {
        MatchedTable table = ExampleSheet.of(programme, specFor(example), example.records());
        LocalDate day = example.referenceDate().orElseGet(() -> programme.notices().get(0).from());
        return Checker.check(programme, List.of(table), new ReferenceDate(day, ReferenceDate.Source.OPTION));
    }

    /** The table that knows most of the fields given. */
    private TableSpec specFor(Example example) {
        Comparator<TableSpec> byFields = Comparator.comparingLong(spec -> known(spec, example));
        // The first of equals: max would take the last.
        return programme.tables().stream().sorted(byFields.reversed()).findFirst().orElseThrow();
    }

    private static long known(TableSpec spec, Example example) {
        Set<String> names = Set.copyOf(ExampleSheet.names(spec));
        return example.records().stream().map(Map::keySet).flatMap(Set::stream).distinct().filter(names::contains).count();
    }

    private static String unknown(String name, TableSpec spec) {
        Optional<String> near = NearName.nearest(name, ExampleSheet.names(spec));
        return "没有“" + name + "”这个字段" + near.map(other -> "，是否应为“" + other + "”？").orElse("");
    }
}
