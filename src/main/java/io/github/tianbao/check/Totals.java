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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts and sums over the records of some tables; what forms, summaries, reports and receipts print comes from here. Each goes over the
 * records once.
 */
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
        for (TableAssessment table : tables) {
            for (int index = 0; index < table.records().size(); index++) {
                counts.merge(table.verdict(index), 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * The sum of each numeric field and computation that has a unit to be summed in, over the records that pass, in pack order; what
     * belongs to households over the households that pass. A value that is not known adds nothing.
     */
    public Map<String, Quantity> passing() {
        return Optional.ofNullable(sums(row -> "").get("")).orElseGet(this::none);
    }

    /** As {@link #passing}, for each value of a field such as 乡镇, in order of first appearance. */
    public Map<String, Map<String, Quantity>> passingBy(String field) {
        return sums(row -> row.value(field).map(Value::text).orElse(""));
    }

    /** Something to be summed: a record, read where it is kept, or a group. */
    private interface Row {
        Optional<Value> value(String name);

        static Row of(TableAssessment table, int index) {
            return name -> table.value(index, name);
        }

        static Row of(GroupAssessment group) {
            return group.whole()::value;
        }
    }

    private interface RowTaker {
        void take(Row row, Verdict verdict);
    }

    private static void eachRecord(TableAssessment table, RowTaker taker) {
        for (int index = 0; index < table.records().size(); index++) {
            taker.take(Row.of(table, index), table.verdict(index));
        }
    }

    private static void eachGroup(TableAssessment table, RowTaker taker) {
        table.groups().forEach(group -> taker.take(Row.of(group), group.whole().verdict()));
    }

    private Map<String, Map<String, Quantity>> sums(Function<Row, String> key) {
        Map<String, Unit> ofRecords = units(false);
        Map<String, Unit> ofGroups = units(true);
        Set<String> absent = summedComputations();
        Map<String, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        for (TableAssessment table : tables) {
            eachRecord(table, (row, verdict) -> add(row, verdict, ofRecords.keySet(), key, absent, sums));
            eachGroup(table, (row, verdict) -> add(row, verdict, ofGroups.keySet(), key, absent, sums));
        }
        Map<String, Map<String, Quantity>> totals = new LinkedHashMap<>();
        sums.forEach((value, amounts) -> totals.put(value, totals(absent, amounts)));
        return totals;
    }

    /** The totals where no record passes. */
    private Map<String, Quantity> none() {
        Set<String> absent = summedComputations();
        for (TableAssessment table : tables) {
            eachRecord(table, (row, verdict) -> absent.removeIf(name -> row.value(name).isPresent()));
            eachGroup(table, (row, verdict) -> absent.removeIf(name -> row.value(name).isPresent()));
        }
        return totals(absent, Map.of());
    }

    private static void add(Row row, Verdict verdict, Set<String> names, Function<Row, String> key, Set<String> absent,
            Map<String, Map<String, BigDecimal>> sums) {
        absent.removeIf(name -> row.value(name).isPresent());
        if (verdict != Verdict.PASS) {
            return;
        }
        Map<String, BigDecimal> own = sums.computeIfAbsent(key.apply(row), fresh -> new LinkedHashMap<>());
        for (String name : names) {
            if (row.value(name).orElse(null) instanceof Quantity quantity) {
                own.merge(name, quantity.amount(), BigDecimal::add);
            }
        }
    }

    /** A computation that no record has is not there; it belongs to another kind of table. */
    private Map<String, Quantity> totals(Set<String> absent, Map<String, BigDecimal> amounts) {
        Map<String, Quantity> totals = new LinkedHashMap<>();
        units().forEach((name, unit) -> {
            if (!absent.contains(name)) {
                totals.put(name, new Quantity(amounts.getOrDefault(name, BigDecimal.ZERO), unit));
            }
        });
        return totals;
    }

    /** The computations that may be summed; a name that is a field of a table is there in any case. */
    private Set<String> summedComputations() {
        Set<String> names = new HashSet<>(units().keySet());
        names.removeIf(this::isField);
        return names;
    }

    private boolean isField(String name) {
        return tables.stream().anyMatch(table -> table.match().table().fields().stream().anyMatch(field -> field.name().text().equals(name)));
    }

    /** Fields and computations of these tables that can be summed; a price per unit cannot, nor what is a sum over records already. */
    private Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        tables.stream().map(table -> table.match().table()).distinct().flatMap(table -> table.fields().stream())
                .filter(field -> isAmount(field.unit()))
                .forEach(field -> units.putIfAbsent(field.name().text(), field.unit()));
        programme.computations().stream()
                .filter(computation -> isAmount(computation.unit()) && isSummed(computation))
                .forEach(computation -> units.putIfAbsent(computation.name().text(), computation.unit()));
        return units;
    }

    /** What is said once of each household may rest on sums over its members. */
    private boolean isSummed(Computation computation) {
        return computation.expression().aggregates().stream()
                .allMatch(aggregate -> aggregate.span() == Aggregate.Span.GROUP && isOfGroups(computation.name().text()));
    }

    /** Those that belong to households, or those that belong to records. */
    private Map<String, Unit> units(boolean ofGroups) {
        Map<String, Unit> own = units();
        own.keySet().removeIf(name -> isOfGroups(name) != ofGroups);
        return own;
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
}
