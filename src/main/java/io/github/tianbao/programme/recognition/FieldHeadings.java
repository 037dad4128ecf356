package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A field and the headings it may carry, normalised once. */
record FieldHeadings(Field field, List<HeadingPath> headings) {
    static FieldHeadings of(Field field) {
        return new FieldHeadings(field, field.headings().stream().map(HeadingPath::parse).toList());
    }

    String name() {
        return field.name().text();
    }

    /** The best of its headings for a column. */
    Optional<MatchStrength> fits(SheetHeadings.ColumnHeading column, SheetHeadings sheet) {
        boolean onlyByPath = sheet.sharesItsLeaf(column);
        return headings.stream()
                .map(heading -> heading.fits(column.path()))
                .flatMap(Optional::stream)
                .filter(strength -> !onlyByPath || !isByLeaf(strength))
                .max(Comparator.naturalOrder());
    }

    private static boolean isByLeaf(MatchStrength strength) {
        return strength == MatchStrength.LEAF || strength == MatchStrength.LEAF_WITHOUT_BRACKETS;
    }
}
