package io.github.tianbao.ledger.database;

import java.util.Map;

/** Where the two databases differ. */
enum Dialect {
    SQLITE(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytewise", "", "clustered", "WITHOUT ROWID")),
    POSTGRESQL(Map.of("identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "bytewise", "COLLATE \"C\"", "clustered", ""));

    private final Map<String, String> words;

    Dialect(Map<String, String> words) {
        this.words = words;
    }

    /** What the placeholders of the migrations stand for. */
    Map<String, String> words() {
        return words;
    }
}
