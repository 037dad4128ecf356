package io.github.tianbao.check;

/**
 * A record somewhere in the submission; it is read when it is asked for.
 *
 * @param table position of its table
 * @param index position of the record in its table
 */
record Place(int table, int index, TableReading reading) {
    String sheet() {
        return reading.setting().sheet();
    }

    TypedRecord record() {
        return reading.records().get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && table == place.table && index == place.index;
    }

    @Override
    public int hashCode() {
        return 31 * table + index;
    }
}
