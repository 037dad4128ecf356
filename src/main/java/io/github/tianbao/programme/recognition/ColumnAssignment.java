package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.recognition.SheetHeadings.ColumnHeading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds which field: one column for a field, one field for a column. The strongest fits are settled first; what two columns
 * claim with equal right is left open and told.
 */
final class ColumnAssignment {
    /** By field name. */
    private final Map<String, Map<ColumnHeading, MatchStrength>> fits = new LinkedHashMap<>();
    private final Map<String, ColumnHeading> columns = new LinkedHashMap<>();
    private final Map<String, List<ColumnHeading>> contested = new LinkedHashMap<>();
    private int strength;

    private ColumnAssignment(SheetHeadings sheet, List<FieldHeadings> fields) {
        for (FieldHeadings field : fields) {
            Map<ColumnHeading, MatchStrength> ofField = new LinkedHashMap<>();
            sheet.columns().forEach(column -> field.fits(column, sheet).ifPresent(found -> ofField.put(column, found)));
            if (!ofField.isEmpty()) {
                fits.put(field.name(), ofField);
            }
        }
    }

    static ColumnAssignment of(SheetHeadings sheet, List<FieldHeadings> fields) {
        ColumnAssignment assignment = new ColumnAssignment(sheet, fields);
        MatchStrength[] strengths = MatchStrength.values();
        for (int i = strengths.length - 1; i >= 0; i--) {
            assignment.settle(strengths[i]);
        }
        return assignment;
    }

    private void settle(MatchStrength level) {
        Map<String, List<ColumnHeading>> claims = claims(level);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (String field : List.copyOf(claims.keySet())) {
                Optional<ColumnHeading> column = undisputed(field, claims);
                if (column.isPresent()) {
                    columns.put(field, column.get());
                    strength += level.ordinal() + 1;
                    claims.remove(field);
                    claims.values().forEach(others -> others.remove(column.get()));
                    progress = true;
                }
            }
        }
        if (level.compareTo(MatchStrength.LEAF) >= 0) {
            claims.entrySet().stream()
                    .filter(claim -> claim.getValue().size() > 1)
                    .forEach(claim -> contested.put(claim.getKey(), List.copyOf(claim.getValue())));
        }
    }

    private Map<String, List<ColumnHeading>> claims(MatchStrength level) {
        Map<String, List<ColumnHeading>> claims = new LinkedHashMap<>();
        fits.forEach((field, columnsOfField) -> {
            List<ColumnHeading> claimed = new ArrayList<>(columnsOfField.keySet());
            claimed.removeIf(column -> columnsOfField.get(column) != level || columns.containsValue(column));
            boolean open = !columns.containsKey(field) && !contested.containsKey(field);
            if (open && !claimed.isEmpty()) {
                claims.put(field, claimed);
            }
        });
        return claims;
    }

    /** The one column that a field claims, if no other field claims it. */
    private static Optional<ColumnHeading> undisputed(String field, Map<String, List<ColumnHeading>> claims) {
        List<ColumnHeading> own = claims.get(field);
        boolean alone = own.size() == 1
                && claims.values().stream().filter(claimed -> claimed.contains(own.get(0))).count() == 1;
        return alone ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** Field name to column, in the order in which they were settled. */
    Map<String, ColumnHeading> columns() {
        return columns;
    }

    /** Fields that several columns claim with equal right. */
    Map<String, List<ColumnHeading>> contested() {
        return contested;
    }

    /** The sum of the strengths of all fits. */
    int strength() {
        return strength;
    }

    Collection<ColumnHeading> used() {
        return columns.values();
    }
}
