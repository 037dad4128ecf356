package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** One file's way through all steps; it goes on where it was when a step failed. Used by one thread at a time. */
final class Errand {
    private final Path path;
    private final String township;
    private final Optional<Sighting> sighting;
    private OptionalLong entry = OptionalLong.empty();
    private int failures;

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

    /** How often it has failed though nothing else was in the way. */
    int failures() {
        return failures;
    }

    void failed() {
        failures++;
    }
}
