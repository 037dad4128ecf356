package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The errands that cannot be done just now though the others can. Safe for many threads. */
final class Waiting {
    private record Held(Errand errand, Note.Kind kind, long until) {
        Note note() {
            return new Note(kind, errand.township(), errand.file());
        }
    }

    private final Duration rest;
    private final LongSupplier nanoseconds;
    private final Map<Path, Held> held = new ConcurrentHashMap<>();

    /**
     * @param rest how long an errand that failed time and again is left alone
     */
    Waiting(Duration rest, LongSupplier nanoseconds) {
        this.rest = rest;
        this.nanoseconds = nanoseconds;
    }

    /** Holds an errand back. */
    void hold(Errand errand, Note.Kind kind) {
        long time = kind == Note.Kind.SET_ASIDE ? rest.toNanos() : 0;
        held.put(errand.path(), new Held(errand, kind, nanoseconds.getAsLong() + time));
    }

    /** Whether an errand for this file is held back. */
    boolean holds(Path path) {
        return held.containsKey(path);
    }

    /** The errands that may be tried again. */
    List<Errand> due() {
        long now = nanoseconds.getAsLong();
        return held.values().stream().filter(one -> now - one.until >= 0).map(Held::errand).toList();
    }

    /** An errand is done. */
    void forget(Errand errand) {
        held.remove(errand.path());
    }

    /** What there is to know of the files that wait. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        held.values().forEach(one -> notes.add(one.note()));
        notes.sort(Comparator.comparing(Note::township).thenComparing(Note::file));
        return notes;
    }
}
