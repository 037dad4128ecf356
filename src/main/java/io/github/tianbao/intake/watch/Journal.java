package io.github.tianbao.intake.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a watched folder remembers.
 *
 * <p>Each method that changes something is one transaction: when it returns, the change outlives a kill of the process; when it
 * throws, nothing has changed. A file's states follow each other as {@code RECEIVED → DECIDED → PUBLISHED}, or
 * {@code RECEIVED → WITHDRAWN}; anything else is refused with {@link IllegalStateException}. Safe for many threads of one process.
 * Where the storage is at fault, methods throw {@link JournalUnavailable}.
 *
 * @param <D> what the checks found (records, findings, outputs), of which the watched folder knows nothing; it is kept with the
 *            decision, in the same transaction
 */
public interface Journal<D> {
    /** Takes down that a file came in. */
    Entry receive(Arrival arrival);

    /**
     * Takes down what became of a received file.
     *
     * @param details empty if the file was not checked
     */
    void decide(long id, Decision decision, Optional<D> details);

    /** Takes down that a decided file's results stand in their final place. */
    void publish(long id);

    /** Takes down that a received file was taken back before anything was made of it. */
    void withdraw(long id);

    /** The entries that are received or decided, in order of arrival. */
    List<Entry> unfinished();

    Optional<Entry> find(long id);

    /**
     * The newest decided or published entry of a township, duplicates left out, whose original or whose marked copy had these
     * bytes.
     */
    Optional<Entry> withContent(String township, String sha256);

    /**
     * The decided or published entries of a township with a table of the programme, newest first; of each submission only the
     * last revision: none that is the origin of another checked one.
     *
     * @param limit so many at most
     */
    List<Entry> current(String township, String programme, int limit);

    /** The keys ({@code RecordAssessment.key}) of a file's records of one programme. */
    Set<String> keys(long id, String programme);

    /** The newest entries, newest first, withdrawn ones left out. */
    List<Entry> newest(int limit);

    /** The entries that came in from one moment on and before another, newest first, withdrawn ones left out. */
    List<Entry> between(Instant from, Instant until);

    /** When the first of all files came in. */
    Optional<Instant> oldest();
}
