package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.WorkingDays;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is the same for every record of a submission: the parameters in force, the calendar, the aggregates. */
public final class Surroundings {
    private final Programme programme;
    private final ReferenceDate referenceDate;
    private final Value referenceDay;
    private final Map<String, Parameter> parameters;
    private final Map<String, Value> inForce;
    private final Map<String, Computation> computationsByName;
    private final SharedKeyMap.Keys computations;
    private final Map<TableSetting.TableId, TableSetting> settings = new ConcurrentHashMap<>();
    private final Aggregates aggregates;
    private final ReferenceLists lists;
    private final Map<String, Value> lookups = new HashMap<>();

    /**
     * @param records every record of the submission as it looks in these surroundings
     */
    Surroundings(
            Programme programme, ReferenceDate referenceDate, ReferenceLists lists,
            Function<Surroundings, Stream<RecordEnvironment>> records) {
        this.programme = programme;
        this.referenceDate = referenceDate;
        this.lists = lists;
        programme.lookups().forEach(lookup -> lookup.columns().forEach((column, values) ->
                lookups.put(ListSpec.column(lookup.name(), column), values)));
        this.referenceDay = PartialDate.day(referenceDate.day());
        this.parameters = programme.parameters().stream()
                .collect(Collectors.toMap(parameter -> parameter.name().text(), Function.identity()));
        this.inForce = programme.parameters().stream()
                .collect(Collectors.toMap(parameter -> parameter.name().text(), parameter -> inForce(parameter, referenceDate.day())));
        this.computationsByName = programme.computations().stream()
                .collect(Collectors.toMap(computation -> computation.name().text(), Function.identity()));
        this.computations = new SharedKeyMap.Keys(
                programme.computations().stream().map(computation -> computation.name().text()).toList());
        this.aggregates = new Aggregates(() -> records.apply(this), new FieldReads(programme));
    }

    static Surroundings of(Programme programme, ReferenceDate referenceDate, List<TableAssessment> tables) {
        return new Surroundings(programme, referenceDate, ReferenceLists.NONE, surroundings -> tables.stream()
                .flatMap(table -> table.records().stream().map(record -> surroundings.environment(table, record))));
    }

    private static Value inForce(Parameter parameter, LocalDate day) {
        return parameter.on(day).orElseGet(() -> Missing.of(parameter.name().text()));
    }

    RecordEnvironment environment(TableAssessment table, RecordAssessment record) {
        return new RecordEnvironment(this, setting(table), record.row(), record.fields(), record.cells(), Optional.of(record.verdict()));
    }

    TableSetting setting(TableAssessment table) {
        MatchedTable matched = new MatchedTable(table.match(), table.table());
        return settings.computeIfAbsent(matched.id(), id -> new TableSetting(matched, referenceDate.day()));
    }

    ReferenceDate referenceDate() {
        return referenceDate;
    }

    Value referenceDay() {
        return referenceDay;
    }

    Value parameter(String name) {
        return inForce.get(name);
    }

    boolean isParameter(String name) {
        return parameters.containsKey(name);
    }

    /** The office that has yet to decide a parameter. */
    Optional<String> openTo(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).filter(known -> known.given().isEmpty()).flatMap(Parameter::decider);
    }

    Origin parameterOrigin(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter.decider().isPresent()) {
            return new Origin.Context("参数，由" + parameter.decider().get() + (parameter.given().isPresent() ? "给出" : "给出，还没有给"));
        }
        return parameter.since(referenceDate.day())
                .<Origin>map(since -> new Origin.Parameter(since, parameter.citation()))
                .orElseGet(() -> new Origin.Context("参数“" + name + "”在" + referenceDate.day() + "尚未施行"));
    }

    /** A column of a list from outside or of a table of the notice. */
    Value column(String name) {
        Value looked = lookups.get(name);
        return looked == null ? lists.column(name) : looked;
    }

    String describeColumn(String name) {
        return programme.lookups().stream().filter(lookup -> lookups.containsKey(name) && name.startsWith(lookup.name() + ListSpec.BETWEEN))
                .map(lookup -> "查找表，" + lookup.citation().place()).findFirst().orElse("对照表");
    }

    ReferenceLists lists() {
        return lists;
    }

    Computation computation(String name) {
        return computationsByName.get(name);
    }

    SharedKeyMap.Keys computations() {
        return computations;
    }

    Aggregates aggregates() {
        return aggregates;
    }

    WorkingDays workingDays() {
        return programme.workingDays();
    }

    String describe(ContextName name) {
        return name == ContextName.REFERENCE_DATE ? name.word() + "（" + referenceDate.source().word() + "）" : name.word();
    }
}
