package io.github.tianbao.value;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** A column of a table as a list, in which a text is found at once however long it is. Immutable; safe for many threads. */
public final class ValueColumn extends AbstractList<Value> implements RandomAccess {
    private final List<Value> values;
    private final boolean ofTexts;
    private final Optional<Missing> blank;
    private volatile Map<String, int[]> positions = Map.of();

    /** @param values a cell each; a blank one is {@code Missing} */
    public ValueColumn(List<Value> values) {
        this.values = List.copyOf(values);
        this.ofTexts = this.values.stream().allMatch(value -> value instanceof Text || value instanceof Missing);
        this.blank = this.values.stream().filter(Missing.class::isInstance).map(Missing.class::cast).findFirst();
    }

    @Override
    public Value get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }

    /** Whether {@link #positions} knows all that stands in it. */
    public boolean isOfTexts() {
        return ofTexts;
    }

    /** What a blank cell of it lacks, if it has one. */
    public Optional<Missing> blank() {
        return blank;
    }

    /** Where a text stands, in order; not to be changed. */
    public int[] positions(Text text) {
        if (positions.isEmpty() && !values.isEmpty()) {
            positions = index();
        }
        return positions.getOrDefault(text.text(), new int[0]);
    }

    private Map<String, int[]> index() {
        Map<String, int[]> found = new HashMap<>();
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) instanceof Text text) {
                found.merge(text.text(), new int[] {at}, ValueColumn::joined);
            }
        }
        return found;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] joined = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
