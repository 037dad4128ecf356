package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.StartTag;

/** A place in the part of a sheet where a cell stands or where it has to be put. */
sealed interface XlsxSpot {
    /** The number of the style that shows there. */
    int style();

    /**
     * A cell.
     *
     * @param tag text of the tag with {@link #STYLE} where the style's number belongs: objects of this kind are many
     */
    record OfCell(long start, long end, int style, String tag) implements XlsxSpot {
        private static final String STYLE = "?";

        static OfCell of(long start, long end, StartTag tag) {
            int style = tag.attribute("s").map(Integer::parseInt).orElse(0);
            return new OfCell(start, end, style, tag.with("s", STYLE).text());
        }

        /** The tag with another style. */
        String styled(int number) {
            return tag.replace(" s=\"" + STYLE + "\"", number == 0 ? "" : " s=\"" + number + "\"");
        }
    }

    /**
     * A row that has no such cell.
     *
     * @param at where the cell belongs; of no meaning where the row is empty
     */
    record InRow(XlsxRowTag row, long at, int style) implements XlsxSpot {}

    /** A place where the row belongs. */
    record BetweenRows(long at, int style) implements XlsxSpot {}
}
