package io.github.tianbao.check.earlier;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.value.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A township's rows under one programme, against its last period before (与上期相比).
 *
 * @param township  empty where the rows do not say
 * @param before    the period compared with, as people say it: {@code 2022年9月}
 * @param now       the period of the file at hand
 * @param earlier   how many rows there were of each verdict
 * @param later     how many there are
 * @param totals    money of the rows that pass, by name
 * @param entered   who is new (新增)
 * @param left      who was there and is in no file of this period (退出)
 * @param changed   whose verdict or money is another (增减)
 * @param unchanged how many are as they were
 * @param unknown   how many rows do not tell who they are about, and so were not compared
 */
public record PeriodComparison(
        String township,
        String before,
        String now,
        Map<Verdict, Integer> earlier,
        Map<Verdict, Integer> later,
        List<Total> totals,
        Listed<Appearance> entered,
        Listed<Appearance> left,
        Listed<Change> changed,
        int unchanged,
        int unknown) {
    public PeriodComparison {
        earlier = complete(earlier);
        later = complete(later);
        totals = List.copyOf(totals);
    }

    private static Map<Verdict, Integer> complete(Map<Verdict, Integer> counts) {
        Map<Verdict, Integer> complete = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            complete.put(verdict, counts.getOrDefault(verdict, 0));
        }
        return Collections.unmodifiableMap(complete);
    }

    /** A sum of money, then and now. */
    public record Total(String name, Quantity before, Quantity now) {}

    /** Somebody who was there before, with what is another now. */
    public record Change(Appearance now, List<Difference> differences) {
        public Change {
            differences = List.copyOf(differences);
        }
    }

    /** What is another: 结论, or the name of an amount; a text is empty where there was or is none. */
    public record Difference(String what, String before, String now) {}
}
