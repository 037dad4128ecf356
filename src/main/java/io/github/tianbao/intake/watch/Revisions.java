package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.watch.Decision.TableSummary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a corrected copy from something new.
 *
 * <p>A marked copy says itself which file it was made of. Any other file corrects an earlier one of the same township if both are of
 * one programme, say the same title, sender and period, share more than half of their records, and either have the same name or the
 * earlier one did not pass.
 */
public final class Revisions {
    /** So many of a township's files are looked at, the newest: nobody corrects what so many others came after. */
    private static final int MOST_EARLIER = 200;

    private final Journal<?> journal;

    public Revisions(Journal<?> journal) {
        this.journal = journal;
    }

    /**
     * A table of a file.
     *
     * @param keys    of its records, as the journal keeps them; can be gone through more than once
     * @param records how many there are
     */
    public record Contents(TableSummary summary, Iterable<String> keys, long records) {}

    /**
     * The last revision of the submission that a file corrects; nothing if the file is something new.
     *
     * @param markedCopyOf SHA-256 of the file that it is a marked copy of
     * @param tables       what was found in it
     */
    public Optional<Entry> corrected(Arrival arrival, Optional<String> markedCopyOf, List<Contents> tables) {
        return markedCopyOf.flatMap(sha256 -> journal.withContent(arrival.township(), sha256))
                .map(entry -> lastRevision(arrival.township(), entry))
                .or(() -> tables.stream().max(Comparator.comparingLong(Contents::records))
                        .flatMap(table -> resembling(arrival, table)));
    }

    /** The first of the submission that an entry is a revision of. */
    public Entry first(Entry entry) {
        Entry first = entry;
        for (Optional<Entry> at = Optional.of(entry); at.isPresent(); at = decision(first).origin().flatMap(journal::find)) {
            first = at.get();
        }
        return first;
    }

    private Entry lastRevision(String township, Entry entry) {
        return decision(entry).tables().stream()
                .flatMap(table -> journal.current(township, table.programme(), MOST_EARLIER).stream())
                .filter(current -> follows(current, entry.id()))
                .findFirst()
                .orElse(entry);
    }

    private boolean follows(Entry later, long id) {
        Optional<Entry> at = Optional.of(later);
        while (at.isPresent() && at.get().id() > id) {
            at = decision(at.get()).origin().flatMap(journal::find);
        }
        return at.isPresent() && at.get().id() == id;
    }

    private Optional<Entry> resembling(Arrival arrival, Contents table) {
        return journal.current(arrival.township(), table.summary().programme(), MOST_EARLIER).stream()
                .filter(earlier -> isNamedAlike(earlier.arrival().file(), arrival.file()) || decision(earlier).status() != Status.PASSED)
                .filter(earlier -> decision(earlier).tables().stream().anyMatch(other -> saysTheSame(other, table.summary())))
                .filter(earlier -> sharesMostRecords(earlier, table))
                .findFirst();
    }

    private static boolean saysTheSame(TableSummary one, TableSummary other) {
        return one.programme().equals(other.programme())
                && tight(one.title()).equals(tight(other.title()))
                && tight(one.sender()).equals(tight(other.sender()))
                && one.period().equals(other.period());
    }

    private boolean sharesMostRecords(Entry earlier, Contents table) {
        Set<String> left = new HashSet<>(journal.keys(earlier.id(), table.summary().programme()));
        int before = left.size();
        for (String key : table.keys()) {
            left.remove(key);
        }
        return 2L * (before - left.size()) > Math.max(before, table.records());
    }

    /** 册.xlsx, 册(1).xlsx and 册 - 副本.XLSX are one name. */
    private static boolean isNamedAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return tight(stem).replaceAll("([-_]?副本|[(（][0-9]+[)）])+$", "").toLowerCase(Locale.ROOT);
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static Decision decision(Entry entry) {
        return entry.decision().orElseThrow();
    }
}
