package io.github.tianbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds values that several records share. Goes over the records twice, so that it need not hold every value of a large
 * roster: first by hash alone, then exactly, for those whose hash came twice.
 */
final class Duplicates {
    private Duplicates() {}

    /**
     * The records that share a value, by value, each list at least two long and in sheet order.
     *
     * @param value empty for records that have none
     */
    static Map<String, List<Place>> find(Iterable<Place> places, Function<Place, Optional<String>> value) {
        Set<Integer> repeated = repeatedHashes(places, value);
        Map<String, List<Place>> shared = new LinkedHashMap<>();
        if (!repeated.isEmpty()) {
            for (Place place : places) {
                value.apply(place).filter(text -> repeated.contains(text.hashCode()))
                        .ifPresent(text -> shared.computeIfAbsent(text, key -> new ArrayList<>()).add(place));
            }
        }
        shared.values().removeIf(list -> list.size() < 2);
        return shared;
    }

    private static Set<Integer> repeatedHashes(Iterable<Place> places, Function<Place, Optional<String>> value) {
        Hashes hashes = new Hashes();
        for (Place place : places) {
            value.apply(place).ifPresent(text -> hashes.add(text.hashCode()));
        }
        return hashes.repeated();
    }

    /**
     * A record somewhere in the submission.
     *
     * @param index position of the record in its table
     */
    record Place(TableSetting table, int index, TypedRecord record) {}

    private static final class Hashes {
        private int[] values = new int[64];
        private int count;

        void add(int hash) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = hash;
        }

        Set<Integer> repeated() {
            Arrays.sort(values, 0, count);
            Set<Integer> repeated = new HashSet<>();
            for (int at = 1; at < count; at++) {
                if (values[at] == values[at - 1]) {
                    repeated.add(values[at]);
                }
            }
            return repeated;
        }
    }
}
