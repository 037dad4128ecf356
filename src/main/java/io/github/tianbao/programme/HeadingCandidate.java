package io.github.tianbao.programme;

import java.util.List;

/**
 * A band of rows that may be a header, told by its heading paths alone, so that recognition knows no file format.
 *
 * @param id          the caller's number for it
 * @param sheet       name of the sheet
 * @param titles      texts above it
 * @param layoutScore breaks ties, 0 to 1
 * @param form        whether these are the labels of a filled-in form
 */
public record HeadingCandidate(
        int id, String sheet, int firstRow, int lastRow, List<String> titles, List<Heading> headings, double layoutScore,
        boolean form) {
    public HeadingCandidate {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
    }

    /** The header of a table. */
    public HeadingCandidate(
            int id, String sheet, int firstRow, int lastRow, List<String> titles, List<Heading> headings, double layoutScore) {
        this(id, sheet, firstRow, lastRow, titles, headings, layoutScore, false);
    }

    /** 0-based; 0 for a candidate without headings. */
    public int firstColumn() {
        return headings.stream().mapToInt(Heading::column).min().orElse(0);
    }

    /** 0-based; 0 for a candidate without headings. */
    public int lastColumn() {
        return headings.stream().mapToInt(Heading::column).max().orElse(0);
    }

    /** A column and its heading path. */
    public record Heading(int column, List<String> path) {
        public Heading {
            path = List.copyOf(path);
        }

        public String text() {
            return String.join("/", path);
        }
    }
}
