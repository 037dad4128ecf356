package io.github.tianbao.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the known name that was probably meant (“您是否要写……”). Chinese words are short, so that one wrong character in two is
 * already near and two in four are not.
 */
public final class NearName {
    private static final int SHORTEST_PART = 2;

    private NearName() {}

    /** The nearest known name, if any is near enough. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return nearest(written, known, 1).stream().findFirst();
    }

    /** The nearest known names, best first; equally near ones by text, so that the order never depends on a hash. */
    public static List<String> nearest(String written, Collection<String> known, int limit) {
        String key = TextNormaliser.key(written);
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(key, TextNormaliser.key(name))))
                .filter(candidate -> candidate.distance() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(limit)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** Slips, or what one name has more than the other where it holds it whole; the greatest integer if they are not near. */
    private static int distance(String written, String known) {
        if (written.isEmpty() || known.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        boolean held = holds(written, known) || holds(known, written);
        int allowed = allowed(Math.max(written.length(), known.length()));
        if (!held && Math.abs(written.length() - known.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int slips = EditDistance.between(written, known);
        return held || slips <= allowed ? slips : Integer.MAX_VALUE;
    }

    private static int allowed(int length) {
        if (length < 2) {
            return 0;
        }
        return length < 5 ? 1 : Math.min(4, 1 + length / 4);
    }

    private static boolean holds(String whole, String part) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }
}
