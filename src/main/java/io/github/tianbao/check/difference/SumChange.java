package io.github.tianbao.check.difference;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.value.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum over passing records before and after, in one unit.
 *
 * @param unit its symbol
 */
public record SumChange(BigDecimal before, BigDecimal after, String unit) {

    public BigDecimal change() {
        return after.subtract(before);
    }

    private SumChange plus(SumChange other) {
        return new SumChange(before.add(other.before), after.add(other.after), unit);
    }

    /** By computed value, those that differ; one that is counted in another kind of unit now is another sum. */
    static Map<String, SumChange> between(List<Assessment> before, List<Assessment> after) {
        Map<String, Quantity> old = passing(before);
        Map<String, Quantity> now = passing(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        Map<String, SumChange> changes = new LinkedHashMap<>();
        for (String name : names) {
            Quantity is = now.containsKey(name) ? now.get(name) : new Quantity(BigDecimal.ZERO, old.get(name).unit());
            Quantity was = old.getOrDefault(name, new Quantity(BigDecimal.ZERO, is.unit()));
            if (was.unit().isConvertibleTo(is.unit())) {
                changes.put(name, new SumChange(was.unit().convert(was.amount(), is.unit()), is.amount(), is.unit().symbol()));
            } else {
                changes.put(name + "（原以" + was.unit().symbol() + "计）", new SumChange(was.amount(), BigDecimal.ZERO, was.unit().symbol()));
                changes.put(name, new SumChange(BigDecimal.ZERO, is.amount(), is.unit().symbol()));
            }
        }
        return changed(changes);
    }

    /** The sums of several files added up. */
    static Map<String, SumChange> together(List<Map<String, SumChange>> files) {
        Map<String, SumChange> sums = new LinkedHashMap<>();
        files.forEach(file -> file.forEach((name, change) -> sums.merge(name, change, SumChange::plus)));
        return changed(sums);
    }

    private static Map<String, SumChange> changed(Map<String, SumChange> sums) {
        sums.values().removeIf(sum -> sum.change().signum() == 0);
        return sums;
    }

    private static Map<String, Quantity> passing(List<Assessment> assessments) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            Map<String, Quantity> passing = assessment.totals().passing();
            assessment.programme().computations().stream().map(computation -> computation.name().text()).filter(passing::containsKey)
                    .forEach(name -> sums.merge(name, passing.get(name), (one, other) -> new Quantity(one.amount().add(other.amount()), one.unit())));
        }
        return sums;
    }
}
