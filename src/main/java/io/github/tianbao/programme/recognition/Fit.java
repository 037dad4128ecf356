package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A candidate header read as a table of a programme, and how well that goes. */
record Fit(HeadingCandidate candidate, Programme programme, TableSpec table, SheetHeadings sheet, ColumnAssignment assignment) {
    private static final Comparator<Fit> SAME_TABLE = Comparator
            .comparing(Fit::isAcceptable)
            .thenComparingInt(Fit::count)
            .thenComparingInt(fit -> fit.assignment().strength())
            .thenComparing(Fit::hasTitleWord)
            .thenComparingInt(Fit::seenIfRefused)
            .thenComparingDouble(fit -> fit.candidate().layoutScore())
            .reversed();

    /** Among bands read as one table: those that can be accepted first, then the one that says most. */
    static final Comparator<Fit> OF_ONE_TABLE = SAME_TABLE
            .thenComparingInt(fit -> fit.candidate().firstRow())
            .thenComparingInt(fit -> fit.candidate().lastRow())
            .thenComparingInt(fit -> fit.candidate().id());

    /** Among tables: the one that knows most of the columns; then title, completeness, and the share of its fields that are there. */
    static final Comparator<Fit> OF_TABLES = Comparator
            .comparingInt(Fit::count)
            .thenComparing(Fit::hasTitleWord)
            .thenComparing(Fit::isAcceptable)
            .thenComparing(Fit::score)
            .reversed();

    private static final int FEWEST = 2;

    /** A person who hears that a sheet is refused wants to hear of all its headings, not of those of one half. */
    private int seenIfRefused() {
        return isAcceptable() ? 0 : sheet.columns().size();
    }

    /** How many fields have a column. */
    int count() {
        return assignment.columns().size();
    }

    /** Share of the table's fields that have a column, two decimals. */
    BigDecimal score() {
        return BigDecimal.valueOf(count()).divide(BigDecimal.valueOf(Math.max(1, table.fields().size())), 2, RoundingMode.HALF_UP);
    }

    boolean hasTitleWord() {
        String titles = squeeze(String.join("", candidate.titles()));
        return table.titleWords().stream().map(Fit::squeeze).anyMatch(titles::contains);
    }

    private static String squeeze(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Z}\\s]+", "");
    }

    /** Required fields without a column. */
    List<Field> missingRequired() {
        return table.fields().stream().filter(Field::columnRequired).filter(field -> !hasColumn(field)).toList();
    }

    boolean hasColumn(Field field) {
        return assignment.columns().containsKey(field.name().text());
    }

    /** Whether all columns that must be there are there, and none is claimed twice; one known heading alone proves nothing. */
    boolean isAcceptable() {
        return missingRequired().isEmpty()
                && assignment.contested().isEmpty()
                && count() >= Math.min(FEWEST, table.fields().size());
    }

    boolean overlaps(Fit other) {
        return candidate.sheet().equals(other.candidate.sheet())
                && candidate.firstRow() <= other.candidate.lastRow()
                && other.candidate.firstRow() <= candidate.lastRow()
                && candidate.firstColumn() <= other.candidate.lastColumn()
                && other.candidate.firstColumn() <= candidate.lastColumn();
    }

    boolean isOfSameTable(Fit other) {
        return programme.id().equals(other.programme.id()) && table.name().equals(other.table.name());
    }

    /** Whether nothing in the sheet speaks for one rather than the other. */
    boolean isAsGoodAs(Fit other) {
        return OF_TABLES.compare(this, other) == 0;
    }

    /** Whether nothing speaks for this band rather than the other, and yet they give different columns. */
    boolean isTwinOf(Fit other) {
        return SAME_TABLE.compare(this, other) == 0 && !columns().equals(other.columns());
    }

    /** The same header printed again, as at the top of a new page; under a title of its own it begins a table of its own. */
    boolean repeats(Fit earlier) {
        boolean ownTitle = !candidate.titles().isEmpty() && !candidate.titles().equals(earlier.candidate.titles());
        return !ownTitle && candidate.sheet().equals(earlier.candidate.sheet())
                && candidate.headings().equals(earlier.candidate.headings());
    }

    Map<String, SheetHeadings.ColumnHeading> columns() {
        return assignment.columns();
    }
}
