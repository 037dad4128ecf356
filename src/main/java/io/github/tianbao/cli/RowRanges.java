package io.github.tianbao.cli;

import java.util.ArrayList;
import java.util.List;

/** Draws runs of row numbers together. */
final class RowRanges {
    private RowRanges() {}

    /** {@code 5, 6, 7, 9} gives {@code 5–7} and {@code 9}. */
    static List<String> of(List<Integer> sorted) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || sorted.get(at) > sorted.get(at - 1) + 1) {
                int first = sorted.get(from);
                int last = sorted.get(at - 1);
                ranges.add(first == last ? String.valueOf(first) : first + "–" + last);
                from = at;
            }
        }
        return ranges;
    }
}
