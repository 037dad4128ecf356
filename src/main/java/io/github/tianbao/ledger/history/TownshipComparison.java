package io.github.tianbao.ledger.history;

import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Appearance;
import io.github.tianbao.check.earlier.Listed;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.check.earlier.PeriodComparison.Change;
import io.github.tianbao.check.earlier.PeriodComparison.Difference;
import io.github.tianbao.check.earlier.PeriodComparison.Total;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Two periods of one township, row by row: first the earlier rows are put in, then those at hand. */
final class TownshipComparison {
    private static final Unit MONEY = Unit.of("元");

    private final Protection protection;
    private final String township;
    private final String before;
    private final String now;
    private final Map<String, Earlier> waiting = new LinkedHashMap<>();
    /** A check of its own finds who stands in a file twice. */
    private final Set<String> seen = new HashSet<>();
    private final Map<Verdict, Integer> earlier = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> later = new EnumMap<>(Verdict.class);
    private final Map<String, BigDecimal> moneyBefore = new TreeMap<>();
    private final Map<String, BigDecimal> moneyNow = new TreeMap<>();
    private final Listed.Collector<Appearance> entered = new Listed.Collector<>();
    private final Listed.Collector<Change> changed = new Listed.Collector<>();
    private int unchanged;
    private int unknown;

    /**
     * @param before code of the earlier period
     * @param now    name of the period at hand
     */
    TownshipComparison(Protection protection, String township, String before, String now) {
        this.protection = protection;
        this.township = township;
        this.before = before;
        this.now = now;
    }

    /** A row of the earlier period. */
    private record Earlier(StoredRow row, Map<String, Quantity> amounts) {}

    void before(StoredRow row, Map<String, Quantity> amounts) {
        count(earlier, moneyBefore, row.decided(), amounts);
        if (!row.subject().isEmpty()) {
            waiting.putIfAbsent(row.subject(), new Earlier(row, amounts));
        }
    }

    /**
     * Takes in a row at hand.
     *
     * @param subject whom it is about, for looking up; empty if it does not tell
     */
    void add(RecordAssessment record, String subject, Map<String, Quantity> amounts) {
        count(later, moneyNow, record.verdict(), amounts);
        if (subject.isEmpty()) {
            unknown++;
            return;
        }
        if (!seen.add(subject)) {
            return;
        }
        Appearance appearance = new Appearance(
                record.label(), record.key(), "", record.sheet(), record.row(), record.verdict(), amounts);
        Earlier known = waiting.remove(subject);
        if (known == null) {
            entered.add(appearance);
            return;
        }
        List<Difference> differences = differences(known, appearance);
        if (differences.isEmpty()) {
            unchanged++;
        } else {
            changed.add(new Change(appearance, differences));
        }
    }

    private static void count(Map<Verdict, Integer> counts, Map<String, BigDecimal> money, Verdict verdict, Map<String, Quantity> amounts) {
        counts.merge(verdict, 1, Integer::sum);
        amounts.forEach((name, amount) ->
                money.merge(name, verdict == Verdict.PASS ? amount.amount() : BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Difference> differences(Earlier known, Appearance now) {
        List<Difference> differences = new ArrayList<>();
        if (known.row().decided() != now.verdict()) {
            differences.add(new Difference("结论", known.row().decided().word(), now.verdict().word()));
        }
        TreeSet<String> names = new TreeSet<>(known.amounts().keySet());
        names.addAll(now.amounts().keySet());
        for (String name : names) {
            String was = text(known.amounts().get(name));
            String is = text(now.amounts().get(name));
            if (!was.equals(is)) {
                differences.add(new Difference(name, was, is));
            }
        }
        return differences;
    }

    private static String text(Quantity amount) {
        return amount == null ? "" : amount.text();
    }

    /**
     * The result, when all rows are in.
     *
     * @param stillThere whether somebody missing here stands in another file of the period
     */
    PeriodComparison finish(Predicate<StoredRow> stillThere) {
        Listed.Collector<Appearance> left = new Listed.Collector<>();
        waiting.values().stream().filter(gone -> !stillThere.test(gone.row()))
                .forEach(gone -> left.add(gone.row().appearance(protection, gone.amounts())));
        return new PeriodComparison(township, Cycle.name(before), now, earlier, later, totals(), entered.listed(), left.listed(),
                changed.listed(), unchanged, unknown);
    }

    private List<Total> totals() {
        TreeSet<String> names = new TreeSet<>(moneyBefore.keySet());
        names.addAll(moneyNow.keySet());
        return names.stream().map(name -> new Total(name, money(moneyBefore, name), money(moneyNow, name))).toList();
    }

    private static Quantity money(Map<String, BigDecimal> sums, String name) {
        return new Quantity(sums.getOrDefault(name, BigDecimal.ZERO), MONEY);
    }
}
