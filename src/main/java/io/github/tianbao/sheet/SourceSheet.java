package io.github.tianbao.sheet;

import java.util.Iterator;

/** A sheet of a file that can be read from top to bottom, as often as needed. */
interface SourceSheet {

    String name();

    boolean hidden();

    /**
     * Reads the rows that hold something, from the top.
     *
     * @param shape is told of merged regions and hidden columns; all of them are known only after the last row
     * @throws java.io.UncheckedIOException if the file cannot be read on
     */
    Iterator<SourceRow> rows(ShapeListener shape);

    /** Hears of what a sheet has besides cells. */
    interface ShapeListener {
        /** Hears nothing. */
        ShapeListener NONE = new ShapeListener() {
            @Override
            public void merged(Region region) {}

            @Override
            public void hiddenColumns(int first, int last) {}
        };

        void merged(Region region);

        /** Both 0-based, inclusive. */
        void hiddenColumns(int first, int last);
    }
}
