package io.github.tianbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds values that several records share. While records are read it keeps no more than a hash of each value; only records whose hash
 * came twice are looked at again.
 */
final class Duplicates {
    private static final int NO_VALUE = 0;

    private int[] hashes = new int[64];
    private int count;

    /** Notes the value of the next record. */
    void add(Optional<String> value) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = value.map(Duplicates::hash).orElse(NO_VALUE);
    }

    private static int hash(String value) {
        return value.hashCode() == NO_VALUE ? 1 : value.hashCode();
    }

    /**
     * The records that share a value, by value, each list at least two long and in order.
     *
     * @param value reads the value of a record again, by its position
     */
    Map<String, List<Integer>> find(IntFunction<Optional<String>> value) {
        int[] repeated = repeated();
        Map<String, List<Integer>> shared = new LinkedHashMap<>();
        for (int record = 0; record < count && repeated.length > 0; record++) {
            if (Arrays.binarySearch(repeated, hashes[record]) >= 0) {
                int position = record;
                value.apply(record).ifPresent(text -> shared.computeIfAbsent(text, key -> new ArrayList<>()).add(position));
            }
        }
        shared.values().removeIf(records -> records.size() < 2);
        return shared;
    }

    /** The hashes that came more than once, sorted. */
    private int[] repeated() {
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        int found = 0;
        for (int at = 1; at < count; at++) {
            boolean again = sorted[at] == sorted[at - 1] && sorted[at] != NO_VALUE;
            if (again && (found == 0 || sorted[found - 1] != sorted[at])) {
                sorted[found++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, found);
    }
}
