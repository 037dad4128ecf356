package io.github.tianbao.check.packed;

import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that few distinct ones of come in many rows: units, and what is missing where nothing stands. */
final class Dictionary {
    private final Numbered<NamedUnit> units = new Numbered<>();
    private final Numbered<Missing> missing = new Numbered<>();

    /** Units are equal by what they measure; here they must also read the same. */
    private record NamedUnit(Unit unit, String symbol) {}

    int number(Unit unit) {
        return units.number(new NamedUnit(unit, unit.symbol()));
    }

    int number(Missing nothing) {
        return missing.number(nothing);
    }

    Unit unit(int number) {
        return units.items.get(number).unit();
    }

    Missing missing(int number) {
        return missing.items.get(number);
    }

    private static final class Numbered<T> {
        private final List<T> items = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        int number(T item) {
            Integer known = numbers.get(item);
            if (known != null) {
                return known;
            }
            numbers.put(item, items.size());
            items.add(item);
            return items.size() - 1;
        }
    }
}
