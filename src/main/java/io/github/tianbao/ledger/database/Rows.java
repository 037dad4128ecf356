package io.github.tianbao.ledger.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inserts many rows, a thousand at a time. */
public final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;

    private final PreparedBatch batch;
    private int waiting;

    /**
     * @param columns of the table, in the order in which {@link #add} gets their values
     */
    public Rows(Handle handle, String table, String... columns) {
        String values = "?, ".repeat(columns.length - 1) + "?";
        this.batch = handle.prepareBatch("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ")");
    }

    /** Appends a row. */
    public void add(Object... values) {
        batch.add(values);
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() {
        batch.execute();
        waiting = 0;
    }

    /** Inserts what still waits. */
    @Override
    public void close() {
        if (waiting > 0) {
            flush();
        }
        batch.close();
    }
}
