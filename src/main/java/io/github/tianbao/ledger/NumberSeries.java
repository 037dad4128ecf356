package io.github.tianbao.ledger;

import io.github.tianbao.ledger.database.Database;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Numbers that count from 1 within a series. A number is given once for all time: what was given out is on disk before
 * {@link #allocate} returns, and nothing is ever taken back.
 */
public final class NumberSeries {
    private final Database database;

    NumberSeries(Database database) {
        this.database = database;
    }

    /** The number of a holder: the one it was given before, else the next of the series. */
    public long allocate(String series, String holder) {
        return database.write(handle -> handle.select("SELECT number FROM allotted_number WHERE series = ? AND holder = ?", series, holder)
                .mapTo(Long.class).findOne().orElseGet(() -> {
                    handle.execute("INSERT INTO number_series (series, last_number) VALUES (?, 0) ON CONFLICT DO NOTHING", series);
                    handle.execute("UPDATE number_series SET last_number = last_number + 1 WHERE series = ?", series);
                    handle.execute("INSERT INTO allotted_number (series, number, holder)"
                            + " SELECT series, last_number, ? FROM number_series WHERE series = ?", holder, series);
                    return last(handle, series);
                }));
    }

    private static long last(Handle handle, String series) {
        return handle.select("SELECT last_number FROM number_series WHERE series = ?", series).mapTo(Long.class).findOne().orElse(0L);
    }

    /** The highest number given out in a series; 0 if none. */
    public long last(String series) {
        return database.read(handle -> last(handle, series));
    }

    /** Every series in which a number was given out. */
    public SortedSet<String> series() {
        return database.read(handle -> new TreeSet<>(handle.select("SELECT series FROM number_series").mapTo(String.class).list()));
    }
}
