package io.github.tianbao.programme;

import java.util.List;

/**
 * A list from outside the submission that rules hold it against (对照表), such as the file of last month or the list of another office.
 *
 * @param table   how it is recognised, and its fields
 * @param key     the field that tells its rows apart; empty if none does
 * @param purpose what to give, for people (说明)
 */
public record ListSpec(TableSpec table, List<String> key, String purpose) {
    /** Stands between the name of a list and the name of its column. */
    public static final String BETWEEN = "·";

    public ListSpec {
        key = List.copyOf(key);
    }

    public String name() {
        return table.name();
    }

    /** How rules call a column of it. */
    public static String column(String list, String field) {
        return list + BETWEEN + field;
    }
}
