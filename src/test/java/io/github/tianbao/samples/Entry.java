package io.github.tianbao.samples;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a register, whatever columns a township keeps of it.
 *
 * @param cells    by field name; a field that is not there is blank
 * @param comments the clerk's own cell comments, by field name
 * @param coloured fields that the clerk filled with yellow
 */
record Entry(Map<String, Typed> cells, Map<String, String> comments, Set<String> coloured) {
    Entry {
        cells = Map.copyOf(cells);
        comments = Map.copyOf(comments);
        coloured = Set.copyOf(coloured);
    }

    static Entry blank() {
        return new Entry(Map.of(), Map.of(), Set.of());
    }

    Optional<Typed> cell(String field) {
        return Optional.ofNullable(cells.get(field));
    }

    Entry with(String field, Typed content) {
        Map<String, Typed> changed = new LinkedHashMap<>(cells);
        changed.put(field, content);
        return new Entry(changed, comments, coloured);
    }

    Entry with(String field, String words) {
        return with(field, Typed.words(words));
    }

    Entry without(String... fields) {
        Map<String, Typed> changed = new LinkedHashMap<>(cells);
        for (String field : fields) {
            changed.remove(field);
        }
        return new Entry(changed, comments, coloured);
    }

    Entry commented(String field, String comment) {
        Map<String, String> changed = new LinkedHashMap<>(comments);
        changed.put(field, comment);
        return new Entry(cells, changed, coloured);
    }

    Entry coloured(String field) {
        Set<String> changed = new LinkedHashSet<>(coloured);
        changed.add(field);
        return new Entry(cells, comments, changed);
    }
}
