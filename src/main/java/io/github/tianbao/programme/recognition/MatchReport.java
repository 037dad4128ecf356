package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.recognition.SheetHeadings.ColumnHeading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what was recognised and why. */
final class MatchReport {
    private final Fit fit;
    private final List<Integer> repetitions;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, String> matched = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    private MatchReport(Fit fit, List<Integer> repetitions) {
        this.fit = fit;
        this.repetitions = repetitions;
        for (Field field : fit.table().fields()) {
            String name = field.name().text();
            ColumnHeading column = fit.columns().get(name);
            if (column == null) {
                missing.add(name);
            } else {
                columns.put(name, column.column());
                matched.put(name, column.printed());
            }
        }
    }

    /** @param repetitions first rows of the same header further down */
    static Match of(Fit fit, List<Integer> repetitions) {
        return new MatchReport(fit, repetitions).match();
    }

    private Match match() {
        List<String> unused = fit.sheet().columns().stream()
                .filter(column -> !fit.assignment().used().contains(column))
                .map(ColumnHeading::printed)
                .toList();
        return new Match(fit.candidate().id(), fit.programme(), fit.table(), fit.score().doubleValue(),
                Collections.unmodifiableMap(columns), Collections.unmodifiableMap(matched), List.copyOf(missing), unused, reasons(unused));
    }

    private List<String> reasons(List<String> unused) {
        List<String> reasons = new ArrayList<>();
        reasons.add(Wording.rows(fit.candidate()) + "认作" + Wording.table(fit) + "的表头：" + fit.table().fields().size() + "个字段里有"
                + fit.count() + "个找到了列。");
        if (fit.hasTitleWord()) {
            reasons.add("标题也对得上。");
        }
        if (!renamed().isEmpty()) {
            reasons.add("按别名或上下级表头认出的列：" + renamed() + "。");
        }
        absences(reasons);
        if (!unused.isEmpty()) {
            reasons.add("没有用到的列：" + Wording.quoted(unused) + "。");
        }
        MissingColumns mistaken = MissingColumns.mistaken(fit);
        if (!mistaken.isEmpty()) {
            reasons.add("名称相近、没有认作同一列的：" + mistaken.sentence() + "。");
        }
        if (!repetitions.isEmpty()) {
            reasons.add("下面重复的表头：" + repetitions.stream().map(row -> "第" + row + "行").collect(Collectors.joining("、")) + "。");
        }
        return List.copyOf(reasons);
    }

    private void absences(List<String> reasons) {
        List<String> unread = new ArrayList<>();
        for (Field field : fit.table().fields()) {
            String name = field.name().text();
            if (missing.contains(name) && field.fallbacks().isEmpty()) {
                unread.add(name);
            } else if (missing.contains(name)) {
                reasons.add("表里没有“" + name + "”这一列，改从" + String.join("、", field.fallbacks()) + "里取。");
            }
        }
        if (!unread.isEmpty()) {
            reasons.add("表里没有这些列，用到它们的规则不核查：" + Wording.quoted(unread) + "。");
        }
    }

    private String renamed() {
        return matched.entrySet().stream()
                .filter(entry -> !HeadingText.of(entry.getValue()).key().equals(HeadingText.of(entry.getKey()).key()))
                .map(entry -> "“" + entry.getValue() + "”→" + entry.getKey())
                .collect(Collectors.joining("、"));
    }
}
