package io.github.tianbao.samples;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a register: what stands on it, and how the clerk laid it out.
 *
 * @param fillIns      the line between title and table, piece by piece
 * @param closing      rows after the data that are none, for example the 合计 row
 * @param notes        lines under the table
 * @param mergedFields columns whose equal neighbours are merged into one cell
 * @param blankBefore  positions of entries that have a blank row before them
 * @param hidden       positions of entries whose row is hidden
 */
record RegisterSheet(
        String name,
        String title,
        List<String> fillIns,
        List<Column> columns,
        List<Entry> entries,
        List<Entry> closing,
        List<String> notes,
        Set<String> mergedFields,
        Set<Integer> blankBefore,
        Set<Integer> hidden) {

    static RegisterSheet of(
            String name, String title, List<String> fillIns, List<Column> columns, List<Entry> entries, List<String> notes) {
        return new RegisterSheet(name, title, fillIns, columns, entries, List.of(), notes, Set.of(), Set.of(), Set.of());
    }

    RegisterSheet closedBy(Entry total) {
        return new RegisterSheet(name, title, fillIns, columns, entries, List.of(total), notes, mergedFields, blankBefore, hidden);
    }

    RegisterSheet merging(String field) {
        return new RegisterSheet(name, title, fillIns, columns, entries, closing, notes, Set.of(field), blankBefore, hidden);
    }

    RegisterSheet blankBefore(int position) {
        return new RegisterSheet(name, title, fillIns, columns, entries, closing, notes, mergedFields, Set.of(position), hidden);
    }

    RegisterSheet hiding(int position) {
        return new RegisterSheet(name, title, fillIns, columns, entries, closing, notes, mergedFields, blankBefore, Set.of(position));
    }

    boolean hasGroups() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
