package io.github.tianbao.ledger.journal;

import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Entry.State;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.entry.DetailsWriter;
import io.github.tianbao.ledger.secret.Protection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The journal of a watched folder, kept in the ledger. Safe for many threads and for several processes. */
public final class LedgerJournal implements Journal<Details> {
    private final Database database;
    private final Protection protection;

    public LedgerJournal(Database database, Protection protection) {
        this.database = database;
        this.protection = protection;
    }

    @Override
    public Entry receive(Arrival arrival) {
        return database.write(handle -> {
            long id = handle.createUpdate("INSERT INTO submission (township, file_name, sha256, size, arrived, state)"
                            + " VALUES (:township, :file, :sha256, :size, :arrived, 'RECEIVED')")
                    .bind("township", arrival.township()).bind("file", arrival.file()).bind("sha256", arrival.sha256())
                    .bind("size", arrival.size()).bind("arrived", Moments.text(arrival.at()))
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            return EntryQuery.byId(handle, id).orElseThrow();
        });
    }

    @Override
    public void decide(long id, Decision decision, Optional<Details> details) {
        database.change(handle -> {
            move(handle, id, State.RECEIVED, State.DECIDED);
            DecisionWriter.write(handle, id, decision);
            details.ifPresent(found -> new DetailsWriter(handle, protection, id, township(handle, id)).write(found));
        });
    }

    private static String township(Handle handle, long id) {
        return handle.select("SELECT township FROM submission WHERE id = ?", id).mapTo(String.class).one();
    }

    @Override
    public void publish(long id) {
        database.change(handle -> move(handle, id, State.DECIDED, State.PUBLISHED));
    }

    @Override
    public void withdraw(long id) {
        database.change(handle -> move(handle, id, State.RECEIVED, State.WITHDRAWN));
    }

    private static void move(Handle handle, long id, State from, State to) {
        int moved = handle.execute("UPDATE submission SET state = ? WHERE id = ? AND state = ?", to.name(), id, from.name());
        if (moved == 0) {
            throw new IllegalStateException("entry " + id + " is not " + from + " and cannot become " + to);
        }
    }

    @Override
    public List<Entry> unfinished() {
        return database.read(handle ->
                new EntryQuery("s.state IN ('RECEIVED', 'DECIDED')").inOrderOfArrival().list(handle));
    }

    @Override
    public Optional<Entry> find(long id) {
        return database.read(handle -> EntryQuery.byId(handle, id));
    }

    @Override
    public Optional<Entry> withContent(String township, String sha256) {
        return database.read(handle -> new EntryQuery("s.township = :township AND d.status <> 'DUPLICATE'"
                + " AND (s.sha256 = :sha256 OR d.marked_sha256 = :sha256)")
                .bind("township", township).bind("sha256", sha256).limit(1).list(handle).stream().findFirst());
    }

    @Override
    public List<Entry> current(String township, String programme, int limit) {
        return database.read(handle -> new EntryQuery("s.township = :township AND d.standing = 1"
                + " AND s.id IN (SELECT t.submission_id FROM table_summary t WHERE t.programme = :programme)")
                .bind("township", township).bind("programme", programme).limit(limit).list(handle));
    }

    @Override
    public Set<String> keys(long id, String programme) {
        return database.read(handle -> handle.createQuery("SELECT r.sealed_key FROM record r"
                        + " JOIN decided_table t ON t.submission_id = r.submission_id AND t.number = r.table_number"
                        + " WHERE r.submission_id = :id AND t.programme = :programme")
                .bind("id", id).bind("programme", programme).mapTo(String.class).stream()
                .map(protection::reveal).collect(Collectors.toSet()));
    }

    @Override
    public List<Entry> newest(int limit) {
        return database.read(handle -> new EntryQuery("s.state <> 'WITHDRAWN'").limit(limit).list(handle));
    }

    @Override
    public List<Entry> between(Instant from, Instant until) {
        return database.read(handle -> new EntryQuery("s.state <> 'WITHDRAWN' AND s.arrived >= :from AND s.arrived < :until")
                .bind("from", Moments.text(from)).bind("until", Moments.text(until)).list(handle));
    }

    @Override
    public Optional<Instant> oldest() {
        return database.read(handle -> handle.createQuery("SELECT arrived FROM submission ORDER BY arrived LIMIT 1")
                .mapTo(String.class).findOne().map(Instant::parse));
    }
}
