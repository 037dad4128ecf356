package io.github.tianbao.published;

import java.util.List;
import java.util.Map;

/**
 * How a printed table is laid out in a workbook.
 *
 * @param name         for test names
 * @param xls          the old format
 * @param order        names of the columns in the order of the sheet; empty for the printed order
 * @param wording      other headings, parts of a path separated by {@code /}, by column name
 * @param sections     where the sections stand
 * @param linesAbove   lines between title and heading
 * @param linesBelow   lines under the table
 * @param pages        keys of the lines before which the heading is printed again, each with headings that came out otherwise there
 */
public record TableLayout(
        String name,
        boolean xls,
        List<String> order,
        Map<String, String> wording,
        Sections sections,
        List<String> linesAbove,
        List<String> linesBelow,
        Map<String, Map<String, String>> pages) {

    /** Where sections and their sums stand. */
    public enum Sections {
        /** A row of its own above its records, with the sum; the grand total without a label above everything. */
        ABOVE,
        /** A row with a label above and the subtotal below its records; the grand total at the end. */
        BELOW,
        /** A column of its own, merged over the records; the grand total at the end. */
        COLUMN,
        /** A sheet of its own, with its sum at the end. */
        SHEETS
    }

    /** As printed: sections with their sums above their records. */
    public static TableLayout named(String name) {
        return new TableLayout(name, false, List.of(), Map.of(), Sections.ABOVE, List.of(), List.of(), Map.of());
    }

    public TableLayout renamed(String other) {
        return new TableLayout(other, xls, order, wording, sections, linesAbove, linesBelow, pages);
    }

    public TableLayout asXls() {
        return new TableLayout(name, true, order, wording, sections, linesAbove, linesBelow, pages);
    }

    public TableLayout ordered(String... columns) {
        return new TableLayout(name, xls, List.of(columns), wording, sections, linesAbove, linesBelow, pages);
    }

    public TableLayout worded(Map<String, String> headings) {
        return new TableLayout(name, xls, order, headings, sections, linesAbove, linesBelow, pages);
    }

    public TableLayout with(Sections place) {
        return new TableLayout(name, xls, order, wording, place, linesAbove, linesBelow, pages);
    }

    public TableLayout above(String... lines) {
        return new TableLayout(name, xls, order, wording, sections, List.of(lines), linesBelow, pages);
    }

    public TableLayout below(String... lines) {
        return new TableLayout(name, xls, order, wording, sections, linesAbove, List.of(lines), pages);
    }

    public TableLayout onPages(Map<String, Map<String, String>> breaks) {
        return new TableLayout(name, xls, order, wording, sections, linesAbove, linesBelow, breaks);
    }

    @Override
    public String toString() {
        return name;
    }
}
