package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.recognition.SheetHeadings.ColumnHeading;
import io.github.tianbao.programme.yaml.NearWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Columns that a header lacks, each with an unused heading that may be meant.
 *
 * @param near field name to the heading as printed, or empty
 */
record MissingColumns(Fit fit, Map<String, Optional<ColumnHeading>> near) {
    /** Those that must be there. */
    static MissingColumns of(Fit fit) {
        return of(fit, fit.missingRequired());
    }

    /** Those that may be there and for which a heading without a field may be meant. */
    static MissingColumns mistaken(Fit fit) {
        MissingColumns all = of(fit, fit.table().fields().stream().filter(field -> !fit.hasColumn(field)).toList());
        Map<String, Optional<ColumnHeading>> near = new LinkedHashMap<>(all.near);
        near.values().removeIf(Optional::isEmpty);
        return new MissingColumns(fit, near);
    }

    private static MissingColumns of(Fit fit, List<Field> fields) {
        List<ColumnHeading> unused = fit.sheet().columns().stream()
                .filter(column -> !fit.assignment().used().contains(column))
                .toList();
        Map<String, Optional<ColumnHeading>> near = new LinkedHashMap<>();
        for (Field field : fields) {
            near.put(field.name().text(), nearHeading(FieldHeadings.of(field), unused));
        }
        return new MissingColumns(fit, near);
    }

    private static Optional<ColumnHeading> nearHeading(FieldHeadings field, List<ColumnHeading> unused) {
        Map<String, ColumnHeading> byLeaf = unused.stream()
                .collect(Collectors.toMap(column -> column.path().leaf(), column -> column, (one, other) -> one, LinkedHashMap::new));
        return field.headings().stream()
                .filter(heading -> !heading.isEmpty())
                .map(heading -> nearLeaf(heading.leaf(), byLeaf))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ColumnHeading> nearLeaf(String wanted, Map<String, ColumnHeading> byLeaf) {
        String near = byLeaf.containsKey(wanted) ? wanted : NearWord.of(wanted, byLeaf.keySet()).orElse("");
        return Optional.ofNullable(byLeaf.get(near));
    }

    Recognition.Closest closest() {
        return new Recognition.Closest(fit.programme().id(), List.copyOf(near.keySet()),
                near.values().stream().map(heading -> heading.map(ColumnHeading::printed).orElse("")).toList());
    }

    boolean isEmpty() {
        return near.isEmpty();
    }

    /** {@code “身份证号”、“到岗日期”}. */
    String names() {
        return Wording.quoted(near.keySet());
    }

    /** {@code 身份证号（表中的“身份证”是不是它？）、到岗日期}. */
    String sentence() {
        return near.entrySet().stream()
                .map(entry -> "“" + entry.getKey() + "”"
                        + entry.getValue().map(heading -> "（表里的“" + heading.printed() + "”，您是不是要写“" + entry.getKey() + "”？）").orElse(""))
                .collect(Collectors.joining("、"));
    }
}
