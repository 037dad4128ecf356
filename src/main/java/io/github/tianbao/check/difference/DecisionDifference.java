package io.github.tianbao.check.difference;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes for whom when other rules decide on the same sheets.
 *
 * @param records  those decided otherwise or with other computed values, in sheet order
 * @param compared how many records both versions decided
 * @param onlyOld  records that only the old version takes for records
 * @param onlyNew  records that only the new version takes for records
 * @param sums     by computed value: the sum over passing records, before and after; those that differ
 */
public record DecisionDifference(List<Changed> records, int compared, int onlyOld, int onlyNew, Map<String, Sums> sums) {

    /**
     * A record that fares otherwise.
     *
     * @param values computed values that differ, by name
     */
    public record Changed(String sheet, int row, String label, Verdict before, Verdict after, Map<String, Pair> values) {
        public boolean changesVerdict() {
            return before != after;
        }
    }

    /** A computed value as text, empty where it is not known. */
    public record Pair(String before, String after) {}

    /** A sum before and after, in one unit. */
    public record Sums(BigDecimal before, BigDecimal after, String unit) {
        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    public DecisionDifference {
        records = List.copyOf(records);
    }

    /** Compares what two versions make of one file; assessments of several programmes are taken together. */
    public static DecisionDifference between(List<Assessment> before, List<Assessment> after) {
        Map<String, RecordAssessment> old = byPlace(before);
        Map<String, RecordAssessment> now = byPlace(after);
        List<Changed> changed = new ArrayList<>();
        int both = 0;
        for (Map.Entry<String, RecordAssessment> entry : now.entrySet()) {
            Optional<RecordAssessment> was = Optional.ofNullable(old.get(entry.getKey()));
            both += was.isPresent() ? 1 : 0;
            was.flatMap(earlier -> changed(earlier, entry.getValue())).ifPresent(changed::add);
        }
        return new DecisionDifference(changed, both, old.size() - both, now.size() - both, sums(before, after));
    }

    private static Map<String, RecordAssessment> byPlace(List<Assessment> assessments) {
        Map<String, RecordAssessment> records = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            for (TableAssessment table : assessment.tables()) {
                table.records().forEach(record -> records.put(record.sheet() + "!" + record.row(), record));
            }
        }
        return records;
    }

    private static Optional<Changed> changed(RecordAssessment before, RecordAssessment after) {
        Map<String, Pair> values = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(before.computed().keySet());
        names.addAll(after.computed().keySet());
        for (String name : names) {
            Pair pair = new Pair(text(before, name), text(after, name));
            if (!pair.before().equals(pair.after())) {
                values.put(name, pair);
            }
        }
        return before.verdict() == after.verdict() && values.isEmpty() ? Optional.empty()
                : Optional.of(new Changed(after.sheet(), after.row(), after.label(), before.verdict(), after.verdict(), values));
    }

    private static String text(RecordAssessment record, String name) {
        Value value = record.computed().get(name);
        return value == null || value instanceof Missing ? "" : value.text();
    }

    private static Map<String, Sums> sums(List<Assessment> before, List<Assessment> after) {
        Map<String, Quantity> old = passing(before);
        Map<String, Quantity> now = passing(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        Map<String, Sums> sums = new LinkedHashMap<>();
        for (String name : names) {
            String unit = Optional.ofNullable(now.get(name)).or(() -> Optional.ofNullable(old.get(name))).map(sum -> sum.unit().symbol()).orElse("");
            Sums pair = new Sums(amount(old, name), amount(now, name), unit);
            if (pair.change().signum() != 0) {
                sums.put(name, pair);
            }
        }
        return sums;
    }

    private static BigDecimal amount(Map<String, Quantity> sums, String name) {
        return Optional.ofNullable(sums.get(name)).map(Quantity::amount).orElse(BigDecimal.ZERO);
    }

    private static Map<String, Quantity> passing(List<Assessment> assessments) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            Map<String, Quantity> passing = assessment.totals().passing();
            assessment.programme().computations().stream().map(computation -> computation.name().text()).filter(passing::containsKey)
                    .forEach(name -> sums.merge(name, passing.get(name),
                            (one, other) -> new Quantity(one.amount().add(other.amount()), one.unit())));
        }
        return sums;
    }
}
