package io.github.tianbao.check;

/**
 * A record somewhere in the submission.
 *
 * @param table position of its table
 * @param index position of the record in its table
 */
record Place(int table, int index, String sheet, TypedRecord record) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && table == place.table && index == place.index;
    }

    @Override
    public int hashCode() {
        return 31 * table + index;
    }
}
