package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** One file's way through all steps; it goes on where it was when a step failed. Used by one thread at a time. */
final class Errand {
    /** So often a file may fail that is alone in failing. */
    private static final int MOST_FAILURES = 3;

    private final Path path;
    private final String township;
    private final Optional<Sighting> sighting;
    private OptionalLong entry = OptionalLong.empty();
    private boolean failed;
    private int failuresOfItsOwn;

    private Errand(Path path, String township, Optional<Sighting> sighting) {
        this.path = path;
        this.township = township;
        this.sighting = sighting;
    }

    /** For a file that was found in the inbox. */
    static Errand fresh(Sighting sighting) {
        return new Errand(sighting.path(), sighting.township(), Optional.of(sighting));
    }

    /** For a file that the journal knows already. */
    static Errand resumed(Entry entry, Path original) {
        Errand errand = new Errand(original, entry.arrival().township(), Optional.empty());
        errand.received(entry);
        return errand;
    }

    /** Where the file lies, or lay, in the inbox. */
    Path path() {
        return path;
    }

    String township() {
        return township;
    }

    String file() {
        return path.getFileName().toString();
    }

    Optional<Sighting> sighting() {
        return sighting;
    }

    /** The number of its entry once it was received. */
    OptionalLong entry() {
        return entry;
    }

    void received(Entry taken) {
        entry = OptionalLong.of(taken.id());
    }

    /**
     * Takes down that it has failed.
     *
     * @param onItsOwn whether nothing else was in the way
     */
    void failed(boolean onItsOwn) {
        failed = true;
        failuresOfItsOwn += onItsOwn ? 1 : 0;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Whether there is nothing to be made of the file but a note. */
    boolean isHopeless() {
        return failuresOfItsOwn >= MOST_FAILURES;
    }

    /** Whether not even the note could be written; others go first. */
    boolean isInTheWay() {
        return failuresOfItsOwn > MOST_FAILURES;
    }
}
