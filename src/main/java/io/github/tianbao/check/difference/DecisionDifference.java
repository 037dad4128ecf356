package io.github.tianbao.check.difference;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changes for whom when other rules decide on the same sheets. Where records are folded into households, a household counts as one
 * record.
 *
 * @param records  those decided otherwise, for other reasons, or with other computed values, in sheet order
 * @param compared how many records both versions decided
 * @param onlyOld  those that only the old version takes for records
 * @param onlyNew  those that only the new version takes for records
 * @param sums     by computed value: the sum over passing records, before and after; those that differ
 */
public record DecisionDifference(List<Changed> records, int compared, int onlyOld, int onlyNew, Map<String, SumChange> sums) {

    /** What a third leaves over says nothing to a reader; nobody is paid by it. */
    private static final int SHOWN_DECIMALS = 4;

    /**
     * A record that fares otherwise.
     *
     * @param values computed values that differ, by name
     * @param gained rules that it did not break and breaks now, or that can no longer be decided
     * @param lost   rules that it broke and breaks no more
     */
    public record Changed(String sheet, int row, String label, Verdict before, Verdict after, Map<String, Pair> values, Set<String> gained,
            Set<String> lost) {
        public boolean changesVerdict() {
            return before != after;
        }
    }

    /** A computed value as text, empty where it is not known. */
    public record Pair(String before, String after) {}

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
        return new DecisionDifference(changed, both, old.size() - both, now.size() - both, SumChange.between(before, after));
    }

    /** The differences of several files as one. */
    public static DecisionDifference together(List<DecisionDifference> files) {
        return new DecisionDifference(files.stream().flatMap(file -> file.records().stream()).toList(),
                files.stream().mapToInt(DecisionDifference::compared).sum(), files.stream().mapToInt(DecisionDifference::onlyOld).sum(),
                files.stream().mapToInt(DecisionDifference::onlyNew).sum(), SumChange.together(files.stream().map(DecisionDifference::sums).toList()));
    }

    /** Those whose verdict changes. */
    public List<Changed> otherVerdicts() {
        return records.stream().filter(Changed::changesVerdict).toList();
    }

    /** Those that keep their verdict. */
    public List<Changed> otherValues() {
        return records.stream().filter(record -> !record.changesVerdict()).toList();
    }

    private static Map<String, RecordAssessment> byPlace(List<Assessment> assessments) {
        Map<String, RecordAssessment> records = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            for (TableAssessment table : assessment.tables()) {
                decided(table).forEach(record -> records.put(record.sheet() + "!" + record.row(), record));
            }
        }
        return records;
    }

    /** What is decided in a table: its households if it has such, since members share their fate, else its records. */
    private static Iterable<RecordAssessment> decided(TableAssessment table) {
        List<RecordAssessment> households = new ArrayList<>();
        table.groups().forEach(group -> households.add(group.whole()));
        return households.isEmpty() ? table.records() : households;
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
        Set<String> gained = rules(after);
        gained.removeAll(rules(before));
        Set<String> lost = rules(before);
        lost.removeAll(rules(after));
        boolean same = before.verdict() == after.verdict() && values.isEmpty() && gained.isEmpty() && lost.isEmpty();
        return same ? Optional.empty()
                : Optional.of(new Changed(after.sheet(), after.row(), after.label(), before.verdict(), after.verdict(), values, gained, lost));
    }

    private static Set<String> rules(RecordAssessment record) {
        return record.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(RecordAssessment record, String name) {
        Value value = record.computed().get(name);
        if (value == null || value instanceof Missing) {
            return "";
        }
        return value instanceof Quantity quantity && quantity.amount().scale() > SHOWN_DECIMALS
                ? new Quantity(quantity.amount().setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(), quantity.unit()).text()
                : value.text();
    }
}
