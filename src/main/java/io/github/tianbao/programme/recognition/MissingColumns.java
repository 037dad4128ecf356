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
 * The required columns that a header lacks, each with an unused heading that may be meant.
 *
 * @param near field name to the heading as printed, or empty
 */
record MissingColumns(Fit fit, Map<String, Optional<ColumnHeading>> near) {
    static MissingColumns of(Fit fit) {
        List<ColumnHeading> unused = fit.sheet().columns().stream()
                .filter(column -> !fit.assignment().used().contains(column))
                .toList();
        Map<String, Optional<ColumnHeading>> near = new LinkedHashMap<>();
        for (Field field : fit.missingRequired()) {
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

    /** {@code 身份证号（表中的“身份证”是不是它？）、到岗日期}. */
    String sentence() {
        return near.entrySet().stream()
                .map(entry -> "“" + entry.getKey() + "”"
                        + entry.getValue().map(heading -> "（表里的“" + heading.printed() + "”，您是不是要写“" + entry.getKey() + "”？）").orElse(""))
                .collect(Collectors.joining("、"));
    }
}
