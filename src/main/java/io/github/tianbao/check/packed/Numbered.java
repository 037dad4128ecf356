package io.github.tianbao.check.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things that few distinct ones of come in many rows. */
public final class Numbered<T> {
    private final List<T> items = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a thing; a new one for one that equals none before. */
    public int number(T item) {
        Integer known = numbers.get(item);
        if (known != null) {
            return known;
        }
        numbers.put(item, items.size());
        items.add(item);
        return items.size() - 1;
    }

    int size() {
        return items.size();
    }

    boolean contains(T item) {
        return numbers.containsKey(item);
    }

    public T item(int number) {
        return items.get(number);
    }
}
