package io.github.tianbao.samples;

/**
 * A column of a register as one office lays it out.
 *
 * @param field which part of an {@link Entry} stands in it
 * @param group heading over several columns, empty if it has none of its own
 * @param words heading of the column itself
 * @param width in characters
 */
record Column(String field, String group, String words, int width) {
    static Column of(String field, int width) {
        return new Column(field, "", field, width);
    }

    static Column headed(String field, String words, int width) {
        return new Column(field, "", words, width);
    }

    static Column under(String group, String field, String words, int width) {
        return new Column(field, group, words, width);
    }
}
