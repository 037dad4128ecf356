package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Tells from repeated looks which files have been still for long enough to be taken. */
final class Stillness {
    /**
     * @param since    when the file was first seen as it is, in nanoseconds of the forward clock
     * @param position in the order of arrival
     */
    private record Watched(Sighting sighting, long since, long position) {}

    private final Patience patience;
    private final LongSupplier nanoseconds;
    private Map<Path, Watched> watched = new HashMap<>();
    private long arrivals;

    Stillness(Patience patience, LongSupplier nanoseconds) {
        this.patience = patience;
        this.nanoseconds = nanoseconds;
    }

    /** Takes in one look; files that it does not show are forgotten. */
    void see(List<Sighting> look) {
        long now = nanoseconds.getAsLong();
        Map<Path, Watched> seen = new HashMap<>();
        for (Sighting sighting : look) {
            Watched before = watched.get(sighting.path());
            if (before == null) {
                seen.put(sighting.path(), new Watched(sighting, now, arrivals++));
            } else {
                boolean still = sighting.isStill(before.sighting);
                seen.put(sighting.path(), new Watched(sighting, still ? before.since : now, before.position));
            }
        }
        watched = seen;
    }

    /** The files that may be taken, in order of arrival. */
    List<Sighting> ripe() {
        long now = nanoseconds.getAsLong();
        return inOrder(file -> now - file.since >= needed(file.sighting).toNanos());
    }

    /** The files that may be taken as soon as they are closed. */
    List<Sighting> open() {
        return inOrder(file -> file.sighting.open());
    }

    /** How long it takes until every file that is closed may be taken, if none of them changes. */
    Duration untilAllAreRipe() {
        long now = nanoseconds.getAsLong();
        return watched.values().stream()
                .filter(file -> !file.sighting.open())
                .map(file -> needed(file.sighting).minusNanos(now - file.since))
                .max(Comparator.naturalOrder())
                .filter(time -> !time.isNegative())
                .orElse(Duration.ZERO);
    }

    private List<Sighting> inOrder(Predicate<Watched> wanted) {
        List<Watched> files = new ArrayList<>(watched.values());
        files.removeIf(wanted.negate());
        files.sort(Comparator.comparingLong(Watched::position));
        return files.stream().map(Watched::sighting).toList();
    }

    private Duration needed(Sighting sighting) {
        if (sighting.open()) {
            return patience.lock();
        }
        return sighting.size() == 0 ? patience.empty() : patience.quiet();
    }
}
