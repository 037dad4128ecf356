package io.github.tianbao.ledger.database;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inserts many rows, a thousand at a time. */
public final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;

    private final PreparedBatch batch;
    private final Optional<Rows> parents;
    private int waiting;

    /**
     * @param columns of the table, in the order in which {@link #add} gets their values
     */
    public Rows(Handle handle, String table, String... columns) {
        this(handle, Optional.empty(), table, columns);
    }

    private Rows(Handle handle, Optional<Rows> parents, String table, String... columns) {
        this.parents = parents;
        String values = "?, ".repeat(columns.length - 1) + "?";
        this.batch = handle.prepareBatch("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ")");
    }

    /** Rows that point to these: none of them is inserted before the one it points to. */
    public Rows children(Handle handle, String table, String... columns) {
        return new Rows(handle, Optional.of(this), table, columns);
    }

    /** Appends a row. */
    public void add(Object... values) {
        batch.add(values);
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() {
        parents.ifPresent(Rows::flush);
        if (waiting > 0) {
            batch.execute();
            waiting = 0;
        }
    }

    /** Inserts what still waits. */
    @Override
    public void close() {
        flush();
        batch.close();
    }
}
