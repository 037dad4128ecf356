package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts and sums over the records of some tables; what forms, summaries, reports and receipts print comes from here. */
public final class Totals {
    private final Programme programme;
    private final List<TableAssessment> tables;

    Totals(Programme programme, List<TableAssessment> tables) {
        this.programme = programme;
        this.tables = tables;
    }

    /** How many records have each verdict; every verdict has an entry. */
    public Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        records().forEach(record -> counts.merge(record.verdict(), 1, Integer::sum));
        return counts;
    }

    /**
     * The sum of each numeric field and computation that has a unit to be summed in, over the records that pass, in pack order; what
     * belongs to households over the households that pass. A value that is not known adds nothing.
     */
    public Map<String, Quantity> passing() {
        return sum(passing(records()), passing(groups()));
    }

    /** As {@link #passing}, for each value of a field such as 乡镇, in order of first appearance. */
    public Map<String, Map<String, Quantity>> passingBy(String field) {
        Map<String, List<RecordAssessment>> records = passing(records()).stream()
                .collect(Collectors.groupingBy(record -> text(record, field), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<RecordAssessment>> groups = passing(groups()).stream()
                .collect(Collectors.groupingBy(group -> text(group, field)));
        Map<String, Map<String, Quantity>> totals = new LinkedHashMap<>();
        records.forEach((value, own) -> totals.put(value, sum(own, groups.getOrDefault(value, List.of()))));
        return totals;
    }

    private static List<RecordAssessment> passing(Stream<RecordAssessment> records) {
        return records.filter(record -> record.verdict() == Verdict.PASS).toList();
    }

    private Map<String, Quantity> sum(List<RecordAssessment> records, List<RecordAssessment> groups) {
        Map<String, Quantity> totals = new LinkedHashMap<>();
        summed().forEach((name, unit) -> {
            BigDecimal sum = (isOfGroups(name) ? groups : records).stream()
                    .map(record -> amount(record, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
            totals.put(name, new Quantity(sum, unit));
        });
        return totals;
    }

    /** Fields and computations of these tables that can be summed; a price per unit cannot, nor what is a sum over records already. */
    private Map<String, Unit> summed() {
        Map<String, Unit> names = new LinkedHashMap<>();
        tables.stream().map(table -> table.match().table()).distinct().flatMap(table -> table.fields().stream())
                .filter(field -> isAmount(field.unit()))
                .forEach(field -> names.putIfAbsent(field.name().text(), field.unit()));
        programme.computations().stream()
                .filter(computation -> isAmount(computation.unit()) && isSummed(computation))
                .filter(computation -> Stream.concat(records(), groups())
                        .anyMatch(record -> record.computed().containsKey(computation.name().text())))
                .forEach(computation -> names.putIfAbsent(computation.name().text(), computation.unit()));
        return names;
    }

    /** What is said once of each household may rest on sums over its members. */
    private boolean isSummed(Computation computation) {
        return computation.expression().aggregates().stream()
                .allMatch(aggregate -> aggregate.span() == Aggregate.Span.GROUP && isOfGroups(computation.name().text()));
    }

    private boolean isOfGroups(String name) {
        return tables.stream().map(table -> table.match().table().group()).anyMatch(group -> group.owns(name))
                || tables.stream().anyMatch(table -> table.match().table().group().isFolded())
                && programme.computations().stream()
                        .anyMatch(computation -> computation.reach() == Rule.Reach.GROUP && computation.name().text().equals(name));
    }

    private static boolean isAmount(Unit unit) {
        return !unit.symbol().isEmpty() && !unit.symbol().contains("/") && !unit.isConvertibleTo(Unit.NONE);
    }

    private static BigDecimal amount(RecordAssessment record, String name) {
        Value value = record.computed().getOrDefault(name, record.fields().get(name));
        return value instanceof Quantity quantity ? quantity.amount() : BigDecimal.ZERO;
    }

    private static String text(RecordAssessment record, String field) {
        Value value = record.computed().getOrDefault(field, record.fields().get(field));
        return value == null ? "" : value.text();
    }

    private Stream<RecordAssessment> groups() {
        return tables.stream().flatMap(table -> table.groups().stream()).map(GroupAssessment::whole);
    }

    private Stream<RecordAssessment> records() {
        return tables.stream().flatMap(table -> table.records().stream());
    }
}
